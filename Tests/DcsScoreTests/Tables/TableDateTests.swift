import Testing

@testable import DcsScore

/// What spreadsheets of other regions make of dates.
@Suite struct TableDateTests {
  /// A table with dates in documents of different numbers.
  private func table(_ dates: String...) -> String {
    let rows = dates.enumerated().map { "G.2.5;;;;;;;;Biên bản;\($0)/BB;\($1);;;\n" }
    return RuleExamples.table.replacing("05/09/2024", with: "").replacing(";1/10/2024;", with: ";;") + rows.joined()
  }

  private static let region = """
    set the region to Vietnam, open the spreadsheet itself (.xlsx, .ods) and not this CSV file, look at each date and save as CSV again; where there is no such spreadsheet, type the dates anew. Excel has the region from Windows' settings, Google Sheets in File > Settings, LibreOffice in Tools > Options > Languages
    """

  @Test func oneFaultForAllOfThem() {
    let table = table("9/5/2024", "9/25/2024", "12/31/2024", "10/2/2024", "5/5/2024", "ngày 09/05/2024", "25/9/2024")
    #expect(
      tableFaults(table, .vietnamese) == [
        "17:28 table-month-first dòng 17, cột 'Ngày' (ô K17): '9/25/2024' có tháng đứng trước ngày nên không rõ đâu là ngày, đâu là tháng ở ô K16, K19; hãy đặt vùng (Region) là Việt Nam, mở lại bảng gốc (.xlsx, .ods), không mở tệp CSV này, xem lại từng ngày rồi lưu CSV lần nữa; không còn bảng gốc thì gõ lại các ngày. Vùng của Excel theo cài đặt của Windows, Google Sheets ở Tệp > Cài đặt, LibreOffice ở Công cụ > Tùy chọn > Ngôn ngữ"
      ])
    #expect(
      tableFaults(table) == [
        "17:28 table-month-first row 17, column 'Ngày' (cell K17): '9/25/2024' has the month before the day, so that nobody can tell day from month in K16, K19; \(Self.region)"
      ])
  }

  @Test(arguments: ["9/25/2024", "09-25-2024", "09/25/24", "2/29/2024"])
  func onlyOne(_ date: String) {
    #expect(
      tableFaults(table("25/9/2024", date, "5/5/2024")) == [
        "17:28 table-month-first row 17, column 'Ngày' (cell K17): '\(date)' has the month before the day; \(Self.region)"
      ])
  }

  @Test func manyAreNotAllNamed() {
    let table = (0..<30).reduce(into: table("9/25/2024")) { text, _ in text += "G.2.5;;;;;;;;Bản;8/BB;9/5/2024;;;\n" }
    #expect(tableFaults(table).count == 1)
    #expect(tableFaults(table)[0].contains(" in K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, …; "))
  }

  /// Days come first unless something says otherwise.
  @Test func datesOfVietnamStay() throws {
    #expect(tableFaults(table("9/5/2024", "25/9/2024", "1/12/2024", "ngày 09/05/2024", "2024-09-05")) == [])
    #expect(
      tableFaults(table("9/5/2024", "31/31/2024")) == [
        "17:28 date row 17, column 'Ngày' (cell K17): must be a real date, written DAY/MONTH/YEAR like 05/09/2024, not '31/31/2024'"
      ])
  }

  @Test(arguments: ["45540", "45540.5", "45540,25"])
  func numbersOfDays(_ number: String) {
    #expect(
      tableFaults(table(number)) == [
        "16:28 date row 16, column 'Ngày' (cell K16): the spreadsheet has made the number '\(number)' of a date, which is 2024-09-05 (2028-09-06 if counted from 1904); format the cell as a date and save again"
      ])
    #expect(
      tableFaults(table(number), .vietnamese) == [
        "16:28 date dòng 16, cột 'Ngày' (ô K16): bảng tính đã đổi ngày thành số '\(number)', tức ngày 05/09/2024 (06/09/2028 nếu đếm từ năm 1904); hãy định dạng ô là ngày rồi lưu lại"
      ])
  }

  @Test(arguments: [
    ("32874", "1990-01-01"), ("36525", "1999-12-31"), ("36585", "2000-02-29"), ("36586", "2000-03-01"),
    ("45351", "2024-02-29"), ("73415", "2100-12-31"),
  ])
  func numbersAreCountedByTheCalendar(_ number: String, _ date: String) {
    #expect(CalendarDate.serial(number)?.from1900.description == date)
  }

  @Test(arguments: [
    "32873", "73416", "2024", "45540.", "045540", "4554O", "-45540", "45540 1", "20240905", "", "4,5540",
  ])
  func otherNumbersAreNoDays(_ text: String) { #expect(CalendarDate.serial(text) == nil) }

  @Test func numbersInJSONAreOffered() throws {
    let text = RuleExamples.evidence.replacing("2024-09-05", with: "45540")
    let log = try validationFaults(Array(text.utf8), .evidence)
    #expect(
      log.faults.map(\.message.en) == [
        "'date' must be a real date, written like 2024-09-05, not '45540'; did you mean '2024-09-05'?"
      ])
  }
}
