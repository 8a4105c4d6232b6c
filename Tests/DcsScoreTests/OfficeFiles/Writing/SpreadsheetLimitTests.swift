import Testing

@testable import OfficeFiles

@Suite struct SpreadsheetLimitTests {
  private let cell = [Spreadsheet.Area(0, 0)]

  private func book(_ limits: Spreadsheet.Limit...) -> Spreadsheet {
    var page = Spreadsheet.Page("Trang", [], [])
    page.limits = limits
    return Spreadsheet(page)
  }

  /// The limits of a page, without their number.
  private func limits(_ limits: Spreadsheet.Limit...) throws -> String? {
    var page = Spreadsheet.Page("Trang", [], [])
    page.limits = limits
    let part = try xlsxPart(of: Spreadsheet(page))
    guard part.contains("<dataValidations") else { return nil }
    return try within(
      part, "<dataValidations count=\"\(part.matches(of: #/<dataValidation /#).count)\">", "</dataValidations>")
  }

  @Test func kinds() throws {
    let (first, last) = (Spreadsheet.Day(1990, 1, 1), Spreadsheet.Day(2100, 12, 31))
    let end = "allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"A1\">"
    #expect(
      try limits(Spreadsheet.Limit(cell, .number(upTo: "7.5"))) == """
        <dataValidation type="decimal" \(end)<formula1>0</formula1><formula2>7.5</formula2></dataValidation>
        """)
    #expect(
      try limits(Spreadsheet.Limit(cell, .whole)) == """
        <dataValidation type="whole" operator="greaterThanOrEqual" \(end)<formula1>0</formula1></dataValidation>
        """)
    #expect(
      try limits(Spreadsheet.Limit(cell, .day(from: first, to: last))) == """
        <dataValidation type="date" \(end)<formula1>32874</formula1><formula2>73415</formula2></dataValidation>
        """)
    #expect(
      try limits(Spreadsheet.Limit(cell, .oneOf(["có"]))) == """
        <dataValidation type="list" \(end)<formula1>&#39;Lists&#39;!$A$1:$A$1</formula1></dataValidation>
        """)
  }

  /// What no program could hold limits nothing; what is said at the cell is said all the same.
  @Test func limitsThatNoneCouldHold() throws {
    let day = Spreadsheet.Day(2024, 1, 1)
    for kind: Spreadsheet.Limit.Kind in [
      .any, .oneOf([]), .oneOf(["", ""]), .number(upTo: "7,5"), .number(upTo: "NaN"), .number(upTo: "-1"),
      .number(upTo: ""),
      .day(from: day, to: Spreadsheet.Day(2023, 12, 31)), .day(from: Spreadsheet.Day(1899, 1, 1), to: day),
    ] {
      #expect(try limits(Spreadsheet.Limit(cell, kind, refusal: Spreadsheet.Message("Sai", "Sai"))) == nil)
      #expect(
        try limits(Spreadsheet.Limit(cell, kind, prompt: Spreadsheet.Message("Điểm", ""))) == """
          <dataValidation allowBlank="1" showInputMessage="1" promptTitle="Điểm" sqref="A1"></dataValidation>
          """)
    }
  }

  @Test func messages() throws {
    var limit = Spreadsheet.Limit(
      cell, .whole, prompt: Spreadsheet.Message("Số\nlượng", "Số \"nguyên\"\ntừ 0 _x0041_"),
      refusal: Spreadsheet.Message("Sai", "<b>"))
    limit.isStrict = false
    #expect(
      try limits(limit) == """
        <dataValidation type="whole" errorStyle="warning" operator="greaterThanOrEqual" allowBlank="1" showInputMessage="1" \
        showErrorMessage="1" errorTitle="Sai" error="&lt;b&gt;" promptTitle="Số lượng" \
        prompt="Số &quot;nguyên&quot;&#10;từ 0 _x005F_x0041_" sqref="A1"><formula1>0</formula1></dataValidation>
        """)
  }

  /// In units of UTF-16: titles have 32, prompts 255, what is said of something else 225.
  @Test(
    arguments: [
      ("ẽ", 32, 255, 225, ""), ("ẽ", 33, 256, 226, "…"), ("😀", 16, 127, 112, ""), ("😀", 17, 128, 113, "…"),
    ])
  func lengths(letter: String, title: Int, prompt: Int, refusal: Int, end: String) throws {
    let units = letter.utf16.count
    func text(_ count: Int) -> String { String(repeating: letter, count: count) }
    func cut(_ count: Int, _ most: Int) -> String { end.isEmpty ? text(count) : text((most - 1) / units) + "…" }
    let limit = Spreadsheet.Limit(
      cell, .whole, prompt: Spreadsheet.Message(text(title), text(prompt)),
      refusal: Spreadsheet.Message(text(title), text(refusal)))
    let xml = try #require(try limits(limit))
    #expect(try within(xml, " promptTitle=\"", "\"") == cut(title, 32))
    #expect(try within(xml, " errorTitle=\"", "\"") == cut(title, 32))
    #expect(try within(xml, " prompt=\"", "\"") == cut(prompt, 255))
    #expect(try within(xml, " error=\"", "\"") == cut(refusal, 225))
  }

  /// A list within a limit must not be longer than 255 units; on a page it may, and its words may have commas.
  @Test func lists() throws {
    let long = (1...100).map { "Vai trò, \($0)" }
    let book = book(
      Spreadsheet.Limit(cell, .oneOf(long)), Spreadsheet.Limit([Spreadsheet.Area(0, 1)], .oneOf(["có", "không"])),
      Spreadsheet.Limit([Spreadsheet.Area(0, 2)], .oneOf(long)))
    #expect(
      try xlsxPart(of: book).matches(of: #/<formula1>([^<]*)</#).map { $0.1.replacing("&#39;", with: "'") }
        == ["'Lists'!$A$1:$A$100", "'Lists'!$B$1:$B$2", "'Lists'!$A$1:$A$100"])
    let page = try xlsxPart("xl/worksheets/sheet2.xml", of: book)
    #expect(page.matches(of: #/<c r="A/#).count == 100 && page.matches(of: #/<c r="B/#).count == 2)
    #expect(
      try xlsxPart("xl/sharedStrings.xml", of: book).hasSuffix(
        """
        <si><t xml:space="preserve">Vai trò, 100</t></si>
        </sst>
        """))
    #expect(
      try xlsxPart("xl/workbook.xml", of: book).contains("<sheet name=\"Lists\" sheetId=\"2\" state=\"hidden\""))
  }

  @Test func noListsNoPage() throws {
    #expect(try !StoredArchive(book(Spreadsheet.Limit(cell, .whole)).xlsx).names.contains("xl/worksheets/sheet2.xml"))
  }

  /// The page of lists is called as no other.
  @Test func nameOfLists() throws {
    var book = book(Spreadsheet.Limit(cell, .oneOf(["a"])))
    book.listsName = "trang"
    #expect(try xlsxPart(of: book).contains("<formula1>&#39;trang (2)&#39;!$A$1:$A$1</formula1>"))
    #expect(try xlsxPart("xl/workbook.xml", of: book).contains("<sheet name=\"trang (2)\""))
  }

  /// Excel has room for 65,534 limits on a page, and for 8,192 areas of each.
  @Test func numberOfLimits() throws {
    let areas = (0..<65_540).map { Spreadsheet.Area($0 * 2, 0) }
    var page = Spreadsheet.Page("Trang", [], [])
    page.limits = areas.map { Spreadsheet.Limit([$0], .whole) }
    // Without an archive, the sum of which takes longer.
    var shared = Spreadsheet.SharedParts(listsName: "")
    let part = page.validations(&shared)
    #expect(part.hasPrefix("<dataValidations count=\"65534\">"))
    #expect(part.ranges(of: "<dataValidation ").count == 65_534 && part.contains(" sqref=\"A131067\">"))
    page.limits = [Spreadsheet.Limit(Array(areas.prefix(8193)), .whole)]
    let two = try xlsxPart(of: Spreadsheet(page))
    #expect(two.contains("<dataValidations count=\"2\">") && two.contains("sqref=\"A1 A3 "))
    #expect(two.contains(" A16383\"><formula1>0") && two.contains(" sqref=\"A16385\"><formula1>0"))
  }

  @Test func areas() throws {
    func area(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>) -> Spreadsheet.Area {
      Spreadsheet.Area(rows: rows, columns: columns)
    }
    let xml = try #require(
      try limits(
        Spreadsheet.Limit([area(4...9, 0...0), area(0...1, 0...0)], .whole),
        Spreadsheet.Limit([area(9...10, 0...3)], .whole),
        Spreadsheet.Limit([area(5...(.max), 1...1), area(-3...(-1), 0...0)], .whole), Spreadsheet.Limit([], .whole)))
    #expect(xml.matches(of: #/sqref="([^"]*)"/#).map { $0.1 } == ["A5:A10 A1:A2", "B6:B1048576"])
  }
}
