import Foundation
import OfficeFiles
import Testing

@testable import Papers

/// Papers as documents of word processors. `Tests/Outside/papers` has them read by programs that others wrote.
@Suite struct DOCXTests {
  /// A paper of all places, and of the parts that ``PaperTextTests/paper`` has not.
  static let official = Paper(
    [
      Paper.Section(
        nil,
        [
          .columns([
            Paper.Beside(
              [Paper.Prose(.superior, "UBND PHƯỜNG THỬ"), Paper.Prose(.issuer, "TRƯỜNG"), Paper.Prose(.issuer, "THỬ")],
              [
                Paper.Prose(.nation, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                Paper.Prose(.motto, "Độc lập - Tự do - Hạnh phúc"),
              ]),
            Paper.Beside([Paper.Prose(.number, "Số: …/BB")], [Paper.Prose(.date, "Nơi thử, ngày … tháng … năm …")]),
          ]),
          .prose(Paper.Prose(.kind, "BIÊN BẢN")), .prose(Paper.Prose(.subject, "Họp")),
          .prose(Paper.Prose(.subject, "thử")), .prose(Paper.Prose(.addressee, "Kính gửi: …")),
          .prose(Paper.Prose(.centre, "HIỆU TRƯỞNG")), .prose(Paper.Prose(.ground, "Căn cứ …;")),
          .prose(Paper.Prose(.heading, "1. Kết quả")), .prose(Paper.Prose(lead: "Điều 1.", "Nội dung.")),
          .chart([
            Paper.Bar("Nhóm 1", "63/100", 63, of: 100, .good, steps: [50, 75], scale: "mức 2 từ 50, mức 3 từ 75"),
            Paper.Bar("Nhóm 2", "0", 0, of: 0, .bad),
          ]),
          .columns([
            Paper.Beside(
              [Paper.Prose(.recipients, "Nơi nhận:"), Paper.Prose(.recipient, "- Lưu: VT.")],
              [Paper.Prose(.signer, "CHỦ TỊCH"), Paper.Prose(.signing, "(Ký tên)")]),
            Paper.Beside([], [Paper.Prose(.name, "Lê Văn A")]),
          ]),
          .prose(Paper.Prose(.foot, "Mã băm: …")),
        ]),
      Paper.Section(
        nil,
        [
          .prose(Paper.Prose(.kind, "PHỤ LỤC")),
          .table(
            Paper.Table(
              [
                Paper.Table.Column("TT", 10, .centre), Paper.Table.Column("Tên", 70),
                Paper.Table.Column("Điểm", 20, .end),
              ],
              [
                Paper.Table.Row(["", "Nhóm", ""], isStrong: true),
                Paper.Table.Row(lines: [["1"], ["dòng một", "dòng hai"], ["5"]]), Paper.Table.Row(["2"]),
                Paper.Table.Row(lines: [[]]),
              ])),
        ], isAnnex: true),
    ], title: "Biên bản <thử>")

  /// A part of a document.
  private func part(_ name: String = "word/document.xml", of papers: Paper..., language: String = "vi") throws -> String
  {
    try StoredArchive(DOCXFile.bytes(of: papers, language)).text(name)
  }

  /// A paper of a few parts.
  private func paper(_ parts: Paper.Part...) -> Paper { Paper([Paper.Section(nil, parts)]) }

  @Test func everyPart() throws {
    let archive = try StoredArchive(DOCXFile.bytes(of: [Self.official, PaperTextTests.paper], "vi"))
    let texts = try archive.names.map { "== \($0)\n" + (try archive.text($0)) + "\n" }
    let lines = texts.joined().replacing(#/(<w:p>|<w:tr>|<w:style )/#) { "\n\($0.1)" }.replacing("\n\n", with: "\n")
    try expectRecorded(lines.replacing(" \n", with: "\n"), "paper.docx.txt")
  }

  @Test func sameBytes() {
    #expect(Self.official.docx("vi") == Self.official.docx("vi"))
    #expect(Self.official.docx("vi") == DOCXFile.bytes(of: [Self.official], "vi"))
  }

  /// Programs know a style of their own by its name, take what stands behind a comma for another, and no two may be one.
  @Test func styles() throws {
    let styles = try part("word/styles.xml", of: Self.official)
    let ids = styles.matches(of: #/w:styleId="([^"]*)"/#).map { String($0.1) }
    let names = styles.matches(of: #/<w:name w:val="([^"]*)"/#).map { $0.1.lowercased() }
    #expect(Set(ids).count == ids.count && Set(names).count == names.count && names.count == ids.count)
    #expect(names.allSatisfy { !$0.contains(",") })
    let text = try part(of: Self.official, PaperTextTests.paper) + part("word/header1.xml", of: Self.official)
    let used = Set(text.matches(of: #/<w:(?:p|r|tbl)Style w:val="([^"]*)"/#).map { String($0.1) })
    #expect(used.isSubset(of: ids))
    #expect(used.isSuperset(of: Paper.Place.allCases.map(\.rawValue)))
  }

  @Test func fontIsNamedOnce() throws {
    let styles = try part("word/styles.xml", of: Self.official)
    #expect(styles.ranges(of: "<w:rFonts ").count == 2 && styles.ranges(of: "w:ascii=\"Courier New\"").count == 1)
    #expect(try !part(of: Self.official, PaperTextTests.paper).contains("w:rFonts"))
  }

  @Test(
    "The language is that of spelling", arguments: [("vi", "vi-VN"), ("en", "en-US")])
  func language(_ language: String, tag: String) throws {
    #expect(try part("word/styles.xml", of: Self.official, language: language).contains("<w:lang w:val=\"\(tag)\""))
    #expect(
      try part("docProps/core.xml", of: Self.official, language: language).hasSuffix(
        "<dc:title>Biên bản &lt;thử&gt;</dc:title><dc:language>\(tag)</dc:language></cp:coreProperties>"))
  }

  /// Word repairs, with a message that frightens, a cell that ends with no paragraph and a table without a grid.
  @Test func tablesAreWhole() throws {
    let text = try part(of: Self.official, PaperTextTests.paper)
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
    let text = try part(of: table, PaperTextTests.paper, Self.official)
    #expect(text.matches(of: #/<w:sectPr>.*?<w:pgNumType w:start="1"/>.*?<w:titlePg/></w:sectPr>/#).count == 3)
    #expect(text.ranges(of: "</w:sectPr></w:pPr>").count == 2)
    #expect(text.hasSuffix("</w:p>\n\(DOCXPage.section)\n</w:body></w:document>"))
  }

  @Test func nothing() throws {
    let text = try part(of: Paper([]))
    #expect(text.contains("<w:body>\n<w:p><w:pPr><w:pStyle w:val=\"gap\"/></w:pPr></w:p>\n<w:sectPr>"))
    let entries = try part(of: paper(.text("a"), .entries([]), .entries([], heads: ["a"]), .table(Paper.Table([], []))))
    #expect(!entries.contains("<w:tbl>"))
  }

  @Test func annexStartsAPage() throws {
    let sections = [false, true].map { Paper.Section(nil, [.text("a")], isAnnex: $0) }
    let page = "<w:p><w:pPr><w:pStyle w:val=\"newPage\"/></w:pPr></w:p>\n"
    #expect(try part(of: Paper(sections)).ranges(of: page).count == 1)
    #expect(try part(of: Paper(sections.reversed())).ranges(of: page).count == 0)
    #expect(
      try part("word/styles.xml", of: Paper([])).contains(
        "<w:name w:val=\"Sang trang\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr><w:pageBreakBefore/>"))
  }

  /// A signature goes to the next page with what stands before it, and its rows with each other.
  @Test func signatureIsNotAlone() throws {
    let signature = Paper.Part.columns([
      Paper.Beside([], [Paper.Prose(.signer, "A")]), Paper.Beside([], [Paper.Prose(.name, "B")]),
    ])
    func kept(_ parts: Paper.Part...) throws -> [String] {
      try part(of: Paper([Paper.Section(nil, parts + [signature])])).matches(
        of: /<w:p><w:pPr><w:pStyle w:val="[A-Za-z]+"\/><w:keepNext\/>.*?<\/w:p>/
      ).map { String($0.0).replacing(#/<[^>]*>/#, with: "") }
    }
    #expect(
      try kept(.prose(Paper.Prose("x")), .prose(Paper.Prose("y")), .prose(Paper.Prose("z"))) == ["y", "z", "", "A"])
    #expect(
      try kept(.table(Paper.Table([Paper.Table.Column("x", 1)], [Paper.Table.Row(["y"]), Paper.Table.Row(["z"])])))
        == ["z", "", "", "A"])
    #expect(try kept(.entries([Paper.Entry("x")])) == ["x", "", "A"])
  }

  @Test(
    "A line below a motto is as long as it, below who issues and what it is about two fifths, behind the last line",
    arguments: [
      (Paper.Place.motto, ["Độc lập - Tự do - Hạnh phúc"], [3066...3106]), (.issuer, ["TRƯỜNG THCS"], [4302...4342]),
      (.subject, ["Họp Hội đồng", "thử"], [4590...4610]),
      (.subject, [String(repeating: "dài", count: 999)], [2806...2806]),
      (.body, ["Thân"], []),
    ] as [(Paper.Place, [String], [ClosedRange<Int>])])
  func rules(place: Paper.Place, texts: [String], sides: [ClosedRange<Int>]) throws {
    let prose = texts.map { Paper.Part.prose(Paper.Prose(place, $0)) }
    for parts in [prose, prose + [.text("a")]] {
      let text = try part(of: Paper([Paper.Section(nil, parts)]))
      let rules = text.matches(
        of: #/<w:p><w:pPr><w:pStyle w:val="rule"/><w:ind w:left="(\d+)" w:right="(\d+)"/></w:pPr></w:p>/#)
      try #require(rules.count == sides.count)
      for (rule, side) in zip(rules, sides) {
        #expect(rule.1 == rule.2)
        #expect(side.contains(try #require(Int(rule.1))), "\(rule.1)")
      }
      let last = try #require(texts.last)
      if !sides.isEmpty { #expect(text.contains("\(last)</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val=\"rule\"/>")) }
    }
  }
}
