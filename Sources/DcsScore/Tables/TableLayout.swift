/// Where the parts of an evidence table stand in a sheet.
typealias TableLayout = SheetLayout<EvidenceTable>

/// Where the parts of a sort of table stand in a sheet: its lines above, its columns.
struct SheetLayout<Kind: TableKind>: Sendable {

  /// The lines about the file and its school: those above the columns' names and, where a sheet keeps those names in sight,
  /// those right below.
  let head: [Sheet.Row]
  /// The row of the columns' names.
  let header: Sheet.Row
  /// The number of the last row before those that the table is of.
  let lastHead: Int
  /// What each column is; nil where it has a name that there is not, or none, or one that another has before it.
  let columns: [Kind.Column?]
  /// The columns whose name another has before them, and the cell of that name.
  let repeated: [Int: Sheet.Cell]
  /// The column that every table of the sort has.
  let keyColumn: Int
  /// The names of the columns as the sheet has them; empty where a column has none.
  let names: [String]

  /// Finds the row of the columns' names; nil where there is none.
  init?(_ sheet: Sheet) {
    for (index, row) in sheet.rows.prefix(Sheet.mostHeadRows).enumerated() {
      let (columns, repeated) = Self.columns(in: row)
      let key = Kind.Column.key
      if let keyColumn = columns.firstIndex(of: key), columns.contains(where: { $0 != key && $0 != nil }) {
        let below = sheet.rows[(index + 1)...].prefix(Sheet.mostHeadRows).prefix { Self.isLine($0, in: keyColumn) }
        (head, header) = (Array(sheet.rows[..<index]) + below, row)
        lastHead = (below.last ?? row).number
        (self.columns, self.repeated, self.keyColumn) = (columns, repeated, keyColumn)
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
      vi: "bảng phải có một dòng tên cột, trong đó có '\(Kind.Column.key.name.vi)', như bảng mà dcs tạo ra",
      en:
        "the table must have a row of column names, '\(Kind.Column.key.name.en)' among them, as in the tables that dcs makes"
    )
  }

  /// What a column is, if it is one of this sort of table's.
  func column(of cell: Sheet.Cell) -> Kind.Column? { cell.column < columns.count ? columns[cell.column] : nil }

  /// The name of a column as the sheet has it; empty where it has none.
  func name(ofColumn column: Int) -> String { column < names.count ? names[column] : "" }

  /// Whether a row is a line about the file or its school, by its name in some column.
  private static func isLine(_ row: Sheet.Row, in column: Int) -> Bool {
    row.said.first.map { $0.column == column && Kind.Line.byName[$0.text.asName] != nil } ?? false
  }

  /// What the cells of a row name, were it the row of the columns' names, and which name is another's already.
  private static func columns(in row: Sheet.Row) -> (columns: [Kind.Column?], repeated: [Int: Sheet.Cell]) {
    var columns: [Kind.Column?] = []
    var repeated: [Int: Sheet.Cell] = [:]
    var places: [Kind.Column: Sheet.Cell] = [:]
    for cell in row.said {
      // Nothing that names a column is longer than that.
      guard cell.range.count <= 100, let column = Kind.Column.byName[cell.text.asName] else { continue }
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

extension Sheet {
  /// Among how many rows that of the columns' names is looked for.
  static let mostHeadRows = 100
}

extension Sheet.Row {
  /// The texts of the cells, up to the last that says something.
  fileprivate var names: [String] {
    var names: [String] = []
    for cell in said {
      while names.count < cell.column { names.append("") }
      names.append(cell.text)
    }
    return names
  }
}
