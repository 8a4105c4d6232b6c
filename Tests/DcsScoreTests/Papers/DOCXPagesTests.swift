import Papers
import Testing

/// What belongs together on a page, and the lines that official papers have.
@Suite struct DOCXPagesTests {
  @Test func annexStartsAPage() throws {
    let sections = [false, true].map { Paper.Section(nil, [.text("a")], isAnnex: $0) }
    let page = "<w:p><w:pPr><w:pStyle w:val=\"newPage\"/></w:pPr></w:p>\n"
    #expect(try docxPart(of: Paper(sections)).ranges(of: page).count == 1)
    #expect(try docxPart(of: Paper(sections.reversed())).ranges(of: page).count == 0)
    #expect(try docxPart(of: officialPaper).contains("</w:tbl>\n\(page)<w:p><w:pPr><w:pStyle w:val=\"kind\"/>"))
    #expect(
      try docxPart("word/styles.xml", of: Paper([])).contains(
        "<w:name w:val=\"Sang trang\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr><w:pageBreakBefore/>"
      ))
  }

  /// A signature goes to the next page with what stands before it, and its rows with each other.
  @Test func signatureIsNotAlone() throws {
    let signature = Paper.Part.columns([
      Paper.Beside([], [Paper.Prose(.signer, "A")]), Paper.Beside([], [Paper.Prose(.name, "B")]),
    ])
    func kept(_ parts: Paper.Part...) throws -> [String] {
      try docxPart(of: Paper([Paper.Section(nil, parts + [signature])])).matches(
        of: /<w:p><w:pPr><w:pStyle w:val="[A-Za-z]+"\/><w:keepNext\/>.*?<\/w:p>/
      ).map { String($0.0).replacing(#/<[^>]*>/#, with: "") }
    }
    #expect(
      try kept(.prose(Paper.Prose("x")), .prose(Paper.Prose("y")), .prose(Paper.Prose("z"))) == [
        "y", "z", "", "A",
      ])
    #expect(
      try kept(
        .table(
          Paper.Table(
            [Paper.Table.Column("x", 1)], [Paper.Table.Row(["y"]), Paper.Table.Row(["z"])])))
        == ["z", "", "", "A"])
    #expect(try kept(.entries([Paper.Entry("x")])) == ["x", "", "A"])
    // Nor is small print: behind a signature it is a row of it, elsewhere it goes with what stands before it.
    let foot = ["x", "y"].map { Paper.Part.prose(Paper.Prose(.foot, $0)) }
    let text = try docxPart(of: Paper([Paper.Section(nil, [signature] + foot)]))
    #expect(
      text.ranges(of: "<w:keepNext/>").count == 5
        && text.ranges(of: "<w:gridSpan w:val=\"2\"/>").count == 2)
    #expect(
      try docxPart(of: Paper([Paper.Section(nil, [.text("a")] + foot)])).ranges(of: "<w:keepNext/>")
        .count == 2)
  }

  /// An entry keeps its notes, and nothing that follows.
  @Test func entryKeepsItsNotes() throws {
    let entry = Paper.Entry("a", notes: [Paper.Note("b"), Paper.Note("c")])
    let text = try docxPart(of: Paper([Paper.Section(nil, [.entries([entry, entry, Paper.Entry("d")])])]))
    let kept = text.matches(of: #/<w:p>.*?</w:p>/#).map { $0.0.contains("<w:keepNext/>") }
    #expect(kept == [true, true, false, true, true, false, false])
  }

  @Test(
    "A line below a motto is as long as it, below who issues and what it is about two fifths, behind the last line",
    arguments: [
      (Paper.Place.motto, ["Độc lập - Tự do - Hạnh phúc"], [3066...3106]),
      (.issuer, ["TRƯỜNG THCS"], [4302...4342]),
      (.subject, ["Họp Hội đồng", "thử"], [4590...4610]),
      (.subject, [String(repeating: "dài", count: 999)], [2806...2806]),
      (.body, ["Thân"], []),
    ] as [(Paper.Place, [String], [ClosedRange<Int>])])
  func rules(place: Paper.Place, texts: [String], sides: [ClosedRange<Int>]) throws {
    let prose = texts.map { Paper.Part.prose(Paper.Prose(place, $0)) }
    for parts in [prose, prose + [.text("a")]] {
      let text = try docxPart(of: Paper([Paper.Section(nil, parts)]))
      let rules = text.matches(
        of:
          #/<w:p><w:pPr><w:pStyle w:val="rule"/><w:ind w:left="(\d+)" w:right="(\d+)"/></w:pPr></w:p>/#
      )
      try #require(rules.count == sides.count)
      for (rule, side) in zip(rules, sides) {
        #expect(rule.1 == rule.2)
        #expect(side.contains(try #require(Int(rule.1))), "\(rule.1)")
      }
      let last = try #require(texts.last)
      if !sides.isEmpty {
        #expect(text.contains("\(last)</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val=\"rule\"/>"))
      }
    }
  }
}
