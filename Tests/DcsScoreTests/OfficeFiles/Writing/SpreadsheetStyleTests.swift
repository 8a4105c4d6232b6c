import OfficeFiles
import Testing

@Suite struct SpreadsheetStyleTests {
  private func styles(_ styles: Spreadsheet.Style..., font: String = "Arial") throws -> String {
    var book = Spreadsheet(
      Spreadsheet.Page("", [], [Spreadsheet.Row(styles.map { Spreadsheet.Cell(.empty, $0) })]))
    book.font = font
    return try xlsxPart("xl/styles.xml", of: book)
  }

  private var answer: Spreadsheet.Style {
    var style = Spreadsheet.Style()
    (style.isBold, style.isItalic, style.colour, style.size) = (true, true, 0xAE1C2C, 12)
    (style.fill, style.border, style.wraps) = (0xFFF6D6, 0x0, true)
    (style.across, style.down, style.format, style.isLocked) = (.centre, .top, .text, false)
    return style
  }

  @Test func everyPart() throws {
    let applied = """
      xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"
      """
    let side = "style=\"thin\"><color rgb=\"FF000000\"/>"
    #expect(
      try styles(Spreadsheet.Style(), answer) == """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
        <numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
        <fonts count="2"><font><sz val="10"/><color rgb="FF000000"/><name val="Arial"/></font>\
        <font><b/><i/><sz val="12"/><color rgb="FFAE1C2C"/><name val="Arial"/></font></fonts>
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
        <fill><patternFill patternType="solid"><fgColor rgb="FFFFF6D6"/><bgColor indexed="64"/></patternFill></fill></fills>
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
        <border><left \(side)</left><right \(side)</right><top \(side)</top><bottom \(side)</bottom><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" \(applied)>\
        <alignment horizontal="general" vertical="bottom"/><protection locked="1"/></xf>\
        <xf numFmtId="49" fontId="1" fillId="2" borderId="1" \(applied)>\
        <alignment horizontal="center" vertical="top" wrapText="1"/><protection locked="0"/></xf></cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """)
  }

  /// Each style once, in the order of first use; each font, fill and border of them, too.
  @Test func once() throws {
    var other = answer
    other.isLocked = true
    let xml = try styles(answer, other, answer, Spreadsheet.Style(), other)
    #expect(xml.contains("<cellXfs count=\"3\">") && xml.contains("<fonts count=\"2\">"))
    #expect(xml.contains("<fills count=\"3\">") && xml.contains("<borders count=\"2\">"))
  }

  @Test func sizes() throws {
    for (size, written) in [(0, 1), (-5, 1), (409, 409), (410, 409), (Int.max, 409)] {
      var style = Spreadsheet.Style()
      style.size = size
      #expect(try styles(style).contains("<sz val=\"\(written)\"/>"))
    }
  }

  @Test func fontName() throws {
    #expect(
      try styles(font: "<b>\n" + String(repeating: "a", count: 40)).contains(
        "<name val=\"&lt;b&gt; \(String(repeating: "a", count: 26))…\"/>"))
  }

  /// A day is shown as one whatever its cell's format.
  @Test func days() throws {
    let day = Spreadsheet.Cell(.day(Spreadsheet.Day(2024, 9, 5)), answer)
    let book = Spreadsheet(Spreadsheet.Page("", [], [Spreadsheet.Row([day])]))
    #expect(try xlsxPart("xl/styles.xml", of: book).contains("<xf numFmtId=\"164\" fontId=\"1\" fillId=\"2\""))
  }
}
