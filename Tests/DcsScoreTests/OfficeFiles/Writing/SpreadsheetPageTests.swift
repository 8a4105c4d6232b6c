import OfficeFiles
import Testing

@Suite struct SpreadsheetPageTests {
  /// A page that has all that there is.
  private var page: Spreadsheet.Page {
    var style = Spreadsheet.Style()
    style.isBold = true
    var page = Spreadsheet.Page(
      "Trang", [Spreadsheet.Column(8), Spreadsheet.Column(20, isHidden: true, style)],
      [Spreadsheet.Row([Spreadsheet.Cell("Mã", style), Spreadsheet.Cell(.empty, style)], height: 30)])
    page.tint = 0x174F8C
    page.frozen = Spreadsheet.Heads(rows: 1, columns: 1)
    page.merged = [Spreadsheet.Area(rows: 0...0, columns: 0...1)]
    page.limits = [Spreadsheet.Limit([Spreadsheet.Area(1, 0)], .whole)]
    page.allowed = [.filter, .formatColumns]
    page.filter = Spreadsheet.Area(rows: 0...1, columns: 0...1)
    page.print.fitsWidth = true
    page.print.footer.centre = [.page]
    return page
  }

  /// Programs refuse parts in any other order.
  @Test func everyPart() throws {
    #expect(
      try xlsxPart(of: Spreadsheet(page)) == """
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
        <sheetPr><tabColor rgb="FF174F8C"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:B1"/>\
        <sheetViews><sheetView tabSelected="1" workbookViewId="0">\
        <pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>\
        <selection pane="topRight" activeCell="B1" sqref="B1"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>\
        <selection pane="bottomRight" activeCell="B2" sqref="B2"/></sheetView></sheetViews>\
        <sheetFormatPr defaultRowHeight="12.75"/>
        <cols><col min="1" max="1" width="8.7109375" customWidth="1" style="0"/>\
        <col min="2" max="2" width="20.7109375" customWidth="1" style="1" hidden="1"/></cols>
        <sheetData>
        <row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>
        </sheetData>
        <sheetProtection sheet="1" formatColumns="0" autoFilter="0"/><autoFilter ref="A1:B2"/>\
        <mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>\
        <dataValidations count="1"><dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" \
        showErrorMessage="1" sqref="A2"><formula1>0</formula1></dataValidation></dataValidations>\
        <pageMargins left="0.4724" right="0.4724" top="0.5905" bottom="0.5905" header="0.2952" footer="0.2952"/>\
        <pageSetup paperSize="9" fitToHeight="0" orientation="portrait"/>\
        <headerFooter><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>\
        <ignoredErrors><ignoredError sqref="A1:B1" twoDigitTextYear="1" numberStoredAsText="1"/></ignoredErrors>\
        </worksheet>
        """)
  }

  @Test func nothing() throws {
    #expect(
      try xlsxPart(of: Spreadsheet(Spreadsheet.Page("", [], []))) == """
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/>\
        <sheetViews><sheetView tabSelected="1" workbookViewId="0"></sheetView></sheetViews>\
        <sheetFormatPr defaultRowHeight="12.75"/>
        <sheetData>
        </sheetData>
        <pageMargins left="0.4724" right="0.4724" top="0.5905" bottom="0.5905" header="0.2952" footer="0.2952"/>\
        <pageSetup paperSize="9" orientation="portrait"/></worksheet>
        """)
  }

  @Test(
    arguments: [
      (1, 0, "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"),
      (0, 2, "<pane xSplit=\"2\" topLeftCell=\"C1\" activePane=\"topRight\" state=\"frozen\"/>"), (0, 0, ""),
      (-1, -5, ""),
      (.max, 0, "<pane ySplit=\"1048575\" topLeftCell=\"A1048576\" activePane=\"bottomLeft\" state=\"frozen\"/>"),
    ])
  func frozen(rows: Int, columns: Int, pane: String) throws {
    var page = page
    page.frozen = Spreadsheet.Heads(rows: rows, columns: columns)
    let view = try within(xlsxPart(of: Spreadsheet(page)), "workbookViewId=\"0\">", "</sheetView>")
    #expect(view.hasPrefix(pane) && view.isEmpty == pane.isEmpty)
  }

  @Test func columns() throws {
    var page = page
    let widths = [nil, 8, 8, -5, 300, 300, .max]
    page.columns = widths.map { Spreadsheet.Column($0) }
    let style = " customWidth=\"1\" style=\"0\"/>"
    #expect(
      try within(xlsxPart(of: Spreadsheet(page)), "<cols>", "</cols>") == """
        <col min="1" max="1" width="8.7109375" style="0"/><col min="2" max="3" width="8.7109375"\(style)\
        <col min="4" max="4" width="0.7109375"\(style)<col min="5" max="6" width="254.7109375"\(style)\
        <col min="7" max="7" width="254.7109375"\(style)
        """)
    page.columns = [Spreadsheet.Column](repeating: Spreadsheet.Column(3), count: 16_390)
    #expect(
      try within(xlsxPart(of: Spreadsheet(page)), "<cols>", "</cols>")
        == "<col min=\"1\" max=\"16384\" width=\"3.7109375\"\(style)")
  }

  /// Programs refuse areas that overlap, and have no area of one cell, nor one beyond the last.
  @Test func merged() throws {
    var page = page
    page.merged = [
      Spreadsheet.Area(rows: 1...2, columns: 1...2), Spreadsheet.Area(rows: 0...1, columns: 0...1),
      Spreadsheet.Area(rows: 0...0, columns: 1...1), Spreadsheet.Area(rows: 2...3, columns: 0...0),
      Spreadsheet.Area(rows: 0...5, columns: 2...3),
      Spreadsheet.Area(rows: 1_048_575...2_000_000, columns: 16_383...20_000),
      Spreadsheet.Area(rows: 1_048_576...1_048_577, columns: 0...0), Spreadsheet.Area(rows: -4...(-2), columns: 0...0),
      Spreadsheet.Area(rows: 1_048_570...(.max), columns: 7...7),
    ]
    #expect(
      try within(xlsxPart(of: Spreadsheet(page)), "<mergeCells", "</mergeCells>") == """
         count="4"><mergeCell ref="A1:B2"/><mergeCell ref="A3:A4"/><mergeCell ref="C1:D6"/>\
        <mergeCell ref="H1048571:H1048576"/>
        """)
  }

  /// An area that was left out keeps none away from what it would have covered.
  @Test func leftOutAreasTakeNoRoom() throws {
    var page = page
    page.merged = [
      Spreadsheet.Area(rows: 0...1, columns: 0...1), Spreadsheet.Area(rows: 1...9, columns: 1...2),
      Spreadsheet.Area(rows: 3...4, columns: 1...2),
    ]
    #expect(
      try within(xlsxPart(of: Spreadsheet(page)), "<mergeCells count=\"2\">", "</mergeCells>")
        == "<mergeCell ref=\"A1:B2\"/><mergeCell ref=\"B4:C5\"/>")
  }

  @Test func protection() throws {
    var page = page
    page.allowed = []
    #expect(try xlsxPart(of: Spreadsheet(page)).contains("<sheetProtection sheet=\"1\"/>"))
    page.allowed = Spreadsheet.Action.allCases.reversed() + [.sort]
    #expect(
      try xlsxPart(of: Spreadsheet(page)).contains(
        """
        <sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" \
        autoFilter="0"/>
        """))
    page.allowed = nil
    #expect(try !xlsxPart(of: Spreadsheet(page)).contains("sheetProtection"))
  }

  @Test func withoutGrid() throws {
    var page = page
    page.showsGrid = false
    #expect(
      try xlsxPart(of: Spreadsheet(page)).contains("<sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId"))
  }
}
