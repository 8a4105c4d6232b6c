import OfficeFiles
import Testing

@Suite struct SpreadsheetCellTests {
  /// The cells of a workbook of one page.
  private func cells(_ contents: Spreadsheet.Content...) throws -> [String] {
    let rows = contents.map { Spreadsheet.Row([Spreadsheet.Cell($0)]) }
    let part = try xlsxPart(of: Spreadsheet(Spreadsheet.Page("Trang", [], rows)))
    return part.matches(of: #/<row [^>]*>(.*)</row>/#).map { String($0.1) }
  }

  @Test func kinds() throws {
    #expect(
      try cells(.text("a"), .number("7.5"), .flag(true), .flag(false), .day(Spreadsheet.Day(2024, 9, 5)), .empty) == [
        "<c r=\"A1\" t=\"s\"><v>0</v></c>", "<c r=\"A2\"><v>7.5</v></c>", "<c r=\"A3\" t=\"b\"><v>1</v></c>",
        "<c r=\"A4\" t=\"b\"><v>0</v></c>", "<c r=\"A5\" s=\"1\"><v>45540</v></c>",
      ])
  }

  /// No text is a formula, and empty text is nothing.
  @Test func texts() throws {
    #expect(try cells(.text("=1+1"), .text("")) == ["<c r=\"A1\" t=\"s\"><v>0</v></c>"])
  }

  @Test(
    "A number is written as it is given",
    arguments: ["0", "7", "7.5", "7.50", "-0.25", "123456789012345", "0.00000000000001", "-99999999999999.9"])
  func numbers(_ number: String) throws {
    #expect(try cells(.number(number)) == ["<c r=\"A1\"><v>\(number)</v></c>"])
  }

  @Test(
    "What is no number that programs keep is text",
    arguments: [
      "7,5", "NaN", "INF", "1e3", "1E3", "-", ".5", "5.", "1.2.3", "007", "00", "-0", "-0.0", "+1", " 1", "1 ", "1\n",
      "0x10",
      "1_000", "٣", "1\u{301}", "1234567890123456", "0.000000000000001", "--1",
    ])
  func noNumbers(_ number: String) throws {
    let book = Spreadsheet(cells: .number(number))
    #expect(try xlsxPart(of: book).contains("<c r=\"A1\" t=\"s\"><v>0</v></c>"))
    #expect(try xlsxPart("xl/sharedStrings.xml", of: book).contains("<t xml:space=\"preserve\">\(number.xstring)</t>"))
  }

  @Test(
    "Days are counted as Excel does",
    arguments: [
      (1900, 3, 1, 61), (1970, 1, 1, 25_569), (1999, 12, 31, 36_525), (2000, 1, 1, 36_526), (2000, 2, 29, 36_585),
      (2000, 3, 1, 36_586), (2024, 2, 29, 45_351), (2024, 12, 31, 45_657), (9999, 12, 31, 2_958_465),
    ])
  func days(year: Int, month: Int, day: Int, serial: Int) throws {
    #expect(try cells(.day(Spreadsheet.Day(year, month, day))) == ["<c r=\"A1\" s=\"1\"><v>\(serial)</v></c>"])
  }

  /// Every day has the number behind that of the day before.
  @Test func daysFollowEachOther() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var days: [Spreadsheet.Content] = []
    for year in 1999...2004 {
      for month in 1...12 {
        let odd = year % 4 == 0 && month == 2 ? 1 : 0
        days += (1...lengths[month - 1] + odd).map { .day(Spreadsheet.Day(year, month, $0)) }
      }
    }
    let book = Spreadsheet(Spreadsheet.Page("", [], [Spreadsheet.Row(days.map { Spreadsheet.Cell($0) })]))
    let numbers = try xlsxPart(of: book).matches(of: #/<v>(\d+)</v>/#).map { Int($0.1) }
    #expect(numbers == Array(36_161..<36_161 + days.count))
  }

  @Test(
    "Days on which programs disagree, or which there are not, are text",
    arguments: [
      (1900, 2, 28, "1900-02-28"), (1899, 12, 31, "1899-12-31"), (2023, 2, 29, "2023-02-29"),
      (2100, 2, 29, "2100-02-29"),
      (2024, 13, 1, "2024-13-01"), (2024, 0, 1, "2024-00-01"), (2024, 4, 31, "2024-04-31"), (2024, 1, 0, "2024-01-00"),
      (10_000, 1, 1, "10000-01-01"),
      (.max, .max, .min, "9223372036854775807-9223372036854775807-0-9223372036854775808"),
    ])
  func noDays(year: Int, month: Int, day: Int, text: String) throws {
    let book = Spreadsheet(cells: .day(Spreadsheet.Day(year, month, day)))
    #expect(try xlsxPart(of: book).contains("<c r=\"A1\" t=\"s\"><v>0</v></c>"))
    #expect(try xlsxPart("xl/sharedStrings.xml", of: book).contains("<t xml:space=\"preserve\">\(text)</t>"))
  }

  /// A cell has 32,767 units of UTF-16.
  @Test(
    arguments: [
      (String(repeating: "ẽ", count: 32_767), String(repeating: "ẽ", count: 32_767)),
      (String(repeating: "ẽ", count: 32_768), String(repeating: "ẽ", count: 32_766) + "…"),
      (String(repeating: "😀", count: 16_384), String(repeating: "😀", count: 16_383) + "…"),
      ("a" + String(repeating: "e\u{301}", count: 16_384), "a" + String(repeating: "e\u{301}", count: 16_382) + "…"),
      ("e" + String(repeating: "\u{301}", count: 40_000), "e" + String(repeating: "\u{301}", count: 32_765) + "…"),
    ])
  func longTexts(text: String, kept: String) throws {
    let strings = try xlsxPart("xl/sharedStrings.xml", of: Spreadsheet(cells: .text(text)))
    #expect(try within(strings, "\"preserve\">", "</t>").utf8.elementsEqual(kept.utf8))
    #expect(kept.utf16.count <= Spreadsheet.Cell.mostUnits)
  }

  @Test func columnsAndRows() throws {
    let row = Spreadsheet.Row((0..<16_390).map { _ in Spreadsheet.Cell(.number("1")) })
    let part = try xlsxPart(of: Spreadsheet(Spreadsheet.Page("", [], [Spreadsheet.Row([]), row])))
    let names = part.matches(of: #/<c r="([^"]*)"/#).map { String($0.1) }
    #expect(names.count == 16_384 && names[0] == "A2" && names[25] == "Z2" && names[26] == "AA2")
    #expect(names[701] == "ZZ2" && names[702] == "AAA2" && names[16_383] == "XFD2")
    #expect(part.contains("<dimension ref=\"A1:XFD2\"/>") && !part.contains("<row r=\"1\""))
  }

  @Test func rowsBeyondTheLast() throws {
    var rows = [Spreadsheet.Row](repeating: Spreadsheet.Row([]), count: 1_048_580)
    for index in 1_048_574..<1_048_580 { rows[index].cells = [Spreadsheet.Cell("a")] }
    let part = try xlsxPart(of: Spreadsheet(Spreadsheet.Page("", [], rows)))
    #expect(part.matches(of: #/<row r="(\d+)"/#).map { $0.1 } == ["1048575", "1048576"])
    #expect(part.contains("<dimension ref=\"A1:A1048576\"/>"))
  }
}
