/// Where the parts of a table stand in a sheet, whichever sort of table it is.
enum FoundTable: Sendable {
  case evidence(SheetLayout<EvidenceTable>)
  case council(SheetLayout<CouncilTable>)

  /// Finds the row of the columns' names, which tells the sort; nil where there is none.
  init?(_ sheet: Sheet) {
    if let layout = SheetLayout<EvidenceTable>(sheet) {
      self = .evidence(layout)
    } else if let layout = SheetLayout<CouncilTable>(sheet) {
      self = .council(layout)
    } else {
      return nil
    }
  }

  /// The row of the columns' names.
  var header: Sheet.Row {
    switch self {
    case .evidence(let layout): layout.header
    case .council(let layout): layout.header
    }
  }

  /// The cells of the header that name no column.
  var unknownNames: [Sheet.Cell] {
    switch self {
    case .evidence(let layout): layout.header.said.filter { layout.column(of: $0) == nil }
    case .council(let layout): layout.header.said.filter { layout.column(of: $0) == nil }
    }
  }

  /// The name of the column that every table of the sort has.
  var nameOfKey: String {
    switch self {
    case .evidence(let layout): layout.name(ofColumn: layout.keyColumn)
    case .council(let layout): layout.name(ofColumn: layout.keyColumn)
    }
  }

  var isEvidence: Bool { if case .evidence = self { true } else { false } }

  /// Whether a line names a format that may be a table.
  var isNamed: Bool { head.contains { row in row.said.contains { Self.isNamed(by: $0.text) } } }

  /// Whether a text names such a format.
  static func isNamed(by text: String) -> Bool {
    [Evidence.format, Council.format].contains { text.hasPrefix("\($0.name)/") }
  }

  /// Whether so many columns are called as those of the sort that a table without a format is no other.
  var isCertain: Bool {
    switch self {
    case .evidence(let layout): layout.columns.count { $0 != nil } >= 5
    case .council(let layout): layout.columns.count { $0 != nil } >= 4
    }
  }

  /// The lines about the file.
  var head: [Sheet.Row] {
    switch self {
    case .evidence(let layout): layout.head
    case .council(let layout): layout.head
    }
  }

  /// The number of the last row before those that the table is of.
  var lastHead: Int {
    switch self {
    case .evidence(let layout): layout.lastHead
    case .council(let layout): layout.lastHead
    }
  }

  /// The column that every table of the sort has.
  var keyColumn: Int {
    switch self {
    case .evidence(let layout): layout.keyColumn
    case .council(let layout): layout.keyColumn
    }
  }

  /// Whether what stands in a column is taken for something.
  func isRead(_ column: Int) -> Bool {
    switch self {
    case .evidence(let layout): layout.isRead(column)
    case .council(let layout): layout.isRead(column)
    }
  }

  /// The fault of a sheet in which no row names columns.
  ///
  /// - Parameter rows: The first rows, of which one may say what the table is.
  static func noHeader(at range: Range<Int>, in rows: [Sheet.Row]) -> Fault {
    let name = "\(Council.format.name)/"
    let isCouncil = rows.contains { $0.said.contains { $0.text.withoutInvisibles.hasPrefix(name) } }
    return isCouncil ? SheetLayout<CouncilTable>.noHeader(at: range) : SheetLayout<EvidenceTable>.noHeader(at: range)
  }
}

extension SheetLayout {
  fileprivate func isRead(_ column: Int) -> Bool {
    column < columns.count && columns[column].map { !$0.isForReading } ?? false
  }
}
