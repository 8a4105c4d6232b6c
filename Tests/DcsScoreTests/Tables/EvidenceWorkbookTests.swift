import OfficeFiles
import Testing

@testable import DcsScore

/// Evidence as a workbook: nothing is lost in it, and it says what may be written where.
@Suite struct EvidenceWorkbookTests {
  private func read(_ bytes: [UInt8], _ set: IndexedSet) throws -> Evidence {
    let reading = Evidence.read(ParsedFile(SourceText(name: "a.xlsx", bytes: bytes)).document, against: set)
    #expect(reading.faults.faults.map(\.message.en) == [])
    return try #require(reading.model)
  }

  @Test(arguments: Language.allCases)
  func nothingIsLost(_ language: Language) throws {
    var random = SeededGenerator(seed: 53)
    for _ in 0..<60 {
      for set in [sampleSet, officialSet] {
        let evidence = Evidence(random: set, &random)
        let back = try read(EvidenceWorkbook(evidence, language).bytes, IndexedSet(set))
        #expect(back.content == evidence.content)
        #expect(back.answers == evidence.answers && back.school == evidence.school)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func samplesHaveNoFault(_ language: Language) throws {
    let set = IndexedSet(officialSet)
    let source = SourceText(
      name: "a.json", bytes: try bytes(of: "Samples/thcs-nguyen-trai.evidence.json"))
    let evidence = try #require(Evidence.read(ParsedFile(source).document, against: set).model)
    let workbook = EvidenceWorkbook(evidence, language).bytes
    #expect(workbook == EvidenceWorkbook(evidence, language).bytes)
    let file = ParsedFile(SourceText(name: "a.xlsx", bytes: workbook))
    #expect(try read(workbook, set).answers == evidence.answers)
    #expect(Validation.evidence(file, CheckBasis(set)).faults.faults.filter { $0.rule.severity != .note } == [])
  }

  /// A text for which no cell has room is named, as it would be cut.
  @Test func textThatIsTooLong() throws {
    func workbook(_ length: Int) throws -> EvidenceWorkbook {
      let text = RuleExamples.evidence.replacing("Kế hoạch", with: String(repeating: "ạ", count: length))
      let set = IndexedSet(try criteriaSet(RuleExamples.criteria))
      let reading = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: set)
      return EvidenceWorkbook(try #require(reading.model), .vietnamese)
    }
    #expect(try workbook(32_767).textThatIsTooLong == nil)
    #expect(try workbook(32_768).textThatIsTooLong == String(repeating: "ạ", count: 32_768))
  }

  /// Points keep within the row's maximum; truth values and stages are chosen from lists; what is locked has no limit.
  @Test func limits() throws {
    let document = JSONDocument(parsing: Array(RuleExamples.evidence.utf8))
    let evidence = try #require(
      Evidence.read(document, against: IndexedSet(try criteriaSet(RuleExamples.criteria))).model)
    let sheet = try StoredArchive(EvidenceWorkbook(evidence, .vietnamese).bytes).text("xl/worksheets/sheet1.xml")
    let limits = sheet.matches(of: #/<dataValidation type="(\w+)"[^>]*sqref="([^"]*)"[^>]*>(.*?)<\/dataValidation>/#)
    let points = limits.filter { $0.output.3.contains("<formula2>") && $0.output.1 == "decimal" }
    #expect(points.count == 5)
    #expect(sheet.contains("<pane ") && sheet.contains("<sheetProtection "))
    #expect(!sheet.contains("<f>"))
  }
}
