/// A cell that says something.
struct TableCell {
  /// The text without the quotes around it, without white space at its ends, in Normalization Form C, and without the
  /// apostrophe that keeps a spreadsheet from changing it.
  let text: String
  /// Whether there was such an apostrophe, so that the text is nothing but text.
  let isProtected: Bool
  /// The place, quotes included, as byte offsets into the file.
  let range: Range<Int>
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
