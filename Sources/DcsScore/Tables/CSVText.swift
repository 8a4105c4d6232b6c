/// Text as a cell of comma-separated values writes it.
enum CSVText {
  /// The text of a cell without the quotes around it; two quotes within stand for one.
  static func unquoted(_ cell: ArraySlice<UInt8>) -> String {
    let quote = UInt8(ascii: "\"")
    guard cell.first == quote else { return String(decoding: cell, as: UTF8.self) }
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

  /// A cell with quotes around it where it needs them.
  static func quoted(_ text: String, separator: Unicode.Scalar) -> String {
    let needsQuotes = text.unicodeScalars.contains { $0 == separator || $0 == "\"" || $0 == "\n" || $0 == "\r" }
    if !needsQuotes { return text }
    return "\"" + text.replacingScalars { $0 == "\"" ? "\"\"" : nil } + "\""
  }
}
