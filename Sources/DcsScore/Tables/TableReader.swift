/// Makes of an evidence table what an evidence file in JSON is, so that both are read, scored and checked alike.
///
/// Above the table stand lines about the school; each row of the table is an answer, or a further document or stage of
/// the same answer.
struct TableReader: LayoutReader {
  let sheet: Sheet
  let layout: TableLayout
  var log: FaultLog
  /// The answers, in the order of their first rows.
  var answers: [TableAnswer] = []
  /// Which rows there are.
  var rows = TableRows()
  /// The place of each id's answer in ``answers``.
  var places: [String: Int] = [:]
  /// The dates that are written with the month first.
  let monthFirst: MonthFirstDates
  /// The first byte of the file, where what it lacks as a whole is told.
  let opening: Range<Int>
  /// The place of the whole file.
  private let whole: Range<Int>

  /// - Parameter size: How many bytes the file has.
  init(_ sheet: Sheet, _ layout: TableLayout, size: Int, _ log: FaultLog) {
    (self.sheet, self.layout, self.log) = (sheet, layout, log)
    monthFirst = MonthFirstDates(sheet, layout)
    (opening, whole) = (0..<min(1, size), 0..<size)
  }

  mutating func read() -> PlacedValue {
    var members = readHead()
    checkColumns()
    if let fault = monthFirst.fault { log.add(fault) }
    for row in sheet.rows where row.number > layout.lastHead && row.isWhole { read(row) }
    members.append(PlacedMember(key: "answers", keyRange: opening, value: object(answers.map { $0.member })))
    return object(members)
  }

  func object(_ members: [PlacedMember]) -> PlacedValue { PlacedValue(contents: .object(members), range: whole) }
}
