/// A column that a table lacks though what its rows say needs it: every such row would be a fault, and all have one cause.
enum MissingColumn {
  /// The one fault of such a column; nil of any other table.
  static func fault(in sheet: Sheet, _ layout: TableLayout) -> Fault? {
    let has = { (column: TableColumn) in layout.columns.contains(column) }
    for (column, users) in needed where !has(column) {
      guard !users.contains(column), users.contains(where: has), !others(than: column).contains(where: has) else {
        continue
      }
      if sheet.rows.contains(where: { $0.number > layout.lastHead && isUsed(users, in: $0, layout) }) {
        return fault(of: column, layout)
      }
    }
    return nil
  }

  /// Which column the ones behind it need.
  private static let needed: [(column: TableColumn, users: [TableColumn])] = [
    (.title, [.number, .date, .link, .file]), (.number, [.title]), (.stage, [.learners, .units]), (.learners, [.units]),
    (.units, [.learners]), (.part, [.whole]), (.whole, [.part]),
  ]

  /// The columns that do as well.
  private static func others(than column: TableColumn) -> [TableColumn] { column == .number ? [.link, .file] : [] }

  /// Whether a row says something for which the column is needed. Where points are given, facts need not be whole.
  private static func isUsed(_ users: [TableColumn], in row: Sheet.Row, _ layout: TableLayout) -> Bool {
    let said = row.said.compactMap { layout.column(of: $0) }
    if users == [.part] || users == [.whole], said.contains(.points) { return false }
    return users.contains { said.contains($0) }
  }

  private static func fault(of column: TableColumn, _ layout: TableLayout) -> Fault {
    let name = column.name
    guard let cell = layout.header.said.first(where: { layout.possible(for: $0).contains(column) }) else {
      return Fault(
        .tableColumn, at: layout.header.opening,
        vi: "bảng không có cột '\(name.vi)' mà các dòng bên dưới cần; hãy thêm cột đó",
        en: "the table has no column '\(name.en)', which the rows below need; add it")
    }
    let other = cell.text.quoted
    return Fault(
      .tableColumn, at: cell.range,
      vi:
        "bảng không có cột '\(name.vi)' mà các dòng bên dưới cần; có phải là cột \(other) không? Nếu phải, hãy đổi tên cột đó thành '\(name.vi)'; nếu không, hãy thêm cột",
      en:
        "the table has no column '\(name.en)', which the rows below need; is it the column \(other)? If so, rename that to '\(name.en)'; if not, add the column"
    )
  }
}

extension TableLayout {
  /// The column of those that the table lacks which a name that is none was perhaps meant for; nil where it could be
  /// several.
  func meant(by cell: Sheet.Cell) -> TableColumn? {
    let columns = possible(for: cell)
    if columns.count == 1 { return columns[0] }
    // Those that only explain are often deleted.
    let others = columns.filter { !$0.isForReading }
    return others.count == 1 ? others[0] : nil
  }

  /// The columns of those that the table lacks which a name that is none could be meant for: the one that it is like, or
  /// those that stand between its neighbours.
  func possible(for cell: Sheet.Cell) -> [TableColumn] {
    if column(of: cell) != nil || repeated[cell.column] != nil || cell.text.isBracketed { return [] }
    let missing = TableColumn.allCases.filter { !columns.contains($0) }
    if let alike = cell.text.closest(among: missing.flatMap { [$0.name.vi, $0.name.en] }) {
      return missing.filter { $0.name.vi == alike || $0.name.en == alike }
    }
    let before = columns.prefix(cell.column).compactMap { $0 }.last
    let after = columns.dropFirst(cell.column).compactMap { $0 }.first
    return missing.filter { column in
      (before.map { $0.place < column.place } ?? true) && (after.map { column.place < $0.place } ?? true)
    }
  }
}

extension TableColumn {
  /// Where the column stands among all, as dcs makes them.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
