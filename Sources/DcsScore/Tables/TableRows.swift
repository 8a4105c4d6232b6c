/// What a table has besides evidence, and which rows.
public struct TableRows: Sendable {
  /// A cell that is there to be read by people.
  struct Guide: Sendable {
    /// The id of its row; nil where the row has none.
    let id: String?
    let column: TableColumn
    let cell: Sheet.Cell
  }

  /// The ids that have a row, answered or not.
  var ids: Set<String> = []
  /// The first cell of the last row; empty where there is none.
  var last = 0..<0
  /// What stands in the columns that only tell people what a row is about.
  var guides: [Guide] = []
  /// The names in brackets of the columns and lines that the school has for itself, which nothing reads.
  public internal(set) var ownNames: [String] = []
}
