import OfficeFiles

/// Cells of a sheet that are shown as one with others (merged), row by row: the first of them says what all show, and what
/// the others hold nobody sees.
struct MergedCells {
  /// Areas of more than one cell that no row has come to, in the order of their first rows.
  private var waiting: ArraySlice<WorkbookFile.Area>
  /// Those of the row, in the order of their columns.
  private var open: [WorkbookFile.Area] = []
  /// The first row at which one of them ends.
  private var nextEnd = Int.max

  init(_ areas: [WorkbookFile.Area]) {
    waiting =
      areas.filter { $0.rows.count > 1 || $0.columns.count > 1 }
      .sorted { $0.rows.lowerBound < $1.rows.lowerBound }[...]
  }

  /// Goes on to a row behind the one before.
  mutating func enter(row: Int) {
    let hasBegun = waiting.first.map { $0.rows.lowerBound <= row } ?? false
    if row <= nextEnd, !hasBegun { return }
    open.removeAll { $0.rows.upperBound < row }
    while let area = waiting.first, area.rows.lowerBound <= row {
      waiting.removeFirst()
      if area.rows.contains(row) { open.append(area) }
    }
    open.sort { $0.columns.lowerBound < $1.columns.lowerBound }
    nextEnd = open.map { $0.rows.upperBound }.min() ?? .max
  }

  /// The area of the row that a column is in.
  func area(at column: Int) -> WorkbookFile.Area? {
    let next = open.partitionPoint { $0.columns.lowerBound <= column }
    return next > 0 && open[next - 1].columns.contains(column) ? open[next - 1] : nil
  }
}

extension WorkbookFile.Area {
  /// The first of the cells, which says what all show.
  var first: WorkbookFile.Place { WorkbookFile.Place(row: rows.lowerBound, column: columns.lowerBound) }

  /// The area as spreadsheets show it: `B7:B9`.
  var name: String { "\(first):\(WorkbookFile.Place(row: rows.upperBound, column: columns.upperBound))" }
}
