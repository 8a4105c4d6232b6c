/// The dates of a table that a spreadsheet of another region wrote with the month first.
///
/// One that can only be read so says how the others are written, of which most could be read both ways: nobody can tell
/// what they mean, and all of them have one cause.
struct MonthFirstDates {
  /// Which of a date's two first numbers is its month.
  private enum Order {
    case second, first
    /// Either makes a day, and not the same.
    case either
  }

  /// How many cells are named.
  private static let mostNamed = 10

  /// The first cell whose date can only be read with the month first; nil where there is none.
  private var certain: Sheet.Cell?
  /// The names of the first cells whose dates can be read both ways.
  private var doubtful: [String] = []

  /// Looks at a column of dates.
  init(_ sheet: Sheet, _ layout: TableLayout) {
    guard let column = layout.columns.firstIndex(of: .date) else { return }
    for row in sheet.rows where row.number > layout.lastHead && row.isWhole {
      if let cell = row.cell(column) { look(at: cell, inRow: row.number) }
    }
  }

  /// Looks at dates wherever they stand.
  init(_ cells: [(row: Int, cell: Sheet.Cell)]) {
    for (row, cell) in cells { look(at: cell, inRow: row) }
  }

  private mutating func look(at cell: Sheet.Cell, inRow row: Int) {
    guard let order = Self.order(of: cell) else { return }
    switch order {
    case .second: return
    case .first: certain = certain ?? cell
    case .either: if doubtful.count <= Self.mostNamed { doubtful.append("\(Sheet.letters(cell.column))\(row)") }
    }
  }

  /// Whether a cell has such a date, so that no more is said of it than ``fault``.
  func cover(_ cell: Sheet.Cell) -> Bool {
    guard certain != nil, let order = Self.order(of: cell) else { return false }
    return order != .second
  }

  /// The one fault of all these dates; nil where there are none.
  var fault: Fault? {
    guard let certain else { return nil }
    let cells = doubtful.listed(first: Self.mostNamed)
    let doubt =
      doubtful.isEmpty
      ? LocalizedText(vi: "", en: "")
      : LocalizedText(
        vi: " nên không rõ đâu là ngày, đâu là tháng ở ô \(cells)",
        en: ", so that nobody can tell day from month in \(cells)")
    return Fault(
      .tableMonthFirst, at: certain.range,
      vi:
        "\(certain.text.quoted) có tháng đứng trước ngày\(doubt.vi); hãy đặt vùng (Region) là Việt Nam, mở lại bảng gốc (.xlsx, .ods), không mở tệp CSV này, xem lại từng ngày rồi lưu CSV lần nữa; không còn bảng gốc thì gõ lại các ngày. Vùng của Excel theo cài đặt của Windows, Google Sheets ở Tệp > Cài đặt, LibreOffice ở Công cụ > Tùy chọn > Ngôn ngữ",
      en:
        "\(certain.text.quoted) has the month before the day\(doubt.en); set the region to Vietnam, open the spreadsheet itself (.xlsx, .ods) and not this CSV file, look at each date and save as CSV again; where there is no such spreadsheet, type the dates anew. Excel has the region from Windows' settings, Google Sheets in File > Settings, LibreOffice in Tools > Options > Languages"
    )
  }

  /// How the two first numbers of a date with slashes or hyphens can be read, which a spreadsheet may have written; nil of
  /// all else, also where a word before the date says that it is ours.
  private static func order(of cell: Sheet.Cell) -> Order? {
    if cell.kind == .text { return nil }
    let parts = cell.text.withoutInvisibles.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }
    let numbers = parts.compactMap { Int(digits: $0.utf8) }
    guard parts.count == 3, numbers.count == 3, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2,
      parts[2].utf8.count == 4 || parts[2].utf8.count == 2
    else { return nil }
    let year = parts[2].utf8.count == 2 ? 2000 + numbers[2] : numbers[2]
    let isSecond = CalendarDate(year: year, month: numbers[1], day: numbers[0]) != nil
    let isFirst = CalendarDate(year: year, month: numbers[0], day: numbers[1]) != nil
    switch (isSecond, isFirst) {
    case (true, true): return numbers[0] == numbers[1] ? .second : .either
    case (true, false): return .second
    case (false, true): return .first
    case (false, false): return nil
    }
  }
}
