import OfficeFiles
import Testing

/// Workbooks as a whole. `Tests/Outside/workbooks` has them read by programs that others wrote.
@Suite struct SpreadsheetTests {
  private var two: Spreadsheet {
    var second = Spreadsheet.Page("O'Brien", [], [])
    second.filter = Spreadsheet.Area(rows: 0...2, columns: 0...1)
    second.print.repeated = Spreadsheet.Heads(rows: 2, columns: 1)
    var first = Spreadsheet.Page(
      "Ẩn", [], [Spreadsheet.Row([Spreadsheet.Cell("a"), Spreadsheet.Cell(.number("1.5"))])])
    first.isHidden = true
    first.limits = [Spreadsheet.Limit([Spreadsheet.Area(0, 0)], .oneOf(["có", "", "không"]))]
    var book = Spreadsheet("Hồ sơ <1>\n", "vi-VN", [first, second])
    book.listsName = "Danh sách"
    return book
  }

  @Test func parts() throws {
    #expect(
      try StoredArchive(two.xlsx).names == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
        "xl/styles.xml", "xl/sharedStrings.xml", "xl/theme/theme1.xml", "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml",
      ])
    #expect(
      try xlsxPart("[Content_Types].xml", of: two) == """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
        <Override PartName="/xl/workbook.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
        <Override PartName="/xl/styles.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
        <Override PartName="/xl/sharedStrings.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
        <Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
        <Override PartName="/xl/worksheets/sheet2.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
        <Override PartName="/xl/worksheets/sheet3.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
        """)
    let links = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    #expect(
      try xlsxPart("_rels/.rels", of: two) == """
        \(links)<Relationship Id="rId1" Type="\(office)/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" \
        Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
        Target="docProps/core.xml"/></Relationships>
        """)
    #expect(
      try xlsxPart("xl/_rels/workbook.xml.rels", of: two) == """
        \(links)<Relationship Id="rId1" Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/>\
        <Relationship Id="rId2" Type="\(office)/worksheet" Target="worksheets/sheet2.xml"/>\
        <Relationship Id="rId3" Type="\(office)/worksheet" Target="worksheets/sheet3.xml"/>\
        <Relationship Id="rId4" Type="\(office)/styles" Target="styles.xml"/>\
        <Relationship Id="rId5" Type="\(office)/sharedStrings" Target="sharedStrings.xml"/>\
        <Relationship Id="rId6" Type="\(office)/theme" Target="theme/theme1.xml"/></Relationships>
        """)
  }

  @Test func workbook() throws {
    #expect(
      try xlsxPart("xl/workbook.xml", of: two) == """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <bookViews><workbookView activeTab="1"/></bookViews><sheets>\
        <sheet name="Ẩn" sheetId="1" state="hidden" r:id="rId1"/><sheet name="O&#39;Brien" sheetId="2" r:id="rId2"/>\
        <sheet name="Danh sách" sheetId="3" state="hidden" r:id="rId3"/></sheets><definedNames>\
        <definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">&#39;O&#39;&#39;Brien&#39;!$A$1:$B$3\
        </definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">\
        &#39;O&#39;&#39;Brien&#39;!$A:$A,&#39;O&#39;&#39;Brien&#39;!$1:$2</definedName></definedNames></workbook>
        """)
  }

  /// No clock, no program, no person.
  @Test func properties() throws {
    #expect(
      try xlsxPart("docProps/core.xml", of: two) == """
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/">\
        <dc:title>Hồ sơ &lt;1&gt; </dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>
        """)
  }

  /// Programs ask for a theme, though no style names a colour or a font of it.
  @Test func theme() throws {
    var book = two
    book.font = "A & B"
    let theme = try xlsxPart("xl/theme/theme1.xml", of: book)
    #expect(theme.ranges(of: "<a:latin typeface=\"A &amp; B\"/>").count == 2)
    #expect(
      theme.matches(of: #/<a:(accent\d)><a:srgbClr val="([0-9A-F]{6})"/#).map { "\($0.1) \($0.2)" } == [
        "accent1 174F8C", "accent2 1C6B3A", "accent3 855300", "accent4 AE1C2C", "accent5 55606E", "accent6 D3D9E0",
      ])
  }

  @Test func manyPagesOfOneName() throws {
    let pages = (0..<300).map { Spreadsheet.Page($0 % 2 == 0 ? "Trường" : "TRƯỜNG", [], []) }
    let sheets = try xlsxPart("xl/workbook.xml", of: Spreadsheet("", "", pages))
    let names = sheets.matches(of: #/<sheet name="([^"]*)"/#).map { String($0.1) }
    #expect(
      names[0] == "Trường" && names[1] == "TRƯỜNG (2)" && names[2] == "Trường (3)" && names[299] == "TRƯỜNG (300)")
    #expect(Set(names.map { $0.lowercased() }).count == 300)
  }

  @Test func longTitle() throws {
    let book = Spreadsheet(String(repeating: "ẽ", count: 256), "vi", [])
    #expect(
      try xlsxPart("docProps/core.xml", of: book).contains(
        "<dc:title>\(String(repeating: "ẽ", count: 254))…</dc:title>"))
  }

  @Test func sameBytes() { #expect(two.xlsx == two.xlsx) }

  /// Each text once, in the order of first use; texts that look alike and are other bytes are two.
  @Test func strings() throws {
    let book = Spreadsheet(cells: .text("b"), .text("a"), .text("b"), .text("\u{1B0}"), .text("u\u{31B}"), .text(" \n"))
    let strings = try xlsxPart("xl/sharedStrings.xml", of: book)
    #expect(
      strings.utf8.elementsEqual(
        """
        <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="6" uniqueCount="5">
        <si><t xml:space="preserve">b</t></si>
        <si><t xml:space="preserve">a</t></si>
        <si><t xml:space="preserve">\u{1B0}</t></si>
        <si><t xml:space="preserve">u\u{31B}</t></si>
        <si><t xml:space="preserve"> &#10;</t></si>
        </sst>
        """.utf8))
    #expect(
      try xlsxPart(of: book).matches(of: #/<v>(\d)</v>/#).map { $0.1 } == ["0", "1", "0", "2", "3", "4"])
  }

  /// Programs refuse a workbook without a page, and one that shows none.
  @Test func somePageIsShown() throws {
    let none = try xlsxPart("xl/workbook.xml", of: Spreadsheet("", "", []))
    #expect(try within(none, "<sheets>", "</sheets>") == "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>")
    var hidden = Spreadsheet("", "", [Spreadsheet.Page("a", [], []), Spreadsheet.Page("b", [], [])])
    for index in hidden.pages.indices { hidden.pages[index].isHidden = true }
    let sheets = try within(xlsxPart("xl/workbook.xml", of: hidden), "<sheets>", "</sheets>")
    #expect(
      sheets
        == "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"b\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>"
    )
  }

  @Test(
    arguments: [
      (["Hồ sơ", "HỒ SƠ", "hồ sơ"], ["Hồ sơ", "HỒ SƠ (2)", "hồ sơ (3)"]),
      (["", " ", "'"], ["Sheet1", "Sheet2", "Sheet3"]),
      (["[a]:*?/\\b"], ["-a------b"]), (["''a'b''", " 'c' "], ["a'b", "c"]), (["'\u{301}a"], ["\u{301}a"]),
      (["history", "HISTORY"], ["history (2)", "HISTORY (3)"]), (["a\nb\u{7F}\u{2028}"], ["a b"]),
      (
        [String(repeating: "a", count: 31), String(repeating: "a", count: 32)],
        [
          String(repeating: "a", count: 31), String(repeating: "a", count: 30) + "…",
        ]
      ),
      (
        [String(repeating: "b", count: 31), String(repeating: "B", count: 31)],
        [
          String(repeating: "b", count: 31), String(repeating: "B", count: 26) + "… (2)",
        ]
      ),
      // Each is two units of UTF-16.
      ([String(repeating: "😀", count: 16)], [String(repeating: "😀", count: 15) + "…"]),
      (["_x0041_"], ["_x005F_x0041_"]),
      (["Lists"], ["Lists"]),
    ])
  func names(names: [String], expected: [String]) throws {
    let book = Spreadsheet("", "", names.map { Spreadsheet.Page($0, [], []) })
    let sheets = try xlsxPart("xl/workbook.xml", of: book)
    let found = sheets.matches(of: #/<sheet name="([^"]*)"/#.matchingSemantics(.unicodeScalar)).map { String($0.1) }
    #expect(found.map { $0.replacing("&#39;", with: "'") } == expected)
  }
}
