/// Makes of an evidence table what an evidence file in JSON is, so that both are read, scored and checked alike.
///
/// Above the table stand lines about the school; each row of the table is an answer, or a further document or stage of
/// the same answer.
struct TableReader {
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

  /// Reads the whole table, and reports what is wrong with it.
  ///
  /// - Returns: The file as JSON.
  mutating func read() -> PlacedValue {
    var members = readHead()
    checkColumns()
    if let fault = monthFirst.fault { log.add(fault) }
    for row in sheet.rows where row.number > layout.lastHead && row.isWhole { read(row) }
    members.append(PlacedMember(key: "answers", keyRange: opening, value: object(answers.map { $0.member })))
    return object(members)
  }

  func object(_ members: [PlacedMember]) -> PlacedValue { PlacedValue(contents: .object(members), range: whole) }

  private mutating func checkColumns() {
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
        let names = TableColumn.allCases.flatMap { [$0.name.vi, $0.name.en] }
        log.report(
          .tableColumn, at: cell.range,
          LocalizedText(
            vi: "không có cột nào tên là \(name.quoted); hãy xóa, hoặc đặt tên trong ngoặc đơn để dcs bỏ qua",
            en: "there is no column \(name.quoted); delete it, or put its name in brackets to have it passed over"
          ).namingInvisibles(of: name).suggesting(name.closest(among: names)))
      }
    }
  }
}

extension String {
  /// Whether the text stands in brackets, as what people add for themselves.
  var isBracketed: Bool { hasPrefix("(") && hasSuffix(")") }
}
