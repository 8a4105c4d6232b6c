extension TableReader {
  /// What the lines above the table say.
  mutating func readHead() -> [PlacedMember] {
    var lines: [(line: TableHead, member: PlacedMember)] = []
    for row in layout.head {
      let cells = Array(row.said.prefix(3))
      guard let label = cells.first else { continue }
      guard let line = TableHead.byName[label.text.asName] else {
        if label.text.isBracketed { rows.ownNames.append(label.text) } else { reportUnknown(line: label) }
        continue
      }
      if let known = lines.first(where: { $0.line == line }) {
        log.report(
          .tableRepeated, at: label.range, vi: "dòng này đã có ở trên", en: "this line is above already",
          related: [.firstHere(known.member.keyRange)])
        continue
      }
      if cells.count > 2 {
        log.report(.tableValue, at: cells[2].range, vi: "dòng này chỉ có một giá trị", en: "this line has one value")
      }
      guard cells.count > 1, let node = line.node(cells[1], &log) else { continue }
      lines.append((line, PlacedMember(key: line.rawValue, keyRange: label.range, value: node)))
    }
    let school = lines.filter { $0.line.isOfSchool }.map { $0.member }
    var members = lines.filter { !$0.line.isOfSchool }.map { $0.member }
    // A table that somebody made without that line is nothing else.
    if !members.contains(where: { $0.key == TableHead.format.rawValue }) {
      let format = PlacedValue(contents: .string(Evidence.format.description), range: opening)
      members.append(PlacedMember(key: TableHead.format.rawValue, keyRange: opening, value: format))
    }
    return members + [PlacedMember(key: "school", keyRange: opening, value: object(school))]
  }

  private mutating func reportUnknown(line cell: Sheet.Cell) {
    let (label, names) = (cell.text, TableHead.allCases.map { $0.name.vi })
    log.report(
      .tableColumn, at: cell.range,
      LocalizedText(
        vi: "không có dòng nào tên là \(label.quoted) ở trên bảng; hãy xóa, hoặc đặt trong ngoặc đơn để dcs bỏ qua",
        en: "there is no line \(label.quoted) above the table; delete it, or put it in brackets to have it passed over"
      ).namingInvisibles(of: label).suggesting(label.closest(among: names)))
  }
}

extension TableHead {
  /// The line's value as JSON has it.
  fileprivate func node(_ cell: Sheet.Cell, _ log: inout FaultLog) -> PlacedValue? {
    switch self {
    case .stages:
      let elements = [String].typed(cell.text).map { PlacedValue(contents: .string($0), range: cell.range) }
      return PlacedValue(contents: .array(elements), range: cell.range)
    case .schoolYear:
      let year = SchoolYear.typed(cell.text.withoutInvisibles)?.description ?? cell.text
      return PlacedValue(contents: .string(year), range: cell.range)
    case .format, .criteria:
      return cell.string(&log).map { _ in
        PlacedValue(contents: .string(cell.text.withoutInvisibles), range: cell.range)
      }
    case .code:
      if cell.looksChanged { log.add(.changedCode(cell)) }
      return cell.string(&log)
    default:
      return cell.string(&log)
    }
  }
}
