import OfficeFiles
import Testing

@Suite struct WorkbookOutlineTests {
  private let sheet =
    "<worksheet xmlns=\"\(WorkbookMaker.main)\"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"

  @Test func sheets() throws {
    var maker = WorkbookMaker()
    maker.set(
      "xl/workbook.xml",
      WorkbookMaker.book(
        """
        <sheet name="A &amp; &quot;B&quot;" sheetId="7" r:id="b"/><sheet name="x_x000A_y" sheetId="1" state="hidden" r:id="a"/>
        <sheet name="Z" sheetId="2" state="veryHidden" r:id="a"/><sheet name="Đồ thị" sheetId="3" state="visible" r:id="c"/>
        """))
    maker.set(
      "xl/_rels/workbook.xml.rels",
      WorkbookMaker.relations(
        WorkbookMaker.relation("a", "worksheet", "worksheets/sheet1.xml")
          + WorkbookMaker.relation("b", "worksheet", "b.xml")
          + WorkbookMaker.relation("c", "chartsheet", "c.xml")))
    maker.set("xl/b.xml", sheet)
    var workbook = try maker.open()
    #expect(workbook.sheets.map(\.name) == ["A & \"B\"", "x\ny", "Z", "Đồ thị"])
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden, .visible])
    #expect(workbook.sheets.map(\.hasCells) == [true, true, true, false])
    #expect(try workbook.sheets.map { try workbook.table($0).texts } == [["A1 number(1)"], [], [], []])
  }

  /// A part's name as seen from the workbook's folder or from the top, with backslashes, with escapes, in other letters.
  @Test(
    arguments: [
      "worksheets/tờ 1.xml", "/xl/worksheets/tờ 1.xml", "./worksheets/tờ%201.xml", "../xl/worksheets/t%E1%BB%9D 1.xml",
      "\\xl\\worksheets\\tờ 1.xml", "worksheets\\tờ 1.xml", "WORKSHEETS/tờ 1.XML", "worksheets//tờ 1.xml",
    ])
  func targets(target: String) throws {
    var maker = WorkbookMaker()
    maker.set(
      "xl/_rels/workbook.xml.rels", WorkbookMaker.relations(WorkbookMaker.relation("rId1", "worksheet", target)))
    maker.set("xl/worksheets/tờ 1.xml", sheet)
    #expect(try maker.cells() == ["A1 number(1)"])
  }

  /// The parts may have any names, and lie on top.
  @Test func otherNames() throws {
    var maker = WorkbookMaker()
    maker.parts = []
    maker.set("_rels/.rels", WorkbookMaker.relations(WorkbookMaker.relation("r", "officeDocument", "/sổ.bin")))
    maker.set("_rels/sổ.bin.rels", WorkbookMaker.relations(WorkbookMaker.relation("s", "worksheet", "a.b")))
    maker.set("sổ.bin", WorkbookMaker.book("<sheet name=\"S\" sheetId=\"1\" r:id=\"s\"/>"))
    maker.set("a.b", sheet)
    #expect(try maker.cells() == ["A1 number(1)"])
  }

  /// The other namespace of the format, and prefixes for it, as some programs write them.
  @Test func strictAndPrefixed() throws {
    let styles = "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>"
    let maker = WorkbookMaker(
      sheet: "<sheetData><row r=\"1\"><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45540</v></c></row></sheetData>",
      shared: "<si><r><t>a</t></r></si>", styles: styles, date1904: "0")
    var strict = maker
    var prefixed = maker
    for (name, contents) in maker.parts {
      let text = String(decoding: contents, as: UTF8.self)
      strict.set(
        name,
        text.replacing(WorkbookMaker.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replacing(WorkbookMaker.office, with: "http://purl.oclc.org/ooxml/officeDocument/relationships"))
      prefixed.set(
        name,
        text.replacing("</", with: "\u{1}").replacing("<?", with: "\u{2}").replacing("<", with: "<x:").replacing(
          "\u{1}", with: "</x:"
        )
        .replacing("\u{2}", with: "<?").replacing("xmlns=", with: "xmlns:x="))
    }
    for maker in [maker, strict, prefixed] {
      #expect(try maker.cells() == ["A1 text(a)", "B1 date(2024-9-5)"])
    }
  }

  /// A link to another file is none to a part.
  @Test func external() throws {
    var maker = WorkbookMaker()
    let away =
      "<Relationship Id=\"x\" TargetMode=\"External\" Type=\"\(WorkbookMaker.office)/officeDocument\" Target=\"http://a.vn/b.xlsx\"/>"
    maker.set(
      "_rels/.rels", WorkbookMaker.relations(away + WorkbookMaker.relation("r", "officeDocument", "xl/workbook.xml")))
    #expect(try maker.open().sheets.map(\.name) == ["Hồ sơ"])
  }

  @Test func withoutSharedParts() throws {
    var maker = WorkbookMaker(sheet: "<sheetData><row><c s=\"5\"><v>45540</v></c></row></sheetData>")
    maker.set(
      "xl/_rels/workbook.xml.rels",
      WorkbookMaker.relations(WorkbookMaker.relation("rId1", "worksheet", "worksheets/sheet1.xml")))
    #expect(try maker.cells() == ["A1 number(45540)"])
  }

  @Test func utf16Parts() throws {
    var maker = WorkbookMaker()
    let text =
      "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-16\"?><worksheet><sheetData><row><c t=\"str\"><v>ế</v></c></row></sheetData></worksheet>"
    maker.parts.removeAll { $0.name == "xl/worksheets/sheet1.xml" }
    maker.parts.append(
      ("xl/worksheets/sheet1.xml", text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }))
    #expect(try maker.cells() == ["A1 text(ế)"])
  }

  @Test(arguments: [
    ("A1", 1, 0), ("Z9", 9, 25), ("AA10", 10, 26), ("ZZ1", 1, 701), ("AAA1", 1, 702), ("XFD1048576", 1_048_576, 16_383),
  ])
  func names(name: String, row: Int, column: Int) {
    #expect(WorkbookFile.Place(row: row, column: column).description == name)
  }
}
