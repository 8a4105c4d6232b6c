/// Where the cells of a sheet start in the text that stands for it, so that places in that text are told as the sheet has
/// them.
struct CellPlaces: Sendable {
  /// The offset of each cell's first byte, in order.
  private var starts: [Int] = []
  /// The column of each cell, from 0.
  private var columns: [UInt16] = []

  /// Adds the cell that starts behind all others.
  mutating func add(column: Int, at start: Int) {
    starts.append(start)
    columns.append(UInt16(truncatingIfNeeded: column))
  }

  /// The column, from 0, of the cell that starts at an offset, and the next one for an offset within a cell or at its
  /// end; the first column where no cell of the line is before it.
  func column(at offset: Int, inLineFrom lineStart: Int) -> Int {
    let next = starts.partitionPoint { $0 <= offset }
    guard next > 0, starts[next - 1] >= lineStart else { return 0 }
    let column = Int(columns[next - 1])
    return starts[next - 1] == offset ? column : column + 1
  }
}
