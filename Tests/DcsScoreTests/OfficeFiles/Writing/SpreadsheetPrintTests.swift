import OfficeFiles
import Testing

@Suite struct SpreadsheetPrintTests {
  private func part(_ change: (inout Spreadsheet.Print) -> Void) throws -> String {
    var page = Spreadsheet.Page("Trang", [], [])
    change(&page.print)
    return try xlsxPart(of: Spreadsheet(page))
  }

  private func footer(_ start: [Spreadsheet.Piece], _ end: [Spreadsheet.Piece] = []) throws -> String {
    let part = try part { $0.footer = Spreadsheet.Strip(start: start, end: end) }
    return try within(part, "<headerFooter><oddFooter>", "</oddFooter></headerFooter>").replacing("&amp;", with: "&")
  }

  @Test func paper() throws {
    let part = try part { ($0.isLandscape, $0.fitsWidth) = (true, true) }
    #expect(part.contains("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"))
    #expect(part.contains("<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/>"))
  }

  @Test func margins() throws {
    let part = try part { $0.margins = Spreadsheet.Margins(above: 20, right: -1, below: .max, left: 30) }
    #expect(
      part.contains(
        """
        <pageMargins left="1.1811" right="0.0000" top="0.7874" bottom="3.9370" header="0.3937" footer="1.9685"/>
        """))
  }

  @Test func repeated() throws {
    for (rows, columns, place) in [
      (3, 0, "&#39;Trang&#39;!$1:$3"), (0, 28, "&#39;Trang&#39;!$A:$AB"), (Int.max, -1, "&#39;Trang&#39;!$1:$1048575"),
    ] {
      var page = Spreadsheet.Page("Trang", [], [])
      page.print.repeated = Spreadsheet.Heads(rows: rows, columns: columns)
      #expect(
        try within(xlsxPart("xl/workbook.xml", of: Spreadsheet(page)), "<definedNames>", "</definedNames>")
          == "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">\(place)</definedName>")
    }
  }

  @Test func strips() throws {
    let part = try part {
      $0.header.centre = [.text("Hồ sơ\n<1>")]
      $0.footer = Spreadsheet.Strip(start: [.text("R&D")], centre: [.page, .text("/"), .pages], end: [.text("&P")])
    }
    #expect(
      try within(part, "<headerFooter>", "</headerFooter>") == """
        <oddHeader>&amp;CHồ sơ &lt;1&gt;</oddHeader>\
        <oddFooter>&amp;LR&amp;&amp;D&amp;C&amp;P/&amp;N&amp;R&amp;&amp;P</oddFooter>
        """)
  }

  /// A program would print the third page as 4.
  @Test func numbersStayNumbers() throws {
    #expect(
      try footer([.page, .text("+1"), .pages, .text("-2"), .text("+3"), .page, .text("5")]) == "&L&P +1&N -2+3&P5")
  }

  /// Of 255 units signs have theirs before text has, and no `&` is cut in two.
  @Test func lengths() throws {
    let long = String(repeating: "a", count: 300)
    #expect(try footer([.text(long)], [.page]) == "&L" + String(repeating: "a", count: 248) + "…&R&P")
    #expect(try footer([.text(String(repeating: "a", count: 253))]) == "&L" + String(repeating: "a", count: 253))
    #expect(try footer([.text(String(repeating: "&", count: 126))]) == "&L" + String(repeating: "&", count: 252))
    #expect(try footer([.text(String(repeating: "&", count: 127))]) == "&L" + String(repeating: "&", count: 252) + "…")
    #expect(
      try footer([.text("a" + String(repeating: "&", count: 127))]) == "&La" + String(repeating: "&", count: 250) + "…")
    #expect(
      try footer([.text(String(repeating: "😀", count: 200)), .text("b")]) == "&L" + String(repeating: "😀", count: 126)
        + "…")
    #expect(try footer([.text(long), .text("b"), .text(long), .page]).utf16.count == 255)
    #expect(try !part { $0.footer.centre = [Spreadsheet.Piece](repeating: .page, count: 127) }.contains("headerFooter"))
  }
}
