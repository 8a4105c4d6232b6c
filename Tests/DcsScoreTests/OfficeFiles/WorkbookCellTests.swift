import OfficeFiles
import Testing

@Suite struct WorkbookCellTests {
  private func cells(_ row: String, shared: String = "<si><t>không</t></si><si><t>có</t></si>") throws -> [String] {
    try WorkbookMaker(sheet: "<sheetData><row r=\"1\">\(row)</row></sheetData>", shared: shared).cells()
  }

  @Test(
    arguments: [
      // Each kind of value.
      (#"<c r="A1"><v>7.5</v></c>"#, "A1 number(7.5)"), (#"<c r="A1" t="n"><v>-1E-7</v></c>"#, "A1 number(-1E-7)"),
      (#"<c r="A1"><v> 7 </v></c>"#, "A1 number(7)"),
      (#"<c r="A1"><v>0.30000000000000004</v></c>"#, "A1 number(0.30000000000000004)"),
      (#"<c r="A1" t="s"><v>1</v></c>"#, "A1 text(có)"), (#"<c r="A1" t="str"><v> x </v></c>"#, "A1 text( x )"),
      (#"<c r="A1" t="inlineStr"><is><t>x</t></is></c>"#, "A1 text(x)"),
      (#"<c r="A1" t="b"><v>1</v></c>"#, "A1 boolean(true)"),
      (#"<c r="A1" t="b"><v>false</v></c>"#, "A1 boolean(false)"),
      (#"<c r="A1" t="e"><v>#N/A</v></c>"#, "A1 error(#N/A)"),
      (#"<c r="A1" t="d"><v>2024-09-05</v></c>"#, "A1 date(2024-9-5)"),
      (#"<c r="A1" t="d"><v>2024-02-29T07:30:00</v></c>"#, "A1 date(2024-2-29 27000)"),
      (#"<c r="A1" t="d"><v>2024-09-05T07:30Z</v></c>"#, "A1 date(2024-9-5 27000)"),
      // Formulas.
      (#"<c r="A1"><f>1+1</f><v>2</v></c>"#, "A1 =number(2)"), (#"<c r="A1"><f>1+1</f></c>"#, "A1 =?empty"),
      (#"<c r="A1"><f>1+1</f><v></v></c>"#, "A1 =?empty"),
      (#"<c r="A1"><f t="shared" si="0"/><v>2</v></c>"#, "A1 =number(2)"),
      (#"<c r="A1" t="str"><f>B1</f><v></v></c>"#, "A1 =text()"),
      (#"<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>"#, "A1 =error(#DIV/0!)"),
      // Runs, pronunciation, elements of other namespaces.
      (#"<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a </t></r><r><t>b</t></r></is></c>"#, "A1 text(a b)"),
      (
        #"<c r="A1" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></is></c>"#,
        "A1 text(a)"
      ),
      (#"<c r="A1"><v>1</v><x:v>2</x:v><extLst><v>3</v></extLst></c>"#, "A1 number(1)"),
      // Characters that XML has not, and text that looks like them.
      (#"<c r="A1" t="str"><v>a_x000A_b_x0009__x000d_</v></c>"#, "A1 text(a\nb\t\r)"),
      (#"<c r="A1" t="str"><v>_x005F_x000A_</v></c>"#, "A1 text(_x000A_)"),
      (#"<c r="A1" t="str"><v>_x00_</v></c>"#, "A1 text(_x00_)"),
      (#"<c r="A1" t="str"><v>_X000A_ _x000G_ _x000A</v></c>"#, "A1 text(_X000A_ _x000G_ _x000A)"),
      (#"<c r="A1" t="str"><v>_xD83D__xDE00_!</v></c>"#, "A1 text(😀!)"),
      (#"<c r="A1" t="str"><v>_xD83D_!</v></c>"#, "A1 text(\u{FFFD}!)"),
      (#"<c r="A1" t="str"><v>a&amp;<![CDATA[<b>]]></v></c>"#, "A1 text(a&<b>)"),
      // Text in every way to write it.
      (#"<c r="A1"><v>1</v ></c >"#, "A1 number(1)"), (#"<c r="A1" t="str"><v>a&gt;b > c</v></c>"#, "A1 text(a>b > c)"),
      ("<c r=\"A1\" t=\"str\"><v>a\r\nb\rc\nd</v></c>", "A1 text(a\nb\nc\nd)"),
      (#"<c r="A1" t="str"><v>a&#13;b</v></c>"#, "A1 text(a\rb)"),
      (#"<c r="A1" t="str"><v>a<!-- b -->c</v></c>"#, "A1 text(ac)"),
      (#"<c r="A1" t="str"><v>a<b>c</b>d</v></c>"#, "A1 text(ad)"),
      (#"<c r="A1"><v>1</v><v>2</v></c>"#, "A1 number(2)"),
      // Places.
      (#"<c><v>1</v></c>"#, "A1 number(1)"), (#"<c r="$XFD$1"><v>1</v></c>"#, "XFD1 number(1)"),
      (#"<c r="ab1"><v>1</v></c>"#, "AB1 number(1)"),
    ])
  func cell(xml: String, text: String) throws {
    let cells = try cells(xml)
    #expect(cells.count == 1)
    // As scalars, as strings are equal whether a line ends with one or two.
    #expect(Array((cells.first ?? "").unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    arguments: [
      #"<c r="A1"/>"#, #"<c r="A1" s="1"/>"#, #"<c r="A1"><v/></c>"#, #"<c r="A1"><v> </v></c>"#,
      #"<c r="A1" t="s"><v></v></c>"#,
      #"<c r="A1" t="str"><v></v></c>"#, #"<c r="A1" t="inlineStr"><is/></c>"#,
      #"<c r="A1" t="inlineStr"><is><t/></is></c>"#,
      #"<c r="A1" t="s"><v>0</v></c>"#, "",
    ])
  func nothing(xml: String) throws {
    let table = try WorkbookMaker(sheet: "<sheetData><row r=\"1\">\(xml)</row></sheetData>", shared: "<si/>").table()
    #expect(table.cells.isEmpty && table.rows.isEmpty)
  }

  @Test func sharedTexts() throws {
    let shared =
      "<si><t xml:space=\"preserve\"> a </t></si><si><r><t>b</t></r><r><rPr/><t>c</t></r></si><si/>"
      + "<si><t>d</t><rPh sb=\"0\" eb=\"1\"><t>e</t></rPh></si>"
    let row = (0..<4).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined()
    #expect(try cells(row, shared: shared) == ["A1 text( a )", "B1 text(bc)", "D1 text(d)"])
  }

  @Test func impliedPlaces() throws {
    let sheet =
      "<sheetData><row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"5\"><c><v>4</v></c></row>"
      + "<row><c/><c><v>5</v></c></row></sheetData>"
    #expect(
      try WorkbookMaker(sheet: sheet).cells() == [
        "A1 number(1)", "D1 number(2)", "E1 number(3)", "A5 number(4)", "B6 number(5)",
      ])
  }

  @Test func lastPlaces() throws {
    let sheet = "<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>"
    #expect(try WorkbookMaker(sheet: sheet).cells() == ["XFD1048576 number(1)"])
  }

  /// What a sheet says besides, and what it says of its own size, changes nothing.
  @Test func whatIsAround() throws {
    let sheet = """
      <dimension ref="Z9"/><sheetViews><sheetView/></sheetViews><sheetData><row r="2" spans="1:1"><c r="B2"><v>1</v></c></row></sheetData>
      <extLst><ext><sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData></ext></extLst>
      """
    #expect(try WorkbookMaker(sheet: sheet).cells() == ["B2 number(1)"])
  }

  /// What has no width or height nobody sees, either.
  @Test func withoutWidthOrHeight() throws {
    let table = try WorkbookMaker(
      sheet: """
        <cols><col min="2" max="2" width="0.0"/><col min="3" max="3" width="0.5"/></cols>
        <sheetData><row r="1" ht="0"><c><v>1</v></c></row><row r="2" ht="10.5"><c><v>1</v></c></row></sheetData>
        """
    ).table()
    #expect(table.hiddenColumns == [1...1] && table.rows.map(\.isHidden) == [true, false])
  }

  @Test func hiddenAndMerged() throws {
    let sheet = """
      <cols><col min="2" max="3" hidden="1"/><col min="3" max="5" hidden="true"/><col min="9" max="9" hidden="0"/><col min="8" max="8" hidden="1"/></cols>
      <sheetData><row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="0"><c><v>1</v></c></row><row r="3"><c><v>1</v></c></row></sheetData>
      <mergeCells count="3"><mergeCell ref="A1:B3"/><mergeCell ref="D7"/><mergeCell ref="F4:E2"/></mergeCells>
      """
    let table = try WorkbookMaker(sheet: sheet).table()
    #expect(table.rows.map(\.isHidden) == [true, false, false])
    #expect(table.hiddenColumns == [1...4, 7...7])
    #expect((0..<10).filter(table.isHidden(column:)) == [1, 2, 3, 4, 7])
    #expect(table.merged.map(\.rows) == [1...3, 7...7, 2...4])
    #expect(table.merged.map(\.columns) == [0...1, 3...3, 4...5])
    #expect(table.merged[0].contains(row: 3, column: 1) && !table.merged[0].contains(row: 4, column: 1))
  }

  @Test func limits() throws {
    let maker = WorkbookMaker(sheet: "<sheetData><row><c><v>1</v></c><c/><c><v>2</v></c></row></sheetData>")
    #expect(try maker.cells(.init(unpacked: 1 << 20, cells: 2)).count == 2)
    #expect(maker.fault(.init(unpacked: 1 << 20, cells: 1)) == .tooManyCells)
    // All sheets together.
    var workbook = try maker.open(.init(unpacked: 1 << 20, cells: 3))
    _ = try workbook.table(workbook.sheets[0])
    #expect(throws: WorkbookFault.tooManyCells) { try workbook.table(workbook.sheets[0]) }
    let size = maker.parts.reduce(0) { $0 + $1.contents.count }
    #expect(maker.fault(.init(unpacked: size, cells: 9)) == nil)
    #expect(maker.fault(.init(unpacked: size - 1, cells: 9)) == .zip(.tooLong("xl/worksheets/sheet1.xml")))
  }
}
