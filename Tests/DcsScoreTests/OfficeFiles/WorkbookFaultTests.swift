import OfficeFiles
import Testing

@Suite struct WorkbookFaultTests {
  private func place(_ row: Int, _ column: Int) -> WorkbookFile.Place { WorkbookFile.Place(row: row, column: column) }

  @Test(
    arguments: [
      (#"<c r="B1"/><c r="A1"/>"#, 2, .place("A1")), (#"<c r="B1"/><c r="B1"/>"#, 2, .place("B1")),
      (#"<c r="A2"/>"#, 0, .place("A2")),
      (#"<c r="XFE1"/>"#, 0, .place("XFE1")), (#"<c r="1"/>"#, 0, .place("1")), (#"<c r="A"/>"#, 0, .place("A")),
      (#"<c r="A0"/>"#, 0, .place("A0")), (#"<c r="A1B"/>"#, 0, .place("A1B")), (#"<c r=""/>"#, 0, .place("")),
      (#"<c r="XFD1"/><c/>"#, 16_384, .place("")),
      (#"<c r="A99999999999999999999"/>"#, 0, .place("A99999999999999999999")),
      (#"<c r="AAAAAAAAAAAAAAAAAAAAA1"/>"#, 0, .place("AAAAAAAAAAAAAAAAAAAAA1")),
      (#"<c r="A1" t="x"/>"#, 0, .kind("x")),
      (#"<c r="B1" t="s"><v>1</v></c>"#, 1, .value("1")), (#"<c r="B1" t="s"><v>-1</v></c>"#, 1, .value("-1")),
      (#"<c r="B1" t="s"><v>9999999999</v></c>"#, 1, .value("9999999999")),
      (#"<c r="B1"><v>một</v></c>"#, 1, .value("một")),
      (#"<c r="B1"><v>NaN</v></c>"#, 1, .value("NaN")), (#"<c r="B1"><v>1.2.3</v></c>"#, 1, .value("1.2.3")),
      (#"<c r="B1"><v>.</v></c>"#, 1, .value(".")), (#"<c r="B1" t="b"><v>2</v></c>"#, 1, .value("2")),
      (#"<c r="B1" t="d"><v>2023-02-29</v></c>"#, 1, .value("2023-02-29")),
      (#"<c r="B1" t="d"><v>2023-13-01</v></c>"#, 1, .value("2023-13-01")),
      (#"<c r="B1" t="d"><v>2023-01-01T24:00</v></c>"#, 1, .value("2023-01-01T24:00")),
      (#"<c r="B1" t="d"><v>05/09/2024</v></c>"#, 1, .value("05/09/2024")),
    ] as [(String, Int, WorkbookFault.CellFault)])
  func cells(xml: String, column: Int, fault: WorkbookFault.CellFault) {
    let maker = WorkbookMaker(sheet: "<sheetData><row r=\"1\">\(xml)</row></sheetData>", shared: "<si><t>a</t></si>")
    #expect(maker.fault() == .badCell(place(1, column), fault))
  }

  @Test(
    arguments: [
      (#"<row r="2"/><row r="2"/>"#, "2"), (#"<row r="2"/><row r="1"/>"#, "1"), (#"<row r="0"/>"#, "0"),
      (#"<row r="1048577"/>"#, "1048577"),
      (#"<row r="x"/>"#, "x"), (#"<row r="1048576"/><row/>"#, "1048577"),
      (#"<row r="99999999999999"/>"#, "99999999999999"),
    ])
  func rows(xml: String, number: String) {
    #expect(WorkbookMaker(sheet: "<sheetData>\(xml)</sheetData>").fault() == .badRow(number))
  }

  @Test(
    arguments: [
      ("<mergeCells><mergeCell ref=\"A1:\"/></mergeCells>", "A1:"),
      ("<mergeCells><mergeCell ref=\"A1:B2:C3\"/></mergeCells>", "A1:B2:C3"),
      ("<mergeCells><mergeCell ref=\"A:B\"/></mergeCells>", "A:B"),
      ("<mergeCells><mergeCell/></mergeCells>", "mergeCell"),
      ("<cols><col min=\"0\" max=\"1\" hidden=\"1\"/></cols>", "col"),
      ("<cols><col min=\"2\" max=\"1\" hidden=\"1\"/></cols>", "col"),
      ("<cols><col min=\"1\" max=\"16385\" hidden=\"1\"/></cols>", "col"), ("<cols><col hidden=\"1\"/></cols>", "col"),
    ])
  func ranges(xml: String, text: String) {
    #expect(WorkbookMaker(sheet: xml).fault() == .badRange(text))
  }

  @Test func brokenParts() {
    for name in ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels"]
    {
      var maker = WorkbookMaker()
      maker.set(name, "<a>")
      #expect(maker.fault() == .otherPart(name))
      maker.set(name, "<")
      #expect(maker.fault() == .xml(name, XMLFault(.truncated, at: 1)))
      maker.set(name, "<!DOCTYPE a><a/>")
      #expect(maker.fault() == .xml(name, XMLFault(.documentType, at: 0)))
    }
    for name in ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"] {
      var maker = WorkbookMaker()
      maker.set(name, nil)
      #expect(maker.fault() == .zip(.noPart(name)))
    }
    var maker = WorkbookMaker(sheet: "<sheetData><row><c></row></sheetData>")
    #expect(maker.fault() == .xml("xl/worksheets/sheet1.xml", XMLFault(.otherEnd, at: 96)))
    maker.set("_rels/.rels", nil)
    #expect(maker.fault() == .noWorkbook)
    maker.set("_rels/.rels", WorkbookMaker.relations(WorkbookMaker.relation("r", "other", "xl/workbook.xml")))
    #expect(maker.fault() == .noWorkbook)
  }

  /// The text of a value starts at byte 99.
  @Test(
    arguments: [("1</x>", .otherEnd, 100), ("1]]></v>", .syntax, 102), ("1", .otherEnd, 100)]
      as [(String, XMLFault.Kind, Int)])
  func brokenValues(value: String, kind: XMLFault.Kind, offset: Int) {
    let maker = WorkbookMaker(sheet: "<sheetData><row><c><v>\(value)</c></row></sheetData>")
    #expect(maker.fault() == .xml("xl/worksheets/sheet1.xml", XMLFault(kind, at: offset)))
  }

  @Test func noArchive() {
    #expect(throws: WorkbookFault.zip(.noDirectory)) { try WorkbookFile([], WorkbookMaker.limits) }
    #expect(throws: WorkbookFault.zip(.noDirectory)) { try WorkbookFile(Array("STT,Tên".utf8), WorkbookMaker.limits) }
  }

  @Test(arguments: ["../workbook.xml", "xl/../../workbook.xml", "", "/", "#a"])
  func targetsOutside(target: String) {
    var maker = WorkbookMaker()
    maker.set("_rels/.rels", WorkbookMaker.relations(WorkbookMaker.relation("r", "officeDocument", target)))
    #expect(maker.fault() == .badTarget(target))
  }

  @Test func sheetsThatLeadNowhere() {
    var maker = WorkbookMaker()
    maker.set("xl/workbook.xml", WorkbookMaker.book("<sheet name=\"Một\" sheetId=\"1\" r:id=\"rId9\"/>"))
    #expect(maker.fault() == .badTarget("Một"))
    maker.set("xl/workbook.xml", WorkbookMaker.book("<sheet name=\"Một\" sheetId=\"1\"/>"))
    #expect(maker.fault() == .badTarget("Một"))
  }
}
