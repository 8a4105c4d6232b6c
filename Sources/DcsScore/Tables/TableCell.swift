/// A cell that says something.
struct TableCell: Sendable {
  /// The text without the quotes around it, without white space at its ends, in Normalization Form C, and without the
  /// apostrophe that keeps a spreadsheet from changing it.
  let text: String
  /// Whether there was such an apostrophe, so that the text is nothing but text.
  let isProtected: Bool
  /// The place, quotes included, as byte offsets into the file.
  let range: Range<Int>
}

extension TableCell {
  /// Whether the text is what spreadsheets make of others: `01/03/2024` of 1/3/2024, `Mar-24` of 3/24, `1E+05` of 1E5.
  var looksChanged: Bool { !isProtected && (CalendarDate.typed(text) != nil || isMonth || isPower) }

  private var isMonth: Bool {
    let parts = text.split(separator: "-")
    guard parts.count == 2, parts.contains(where: { Int($0) != nil }) else { return false }
    return parts.contains { $0.count == 3 && $0.allSatisfy { $0.isLetter } }
  }

  private var isPower: Bool {
    let parts = text.split { $0 == "E" || $0 == "e" }
    let isDecimal = parts.first?.allSatisfy { $0.isNumber || $0 == "." || $0 == "," } ?? false
    return parts.count == 2 && isDecimal && (parts[1].hasPrefix("+") || parts[1].hasPrefix("-")) && Int(parts[1]) != nil
  }
}

extension TableRow {
  /// A cell by its place in the row; nil where it is empty.
  func cell(_ index: Int, of bytes: [UInt8]) -> TableCell? {
    guard index < cells.count, !cells[index].isEmpty else { return nil }
    let written = TableText.unquoted(bytes[cells[index]]).normalizedToNFC.trimmed
    if written.isEmpty { return nil }
    let text = TableText.unprotected(written)
    let isProtected = text.utf8.count < written.utf8.count
    return TableCell(text: text, isProtected: isProtected, range: cells[index])
  }

  /// A cell's text; empty where the cell is.
  func text(_ index: Int, of bytes: [UInt8]) -> String {
    cell(index, of: bytes)?.text ?? ""
  }
}
