/// Why a workbook, or a sheet of it, is not read.
package enum WorkbookFault: Error, Hashable, Sendable {
  case zip(ZipFault)
  /// A part is no XML; its name, and where.
  case xml(String, XMLFault)
  /// The archive names no workbook: it is another kind of file.
  case noWorkbook
  /// A part leads to another one outside the archive; what it is called.
  case badTarget(String)
  /// A part is not what it is said to be.
  case otherPart(String)
  /// A row has no number that there is, or one that is not above the row's before it; the number as it stands.
  case badRow(String)
  case badCell(WorkbookFile.Place, CellFault)
  /// What is merged, or a hidden column, is no range; as it stands.
  case badRange(String)
  /// There are more cells than the caller allows.
  case tooManyCells

  package enum CellFault: Hashable, Sendable {
    /// The cell's name is none, or not of its row, or not behind the cell before; the place is the row's next one.
    case place(String)
    /// The kind of its value is none that there is.
    case kind(String)
    /// What should be a number, a shared text's number, a truth value or a date is none.
    case value(String)
  }
}
