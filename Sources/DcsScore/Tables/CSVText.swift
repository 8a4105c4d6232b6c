/// Text as a cell of comma-separated values writes it.
package enum CSVText {
  /// A file of rows as spreadsheets take it: UTF-8 with the byte order mark that they know it by, quotes around every
  /// cell, lines that end with CR LF.
  package static func bytes(of rows: [[String]], _ separator: EvidenceTable.Separator) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes += Array(String(separator.scalar).utf8) }
        bytes += Array(quoted(cell).utf8)
      }
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  /// The text of a cell without the quotes around it; two quotes within stand for one.
  static func unquoted(_ cell: ArraySlice<UInt8>) -> String {
    let quote = UInt8(ascii: "\"")
    guard cell.first == quote else { return String(decoding: cell, as: UTF8.self) }
    let inner = cell.dropFirst().dropLast()
    // Hardly any cell has quotes within.
    if cell.count > 1, cell.last == quote, !inner.contains(quote) { return String(decoding: inner, as: UTF8.self) }
    var bytes: [UInt8] = []
    var index = cell.startIndex + 1
    var isQuoted = true
    while index < cell.endIndex {
      let byte = cell[index]
      index += 1
      if byte == quote, isQuoted {
        // A quote ends the quoted part, unless it is one of two.
        guard index < cell.endIndex, cell[index] == quote else {
          isQuoted = false
          continue
        }
        index += 1
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A cell with quotes around it, also where it needs none: a spreadsheet that is told to take commas, semicolons and
  /// tabs for separators, as LibreOffice is unless somebody says otherwise, then keeps it whole.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacingScalars { $0 == "\"" ? "\"\"" : nil } + "\""
  }
}
