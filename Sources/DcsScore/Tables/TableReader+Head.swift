extension TableReader {
  /// What the lines above the table say.
  mutating func readHead() -> [PlacedMember] {
    let lines = readLines().compactMap { line in
      line.line.node(line.cell, &log).map {
        (line: line.line, member: PlacedMember(key: line.line.rawValue, keyRange: line.label.range, value: $0))
      }
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
