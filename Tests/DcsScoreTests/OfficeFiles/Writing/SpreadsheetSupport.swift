import OfficeFiles
import Testing

/// A part of a workbook.
func xlsxPart(_ name: String = "xl/worksheets/sheet1.xml", of book: Spreadsheet) throws -> String {
  let text = try StoredArchive(book.xlsx).text(name)
  try #require(text.hasPrefix(String.xmlHead))
  return String(text.dropFirst(String.xmlHead.count))
}

/// What stands in a part between two texts, the first time.
func within(_ part: String, _ start: String, _ end: String) throws -> String {
  let first = try #require(part.firstRange(of: start))
  let last = try #require(part[first.upperBound...].firstRange(of: end))
  return String(part[first.upperBound..<last.lowerBound])
}

extension Spreadsheet {
  /// A workbook of one page.
  init(_ page: Page) { self.init("Hồ sơ", "vi-VN", [page]) }

  /// A workbook of one page with some cells, a row each.
  init(cells: Content...) { self.init(Page("Trang", [], cells.map { Row([Cell($0)]) })) }
}

extension Spreadsheet.Area {
  /// The area of one cell.
  init(_ row: Int, _ column: Int) { self.init(rows: row...row, columns: column...column) }
}
