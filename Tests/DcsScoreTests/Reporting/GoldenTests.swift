import DcsScore
import Foundation
import Papers
import Testing

@testable import DcsReports

/// Whole outputs against recorded ones. `DCS_RECORD=1 swift test` records them anew.
@Suite struct GoldenTests {
  private static let samples = [
    "gdtx-cam-le", "th-thcs-ba-be", "thcs-nguyen-trai", "thpt-le-quy-don", "thpt-tran-phu", "tieu-hoc-kim-dong",
  ]

  private func assessment(_ sample: String) throws -> Assessment {
    let document = JSONDocument(parsing: try bytes(of: "Samples/\(sample).evidence.json"))
    let set = IndexedSet(officialSet, readFrom: Array("a made-up file".utf8))
    return Assessment(of: try #require(Evidence.read(document, against: set).model))
  }

  @Test(arguments: samples, Language.allCases)
  func reports(sample: String, language: Language) throws {
    try expectRecorded(assessment(sample).paper(language).text(TextStyle()), "\(sample).\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func groupReport(language: Language) throws {
    let report = try assessment("thcs-nguyen-trai").paper(language, groups: ["1"]).text(TextStyle())
    try expectRecorded(report, "thcs-nguyen-trai-1.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func markdown(language: Language) throws {
    let assessment = try assessment("thcs-nguyen-trai")
    try expectRecorded(assessment.paper(language).markdown, "thcs-nguyen-trai.\(language.rawValue).md")
    try expectRecorded(assessment.paper(language, groups: ["1"]).markdown, "thcs-nguyen-trai-1.\(language.rawValue).md")
    try expectRecorded(officialSet.paper(language).markdown, "criteria.\(language.rawValue).md")
    let row = try #require(officialSet.paper(row: "1.7.2", language))
    try expectRecorded(row.markdown, "row.\(language.rawValue).md")
  }

  @Test func narrowReport() throws {
    try expectRecorded(
      assessment("thcs-nguyen-trai").paper(.vietnamese).text(TextStyle(width: 46)), "thcs-nguyen-trai-46.vi.txt")
  }

  @Test(arguments: samples)
  func json(sample: String) throws {
    try expectRecorded(assessment(sample).json(.vietnamese).text, "\(sample).json")
  }

  @Test(arguments: Language.allCases)
  func criteria(language: Language) throws {
    let style = TextStyle()
    try expectRecorded(officialSet.paper(language).text(style), "criteria.\(language.rawValue).txt")
    try expectRecorded(officialSet.unconfirmedPaper(language).text(style), "unconfirmed.\(language.rawValue).txt")
    try expectRecorded(
      try #require(officialSet.paper(row: "1.7.2", language)).text(style), "row.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func faults(language: Language) throws {
    let path = "Samples/faults/thcs-nguyen-trai.evidence.json"
    let source = SourceText(name: path, bytes: try bytes(of: path))
    let reading = Evidence.read(JSONDocument(parsing: source.bytes), against: IndexedSet(officialSet))
    #expect(reading.model == nil)
    try expectRecorded(reading.faults.report(source, language, TextStyle()), "faults.\(language.rawValue).txt")
  }

  @Test func reportsOfDecomposedTextAreTheSame() throws {
    let text = String(decoding: try bytes(of: "Samples/thcs-nguyen-trai.evidence.json"), as: UTF8.self)
    let document = JSONDocument(parsing: Array(text.decomposedStringWithCanonicalMapping.utf8))
    let evidence = try #require(Evidence.read(document, against: IndexedSet(officialSet)).model)
    let report = Assessment(of: evidence).paper(.vietnamese).text(TextStyle())
    #expect(try report == assessment("thcs-nguyen-trai").paper(.vietnamese).text(TextStyle()))
    #expect(!document.unnormalized.isEmpty)
  }
}
