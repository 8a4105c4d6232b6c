/// Where the parts of an evidence table stand in a sheet: its lines above, its columns.
struct TableLayout {
  /// Among how many rows that of the columns' names is looked for.
  static let mostHeadRows = 100

  /// The lines about the file and its school: those above the columns' names and, where a sheet keeps those names in sight,
  /// those right below.
  let head: [Sheet.Row]
  /// The row of the columns' names.
  let header: Sheet.Row
  /// The number of the last row before those that answer something.
  let lastHead: Int
  /// What each column is; nil where it has a name that there is not, or none, or one that another has before it.
  let columns: [TableColumn?]
  /// The columns whose name another has before them, and the cell of that name.
  let repeated: [Int: Sheet.Cell]
  /// The column of the ids.
  let idColumn: Int
  /// The names of the columns as the sheet has them; empty where a column has none.
  let names: [String]

  /// Finds the row of the columns' names; nil where there is none.
  init?(_ sheet: Sheet) {
    for (index, row) in sheet.rows.prefix(Self.mostHeadRows).enumerated() {
      let (columns, repeated) = row.columns
      if let idColumn = columns.firstIndex(of: .id), columns.contains(where: { $0 != .id && $0 != nil }) {
        let below = sheet.rows[(index + 1)...].prefix { $0.isLine(in: idColumn) }
        (head, header) = (Array(sheet.rows[..<index]) + below, row)
        lastHead = (below.last ?? row).number
        (self.columns, self.repeated, self.idColumn) = (columns, repeated, idColumn)
        names = row.names
        return
      }
    }
    return nil
  }

  /// The fault of a sheet in which no row names columns.
  static func noHeader(at range: Range<Int>) -> Fault {
    Fault(
      .tableHeader, at: range,
      vi: "bảng phải có một dòng tên cột, trong đó có '\(TableColumn.id.name.vi)', như bảng mà dcs tạo ra",
      en:
        "the table must have a row of column names, '\(TableColumn.id.name.en)' among them, as in the tables that dcs makes"
    )
  }

  /// What a column is, if it is one of an evidence table's.
  func column(of cell: Sheet.Cell) -> TableColumn? { cell.column < columns.count ? columns[cell.column] : nil }

  /// The name of a column as the sheet has it; empty where it has none.
  func name(ofColumn column: Int) -> String { column < names.count ? names[column] : "" }
}

extension Sheet.Row {
  /// Whether the row is a line about the file or its school, by its name in some column.
  fileprivate func isLine(in column: Int) -> Bool {
    said.first.map { $0.column == column && TableHead.byName[$0.text.asName] != nil } ?? false
  }

  /// The texts of the cells, up to the last that says something.
  fileprivate var names: [String] {
    var names: [String] = []
    for cell in said {
      while names.count < cell.column { names.append("") }
      names.append(cell.text)
    }
    return names
  }

  /// What the cells name, were this the row of the columns' names, and which name is another's already.
  fileprivate var columns: (columns: [TableColumn?], repeated: [Int: Sheet.Cell]) {
    var columns: [TableColumn?] = []
    var repeated: [Int: Sheet.Cell] = [:]
    var places: [TableColumn: Sheet.Cell] = [:]
    for cell in said {
      // Nothing that names a column is longer than that.
      guard cell.range.count <= 100, let column = TableColumn.byName[cell.text.asName] else { continue }
      if let first = places[column] {
        repeated[cell.column] = first
        continue
      }
      places[column] = cell
      while columns.count < cell.column { columns.append(nil) }
      columns.append(column)
    }
    return (columns, repeated)
  }
}
