/// A column that a table lacks though what its rows say needs it: every such row would be a fault, and all have one cause.
enum MissingColumn {
  /// The one fault of such a column; nil of any other table.
  static func fault<Kind>(in sheet: Sheet, _ layout: SheetLayout<Kind>) -> Fault? {
    let has = { (column: Kind.Column) in layout.columns.contains(column) }
    for need in Kind.Column.needs where !has(need.column) {
      guard need.users.contains(where: has), !need.others.contains(where: has) else { continue }
      if sheet.rows.contains(where: { $0.number > layout.lastHead && isUsed(need, in: $0, layout) }) {
        return fault(of: need.column, layout)
      }
    }
    return nil
  }

  /// Whether a row says something for which the column is needed.
  private static func isUsed<Kind>(
    _ need: ColumnNeed<Kind.Column>, in row: Sheet.Row, _ layout: SheetLayout<Kind>
  ) -> Bool {
    let said = row.said.compactMap { layout.column(of: $0) }
    if let other = need.unless, said.contains(other) { return false }
    return need.users.contains { said.contains($0) }
  }

  private static func fault<Kind>(of column: Kind.Column, _ layout: SheetLayout<Kind>) -> Fault {
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

extension SheetLayout {
  /// The column of those that the table lacks which a name that is none was perhaps meant for; nil where it could be
  /// several.
  func meant(by cell: Sheet.Cell) -> Kind.Column? {
    let columns = possible(for: cell)
    if columns.count == 1 { return columns[0] }
    // Those that only explain are often deleted.
    let others = columns.filter { !$0.isForReading }
    return others.count == 1 ? others[0] : nil
  }

  /// The columns of those that the table lacks which a name that is none could be meant for: the one that it is like, or
  /// those that stand between its neighbours.
  func possible(for cell: Sheet.Cell) -> [Kind.Column] {
    if column(of: cell) != nil || repeated[cell.column] != nil || cell.text.isBracketed { return [] }
    let missing = Kind.Column.allCases.filter { $0.isGuessed && !columns.contains($0) }
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

extension TableColumnName {
  /// Where the column stands among all, as dcs makes them.
  fileprivate var place: Int { Array(Self.allCases).firstIndex(of: self) ?? 0 }
}
