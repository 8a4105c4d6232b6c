/// Makes of a council's table what a council file in JSON is: lines about the council, then a row a member.
struct CouncilTableReader: LayoutReader {
  typealias Kind = CouncilTable

  let layout: SheetLayout<CouncilTable>
  var log: FaultLog
  var rows = TableRows()
  private let sheet: Sheet
  /// The first byte of the file, where what it lacks as a whole is told.
  private let opening: Range<Int>
  /// The place of the whole file.
  private let whole: Range<Int>
  /// The dates that are written with the month first.
  private var monthFirst = MonthFirstDates([])

  init(_ sheet: Sheet, _ layout: SheetLayout<CouncilTable>, size: Int, _ log: FaultLog) {
    (self.sheet, self.layout, self.log) = (sheet, layout, log)
    (opening, whole) = (0..<min(1, size), 0..<size)
  }

  mutating func read() -> PlacedValue {
    let lines = readLines()
    checkColumns()
    let numbers = SortedRows(layout.head)
    monthFirst = MonthFirstDates(
      lines.filter { $0.line.isDate }.map { (row: numbers.number(at: $0.label), cell: $0.cell) })
    if let fault = monthFirst.fault { log.add(fault) }
    var parts = lines.compactMap { line in
      value(of: line).map { PlacedPart(line.line.path[...], isList: line.line.isList, line.label.range, $0) }
    }
    // A table that somebody made without that line is nothing else.
    if !lines.contains(where: { $0.line == .format }) {
      let format = PlacedValue(contents: .string(Council.format.description), range: opening)
      parts.append(PlacedPart(["format"], opening, format))
    }
    let members = readMembers()
    if !members.isEmpty {
      let list = PlacedValue(contents: .array(members), range: members[0].range)
      parts.append(PlacedPart(["members"], members[0].range, list))
    }
    return PlacedValue(contents: .object(PlacedPart.members(of: parts)), range: whole)
  }

  /// A line's value as JSON has it.
  private mutating func value(of line: SheetLine<CouncilTable.Line>) -> PlacedValue? {
    let cell = line.cell
    switch line.line {
    case .format: return text(cell, cell.text.withoutInvisibles)
    case .kind: return text(cell, Council.Kind.typed(cell.text)?.rawValue ?? cell.text)
    case .schoolYear: return text(cell, SchoolYear.typed(cell.text.withoutInvisibles)?.description ?? cell.text)
    case .begins, .ends: return text(cell, cell.kind == .general ? cell.text.asTimeOfDay : cell.text)
    case .acceptsSuggestions: return cell.flag(&log)
    case _ where line.line.isDate: return monthFirst.cover(cell) ? nil : cell.date(&log)
    case .decisionNumber, .minutesNumber, .approvalNumber, .requestNumber:
      if cell.looksChanged { log.add(.changedNumber(cell)) }
      return cell.string(&log)
    default: return cell.string(&log)
    }
  }

  /// A cell's text as another; a fault where a formula stands in its place.
  private mutating func text(_ cell: Sheet.Cell, _ text: String) -> PlacedValue? {
    cell.string(&log).map { _ in PlacedValue(contents: .string(text), range: cell.range) }
  }

  private mutating func readMembers() -> [PlacedValue] {
    var members: [PlacedValue] = []
    for row in sheet.rows where row.number > layout.lastHead && row.isWhole {
      rows.last = row.opening
      if let name = row.cell(layout.keyColumn), name.kind == .general, name.text.isBracketed {
        rows.ownNames.append(name.text)
      } else {
        reportNameless(row)
        if let member = member(row) { members.append(member) }
      }
    }
    return members
  }

  private mutating func member(_ row: Sheet.Row) -> PlacedValue? {
    var values: [PlacedMember] = []
    var range: Range<Int>?
    for cell in row.said {
      guard let column = layout.column(of: cell), !column.isForReading else { continue }
      range = (range?.lowerBound ?? cell.range.lowerBound)..<cell.range.upperBound
      guard let value = value(of: cell, column) else { continue }
      values.append(PlacedMember(key: column.rawValue, keyRange: cell.range, value: value))
    }
    return range.map { PlacedValue(contents: .object(values), range: $0) }
  }

  private mutating func value(of cell: Sheet.Cell, _ column: CouncilTable.Column) -> PlacedValue? {
    switch column {
    case .name: return text(cell, CouncilTable.name(in: cell))
    case .role: return text(cell, Council.Role.typed(cell.text)?.rawValue ?? cell.text)
    case .approves: return vote(cell)
    case .position, .dissent, .howToFillIn: return cell.string(&log)
    }
  }

  private mutating func vote(_ cell: Sheet.Cell) -> PlacedValue? {
    switch TypedVote(cell.text) {
    case .approves(let approves)?: return PlacedValue(contents: .bool(approves), range: cell.range)
    case .open?: return nil
    case nil:
      guard cell.string(&log) != nil else { return nil }
      let (yes, no) = (TypedVote.word(true), TypedVote.word(false))
      log.report(
        .tableValue, at: cell.range,
        vi: "phải là '\(yes.vi)', '\(no.vi)' hoặc để trống khi chưa biểu quyết, không phải \(cell.text.quoted)",
        en: "must be '\(yes.en)', '\(no.en)' or empty before the vote, not \(cell.text.quoted)")
      return nil
    }
  }
}

/// The numbers of rows by their places.
private struct SortedRows {
  private let rows: [Sheet.Row]

  init(_ rows: [Sheet.Row]) { self.rows = rows }

  func number(at cell: Sheet.Cell) -> Int {
    rows.first { $0.range.contains(cell.range.lowerBound) }?.number ?? 0
  }
}

extension CouncilTable.Line {
  var isDate: Bool {
    switch self {
    case .decisionDate, .minutesDate, .approvalDate, .checkedOn, .requestDate: true
    default: false
    }
  }
}

extension String {
  /// An hour as people type it, of what spreadsheets make of it: `14:00` of `14:00:00`, and of `0.583333333333333`, the
  /// part of a day.
  fileprivate var asTimeOfDay: String {
    let parts = split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 3, parts[2] == "00" { return "\(parts[0]):\(parts[1])" }
    guard hasPrefix("0."), let part = Int(digits: (dropFirst(2) + "000000000").prefix(9).utf8) else { return self }
    let minutes = (part * 1440 + 500_000_000) / 1_000_000_000
    return minutes < 1440 ? "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)" : self
  }
}
