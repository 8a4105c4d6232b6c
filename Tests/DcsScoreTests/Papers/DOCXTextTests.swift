import Foundation
import Testing

@testable import Papers

/// What becomes of a text in a document, and how much room it takes.
@Suite struct DOCXTextTests {
  /// Widths as the letters of Liberation Serif have them, which are those of Times New Roman.
  @Test(
    arguments: [
      ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 20862), ("Độc lập - Tự do - Hạnh phúc", 12242),
      ("TRƯỜNG TRUNG HỌC CƠ SỞ NGUYỄN TRÃI", 21520),
    ])
  func widths(text: String, width: Int) {
    #expect(abs(text.timesWidth - width) * 20 <= width, "\(text.timesWidth)")
    #expect(text.decomposedStringWithCanonicalMapping.timesWidth == text.timesWidth)
  }

  @Test(
    "A bar is as long as all, and full at the whole",
    arguments: [
      (0, 10, [], [10]), (5, 10, [], [5, 5]), (12, 10, [], [10]), (0, 0, [], [10]), (10, 10, [], [10]),
      (5, 10, [3, 8], [3, 1, 1, 3, 1, 1]), (9, 10, [10, 10], [9, 1]),
    ] as [(Int, Int, [Int], [Int])])
  func bars(done: Int, whole: Int, steps: [Int], lengths: [Int]) {
    let runs = DOCXBar(part: done, whole: whole, role: .good, steps: steps, length: 10).runs
    #expect(runs.matches(of: #/>(\u{A0}+)</#).map { $0.1.count } == lengths)
  }

  /// Whatever a file has in it stays text, and changes nothing but the room that it takes.
  @Test(
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("]]>", "]]&gt;"),
      ("&#0;", "&amp;#0;"), ("\u{0}\u{B}\u{1B}[31m", "\u{FFFD}\u{FFFD}\u{FFFD}[31m"),
      ("\u{202E}abc\u{2066}", "\u{FFFD}abc\u{FFFD}"), ("\" w:val='x'", "&quot; w:val=&#39;x&#39;"),
      ("e\u{301}", "e\u{301}"), ("👩‍🏫", "👩‍🏫"), ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
      (String(repeating: "d", count: 5_000), String(repeating: "d", count: 5_000)),
    ])
  func hostileText(_ text: String, shown: String) throws {
    let (bad, plain) = (try docxPart(of: paper(of: text)), try docxPart(of: paper(of: "Z")))
    let expected = plain.replacing("Z", with: shown).replacing(#/="\d+"/#, with: "")
    #expect(bad.replacing(#/="\d+"/#, with: "").utf8.elementsEqual(expected.utf8))
    #expect(plain.ranges(of: "Z").count == 136)
    #expect(try docxPart("docProps/core.xml", of: paper(of: text)).contains("<dc:title>\(shown)</dc:title>"))
  }

  /// A paper with a text wherever there can be one.
  private func paper(of text: String) -> Paper {
    let entry = Paper.Entry(
      text, mark: Paper.Mark(text, id: text), end: [.text(text)], notes: [Paper.Note(text, sign: text)])
    let prose = Paper.Place.allCases.map { Paper.Prose($0, lead: text, text) }
    return Paper(
      [
        Paper.Section(
          entry,
          [
            .text(text), .verbatim([text]), .entries([Paper.Entry(text)]), .entries([entry], heads: [text]),
            .columns([Paper.Beside(prose, prose)]),
            .table(Paper.Table([Paper.Table.Column(text, 1)], [Paper.Table.Row(lines: [[text, text]])])),
            .chart([Paper.Bar(text, text, 1, of: 2, .good, scale: text)]),
          ] + prose.map { .prose($0) })
      ], title: text)
  }

  /// Lines of what is to be compared keep their spaces; a paragraph is on one line.
  @Test func spaces() throws {
    #expect(try docxPart(of: Paper([Paper.Section(nil, [.verbatim(["  a  b "])])])).contains(">  a  b </w:t>"))
    #expect(try docxPart(of: Paper([Paper.Section(nil, [.text(" a \n b\t c ")])])).contains(">a b c</w:t>"))
  }
}
