import Testing

@testable import DcsScore

@Suite struct EvidenceTableTests {
  private func evidence(_ path: String) throws -> Evidence {
    try #require(Evidence.read(JSONDocument(parsing: try bytes(of: path)), against: IndexedSet(officialSet)).model)
  }

  @Test(arguments: Language.allCases)
  func wholeTable(_ language: Language) throws {
    let table = EvidenceTable(
      try evidence("Samples/thcs-nguyen-trai.evidence.json"), language,
      separator: .init(language))
    let text = String(decoding: table.bytes, as: UTF8.self)
    #expect(text.hasPrefix("\u{FEFF}") && text.unicodeScalars.count { $0 == "\n" } == text.utf8.count { $0 == 0x0D })
    try expectRecorded(String(text.dropFirst()).replacing("\r\n", with: "\n"), "table.\(language.rawValue).csv")
  }

  /// Tables and JSON say the same, whichever comes first.
  @Test(arguments: Language.allCases, EvidenceTable.Separator.allCases)
  func nothingIsLost(_ language: Language, _ separator: EvidenceTable.Separator) throws {
    var random = SeededGenerator(seed: 47)
    for _ in 0..<60 {
      for set in [sampleSet, officialSet] {
        let evidence = Evidence(random: set, &random)
        let bytes = EvidenceTable(evidence, language, separator: separator).bytes
        let read = Evidence.read(
          ParsedFile(table: SourceText(name: "a.csv", bytes: bytes)).document, against: IndexedSet(set))
        #expect(lines(read.faults, of: String(decoding: bytes, as: UTF8.self)) == [])
        let back = try #require(read.model)
        #expect(back.content == evidence.content)
        #expect(back.answers == evidence.answers && back.school == evidence.school)
        let json = Evidence.read(JSONDocument(parsing: Array(evidence.content.utf8)), against: IndexedSet(set))
        #expect(json.model?.answers == evidence.answers)
      }
    }
  }

  /// No cell starts with what a spreadsheet would run.
  @Test func nothingIsRun() throws {
    var random = SeededGenerator(seed: 48)
    for _ in 0..<40 {
      let evidence = Evidence(random: officialSet, &random)
      let bytes = EvidenceTable(evidence, .vietnamese, separator: .semicolon).bytes
      var parser = CSVParser(bytes, from: 3, separator: 0x3B)
      while let row = parser.next() {
        for cell in row.cells {
          let text = CSVText.unquoted(bytes[cell.range])
          #expect(!["=", "+", "-", "@", "\t", "\r"].contains { text.unicodeScalars.starts(with: $0.unicodeScalars) })
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func templatesAreUnansweredEvidence(_ language: Language) throws {
    let school = Evidence.School(name: "Trường Mẫu", stages: ["a", "b"])
    let year = try #require(SchoolYear("2024-2025"))
    let evidence = Evidence(unansweredBy: school, year, IndexedSet(sampleSet))
    let table = EvidenceTable(evidence, language, separator: .comma).bytes
    let json = Array(evidence.jsonToFillIn(language).text.utf8)
    for source in [SourceText(name: "a.csv", bytes: table), SourceText(name: "a.json", bytes: json)] {
      let basis = CheckBasis(IndexedSet(sampleSet), attachment: RuleExamples.attachment)
      let checked = Validation.evidence(ParsedFile(source), basis)
      #expect(checked.faults.isEmpty)
      let assessment = try #require(checked.model)
      #expect(assessment.evidence.answers.allSatisfy { $0 == nil })
      #expect(assessment.groups[0].criteria[0].outcome == .mandatory(.unanswered))
    }
    try expectRecorded(String(decoding: json, as: UTF8.self), "template.\(language.rawValue).json")
  }
}
