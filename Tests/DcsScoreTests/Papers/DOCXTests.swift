import Foundation
import OfficeFiles
import Testing

@testable import Papers

/// Papers as documents of word processors. `Tests/Outside/papers` has them read by programs that others wrote.
@Suite struct DOCXTests {
  /// A paper of a few parts.
  private func paper(_ parts: Paper.Part...) -> Paper { Paper([Paper.Section(nil, parts)]) }

  @Test func everyPart() throws {
    let archive = try StoredArchive(
      DOCXFile.bytes(of: [officialPaper, PaperTextTests.paper], "vi"))
    let texts = try archive.names.map { "== \($0)\n" + (try archive.text($0)) + "\n" }
    let lines = texts.joined().replacing(#/(<w:p>|<w:tr>|<w:style )/#) { "\n\($0.1)" }.replacing(
      "\n\n", with: "\n")
    try expectRecorded(lines.replacing(" \n", with: "\n"), "paper.docx.txt")
  }

  @Test func sameBytes() {
    #expect(officialPaper.docx("vi") == officialPaper.docx("vi"))
    #expect(officialPaper.docx("vi") == DOCXFile.bytes(of: [officialPaper], "vi"))
  }

  /// Programs know a style of their own by its name, take what stands behind a comma for another, and no two may be one.
  @Test func styles() throws {
    let styles = try docxPart("word/styles.xml", of: officialPaper)
    let ids = styles.matches(of: #/w:styleId="([^"]*)"/#).map { String($0.1) }
    let names = styles.matches(of: #/<w:name w:val="([^"]*)"/#).map { $0.1.lowercased() }
    #expect(
      Set(ids).count == ids.count && Set(names).count == names.count && names.count == ids.count)
    #expect(names.allSatisfy { !$0.contains(",") })
    let text =
      try docxPart(of: officialPaper, PaperTextTests.paper)
      + docxPart("word/header1.xml", of: officialPaper)
    let used = Set(text.matches(of: #/<w:(?:p|r|tbl)Style w:val="([^"]*)"/#).map { String($0.1) })
    #expect(used.isSubset(of: ids))
    #expect(used.isSuperset(of: Paper.Place.allCases.map(\.rawValue)))
  }

  @Test func fontIsNamedOnce() throws {
    let styles = try docxPart("word/styles.xml", of: officialPaper)
    #expect(
      styles.ranges(of: "<w:rFonts ").count == 2
        && styles.ranges(of: "w:ascii=\"Courier New\"").count == 1)
    #expect(try !docxPart(of: officialPaper, PaperTextTests.paper).contains("w:rFonts"))
  }

  @Test(
    "The language is that of spelling", arguments: [("vi", "vi-VN"), ("en", "en-US")])
  func language(_ language: String, tag: String) throws {
    #expect(
      try docxPart("word/styles.xml", of: officialPaper, language: language).contains(
        "<w:lang w:val=\"\(tag)\""))
    #expect(
      try docxPart("docProps/core.xml", of: officialPaper, language: language).hasSuffix(
        "<dc:title>Biên bản &lt;thử&gt;</dc:title><dc:language>\(tag)</dc:language></cp:coreProperties>"
      ))
  }

  /// Word repairs, with a message that frightens, a cell that ends with no paragraph and a table without a grid.
  @Test func tablesAreWhole() throws {
    let text = try docxPart(of: officialPaper, PaperTextTests.paper)
    let tables = text.ranges(of: "<w:tbl>").count
    #expect(tables == 5 && text.matches(of: #/</w:tbl>\n<w:p>/#).count == tables)
    #expect(text.ranges(of: "</w:tc>").count == text.ranges(of: "</w:p></w:tc>").count)
    let grids = text.matches(of: #/<w:tblGrid>(.*?)</w:tblGrid>(.*?)</w:tbl>/#)
    #expect(grids.count == tables)
    for grid in grids {
      let widths = grid.1.matches(of: /w:w="(\d+)"/).compactMap { Int($0.1) }
      #expect(widths.reduce(0, +) == 9355)
      for row in grid.2.matches(of: #/<w:tr>(.*?)</w:tr>/#) {
        #expect(row.1.hasPrefix("<w:trPr><w:cantSplit/>"))
        let cells = row.1.matches(of: #/<w:tcW w:w="(\d+)"/#).compactMap { Int($0.1) }
        let spanned = row.1.firstMatch(of: #/<w:gridSpan w:val="(\d+)"/#).flatMap { Int($0.1) } ?? 1
        #expect(cells.count + spanned - 1 == widths.count)
        #expect(cells.dropLast().elementsEqual(widths.prefix(cells.count - 1)))
        #expect(cells.reduce(0, +) == widths.reduce(0, +))
      }
    }
  }

  /// Each paper has a section of its own, and the last one's ends the document.
  @Test func severalPapers() throws {
    let table = paper(.table(Paper.Table([Paper.Table.Column("a", 1)], [])))
    let text = try docxPart(of: table, PaperTextTests.paper, officialPaper)
    #expect(
      text.matches(of: #/<w:sectPr>.*?<w:pgNumType w:start="1"/>.*?<w:titlePg/></w:sectPr>/#).count
        == 3)
    #expect(text.ranges(of: "</w:sectPr></w:pPr>").count == 2)
    #expect(text.hasSuffix("</w:p>\n\(DOCXPage.section)\n</w:body></w:document>"))
  }

  @Test func nothing() throws {
    let text = try docxPart(of: Paper([]))
    #expect(
      text.contains("<w:body>\n<w:p><w:pPr><w:pStyle w:val=\"gap\"/></w:pPr></w:p>\n<w:sectPr>"))
    let entries = try docxPart(
      of: paper(.text("a"), .entries([]), .entries([], heads: ["a"]), .table(Paper.Table([], []))))
    #expect(!entries.contains("<w:tbl>"))
  }
}
