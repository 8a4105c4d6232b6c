/// Makes of a sheet what a file in JSON is, so that both are read and checked alike: what is the same for every sort of table.
protocol LayoutReader {
  associatedtype Kind: TableKind

  /// - Parameter size: How many bytes the file has.
  init(_ sheet: Sheet, _ layout: SheetLayout<Kind>, size: Int, _ log: FaultLog)

  var layout: SheetLayout<Kind> { get }
  var log: FaultLog { get set }
  /// Which rows there are.
  var rows: TableRows { get set }

  /// Reads the whole table, and reports what is wrong with it.
  ///
  /// - Returns: The file as JSON.
  mutating func read() -> PlacedValue
}

/// A line above a table that says something.
struct SheetLine<Line: TableLineName> {
  let line: Line
  /// The cell of its name.
  let label: Sheet.Cell
  let cell: Sheet.Cell
}

extension LayoutReader {
  /// The lines above the table that say something, each once unless it is of a list.
  ///
  /// What stands in brackets is for people: a line of that name, or a remark behind the place of a value.
  mutating func readLines() -> [SheetLine<Kind.Line>] {
    var lines: [SheetLine<Kind.Line>] = []
    var labels: [Kind.Line: Sheet.Cell] = [:]
    for row in layout.head {
      guard let label = row.said.first else { continue }
      guard let line = Kind.Line.byName[label.text.asName] else {
        if label.text.isBracketed { rows.ownNames.append(label.text) } else { reportUnknown(line: label) }
        continue
      }
      if !line.isList, let known = labels[line] {
        log.report(
          .tableRepeated, at: label.range, vi: "dòng này đã có ở trên", en: "this line is above already",
          related: [.firstHere(known.range)])
        continue
      }
      let values = row.said.dropFirst().filter { !($0.text.isBracketed && $0.column > label.column + 1) }
      if values.count > 1 {
        log.report(.tableValue, at: values[1].range, vi: "dòng này chỉ có một giá trị", en: "this line has one value")
      }
      if let cell = values.first {
        lines.append(SheetLine(line: line, label: label, cell: cell))
        labels[line] = label
      }
    }
    return lines
  }

  private mutating func reportUnknown(line cell: Sheet.Cell) {
    let (label, names) = (cell.text, Kind.Line.allCases.map { $0.name.vi })
    log.report(
      .tableColumn, at: cell.range,
      LocalizedText(
        vi: "không có dòng nào tên là \(label.quoted) ở trên bảng; hãy xóa, hoặc đặt trong ngoặc đơn để dcs bỏ qua",
        en: "there is no line \(label.quoted) above the table; delete it, or put it in brackets to have it passed over"
      ).namingInvisibles(of: label).suggesting(label.closest(among: names)))
  }

  /// Looks at the names of the columns.
  mutating func checkColumns() {
    for cell in layout.header.said {
      let name = cell.text
      if let first = layout.repeated[cell.column] {
        log.report(
          .tableRepeated, at: cell.range, vi: "cột \(name.quoted) chỉ được có một lần",
          en: "the column \(name.quoted) must stand once", related: [.firstHere(first.range)])
      } else if name.isBracketed {
        rows.ownNames.append(name)
      } else if let meant = layout.meant(by: cell)?.name {
        log.report(
          .tableColumn, at: cell.range,
          LocalizedText(
            vi:
              "không có cột nào tên là \(name.quoted); có phải là '\(meant.vi)' (đang thiếu) không? Nếu phải, hãy đổi tên; nếu không, hãy xóa, hoặc đặt tên trong ngoặc đơn để dcs bỏ qua",
            en:
              "there is no column \(name.quoted); is it '\(meant.en)', which is missing? If so, rename it; if not, delete it, or put its name in brackets to have it passed over"
          ).namingInvisibles(of: name))
      } else if layout.column(of: cell) == nil {
        let names = Kind.Column.allCases.flatMap { [$0.name.vi, $0.name.en] }
        log.report(
          .tableColumn, at: cell.range,
          LocalizedText(
            vi: "không có cột nào tên là \(name.quoted); hãy xóa, hoặc đặt tên trong ngoặc đơn để dcs bỏ qua",
            en: "there is no column \(name.quoted); delete it, or put its name in brackets to have it passed over"
          ).namingInvisibles(of: name).suggesting(name.closest(among: names)))
      }
    }
  }

  /// What stands under no name would be lost.
  mutating func reportNameless(_ row: Sheet.Row) {
    for cell in row.said where layout.name(ofColumn: cell.column).isEmpty {
      log.report(
        .tableColumn, at: cell.range, vi: "ô có nội dung mà cột không có tên; hãy đặt tên cột hoặc xóa",
        en: "the cell says something, but its column has no name; name the column or delete the cell")
    }
  }
}

extension String {
  /// Whether the text stands in brackets, as what people add for themselves.
  var isBracketed: Bool { hasPrefix("(") && hasSuffix(")") }
}
