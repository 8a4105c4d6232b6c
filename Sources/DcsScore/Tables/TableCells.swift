/// Tells which cell of a sheet a place is in, so that faults can name it.
struct TableCells: Sendable {
  private let rows: [Sheet.Row]
  private let header: Int
  /// The number of the last row that is no answer's.
  private let lastHead: Int
  /// The names of the columns; empty where a column has none.
  private let columns: [String]
  /// What stands before a cell's name: that of the sheet, where a file may have several.
  private let sheet: String

  /// - Parameter name: What the sheet is called, where its file may have several.
  init<Kind>(_ sheet: Sheet, _ layout: SheetLayout<Kind>, named name: String? = nil) {
    (rows, header, lastHead, columns) = (sheet.rows, layout.header.number, layout.lastHead, layout.names)
    self.sheet = name.map { "\($0)!" } ?? ""
  }

  /// The row, column and cell of a fault, as they stand before its message; nil where it is of no cell.
  func place(of fault: Fault) -> LocalizedText? {
    let start = fault.range.lowerBound
    // What a table lacks at its start or end is told there, and not of the cell there.
    if fault.range.isEmpty || fault.rule == .tableEnd || start == 0 && fault.range.count == 1 { return nil }
    guard let row = rows.last(startingBy: start, { $0.range.lowerBound }),
      let cell = row.cells.last(startingBy: start, { $0.range.lowerBound })
    else { return nil }
    let letters = Sheet.letters(cell.column)
    let name = "\(sheet)\(letters)\(row.number)"
    if row.number != header, row.number <= lastHead {
      return LocalizedText(vi: "dòng \(row.number) (ô \(name)): ", en: "row \(row.number) (cell \(name)): ")
    }
    let isNamed = row.number > header && cell.column < columns.count && !columns[cell.column].isEmpty
    let column = isNamed ? columns[cell.column].quoted : letters
    return LocalizedText(
      vi: "dòng \(row.number), cột \(column) (ô \(name)): ", en: "row \(row.number), column \(column) (cell \(name)): ")
  }
}

extension Array {
  /// The last element that starts at an offset or before it, of elements in the order of their starts.
  fileprivate func last(startingBy offset: Int, _ start: (Element) -> Int) -> Element? {
    let next = partitionPoint { start($0) <= offset }
    return next > 0 ? self[next - 1] : nil
  }
}
