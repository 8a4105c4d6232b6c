/// A sort of table: what its columns are, and the lines above them.
protocol TableKind {
  associatedtype Column: TableColumnName
  associatedtype Line: TableLineName
  /// What messages call what is neither a column nor a line.
  static var otherNames: [KeyNames.Name] { get }
}

extension TableKind {
  static var otherNames: [KeyNames.Name] { [] }
}

/// What a table calls a column, or a line above its columns; the raw value is what JSON calls it.
protocol TableName: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The name in a table.
  var name: LocalizedText { get }
  /// All by their names in either language and as JSON has them, in lower case; also by those that they had.
  static var byName: [String: Self] { get }
}

/// A column of a sort of table.
protocol TableColumnName: TableName {
  /// The column that every table of the sort has, by which the row of the columns' names is known.
  static var key: Self { get }
  /// Which columns do not say enough without others.
  static var needs: [ColumnNeed<Self>] { get }
  /// Whether the column only tells people what its row is about, or what goes into it.
  var isForReading: Bool { get }
  /// Whether a name that is none may be meant for the column, as nobody leaves it out.
  var isGuessed: Bool { get }
  /// Whether a text is certainly the column's own, and not what an import took from the cell before.
  func owns(_ text: String) -> Bool
}

/// A column that others need to say anything.
struct ColumnNeed<Column: TableColumnName> {
  let column: Column
  /// Which columns need it.
  let users: [Column]
  /// The columns that do as well.
  var others: [Column] = []
  /// Beside which of them nothing is needed in a row.
  var unless: Column?
}

/// A line above the columns of a sort of table: its name, then its value.
protocol TableLineName: TableName {
  /// The line that names the format.
  static var format: Self { get }
  /// Whether the line may stand several times.
  var isList: Bool { get }
  /// What messages call the line by: the key that has its value in JSON.
  var key: String { get }
}

extension TableName {
  /// See ``byName``.
  static func names(_ name: (Self) -> LocalizedText) -> [String: Self] {
    var found: [String: Self] = [:]
    for one in allCases {
      for text in [name(one).vi, name(one).en, one.rawValue] { found[text.lowercased()] = one }
    }
    return found
  }
}

extension EvidenceTable: TableKind {
  typealias Column = TableColumn
  typealias Line = TableHead
}

extension TableColumn: TableColumnName {
  static let key = TableColumn.id

  static let needs: [ColumnNeed<TableColumn>] = [
    ColumnNeed(column: .title, users: [.number, .date, .link, .file]),
    ColumnNeed(column: .number, users: [.title], others: [.link, .file]),
    ColumnNeed(column: .stage, users: [.learners, .units]), ColumnNeed(column: .learners, users: [.units]),
    ColumnNeed(column: .units, users: [.learners]),
    // Where points are given, facts need not be whole.
    ColumnNeed(column: .part, users: [.whole], unless: .points),
    ColumnNeed(column: .whole, users: [.part], unless: .points),
  ]

  var isGuessed: Bool { true }

  func owns(_ text: String) -> Bool { self == .maxPoints && Points.typed(text) != nil }
}

extension TableHead: TableLineName {
  var isList: Bool { false }

  var key: String { rawValue }
}
