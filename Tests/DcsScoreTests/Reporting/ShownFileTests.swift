import DcsScore
import Papers
import Testing

@testable import DcsReports

/// What files of each kind say to people, against recorded papers. `DCS_RECORD=1 swift test` records them anew.
@Suite struct ShownFileTests {
  private static let name = "thcs-nguyen-trai"

  private func council() throws -> Council {
    try #require(Council.read(JSONDocument(parsing: try bytes(of: "Samples/\(Self.name).council.json"))).model)
  }

  private func evidence() throws -> Evidence {
    let document = JSONDocument(parsing: try bytes(of: "Samples/\(Self.name).evidence.json"))
    return try #require(Evidence.read(document, against: IndexedSet(officialSet)).model)
  }

  /// The sample's result, as an export writes it.
  private func result(_ language: Language) throws -> [UInt8] {
    ResultFile.bytes(
      of: Assessment(of: try evidence()), evidence: .init(sha256: SHA256([]), attachments: nil), council: try council(),
      date: try #require(CalendarDate("2025-05-20")), replaces: .init(sha256: SHA256([1]), reason: "Tính lại mục 1.4"),
      language)
  }

  @Test(arguments: Language.allCases)
  func evidence(language: Language) throws {
    try expectRecorded(try evidence().paper(language).text(TextStyle()), "show-evidence.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func council(language: Language) throws {
    try expectRecorded(try council().paper(language).text(TextStyle()), "show-council.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func result(language: Language) throws {
    let bytes = try result(language)
    let result = try #require(ResultFile.read(JSONDocument(parsing: bytes)).model)
    let paper = result.paper(officialSet, SHA256(bytes), language)
    try expectRecorded(paper.text(TextStyle()), "show-result.\(language.rawValue).txt")
    try expectRecorded(paper.markdown, "show-result.\(language.rawValue).md")
    try expectRecorded(paper.article, "show-result.\(language.rawValue).html")
  }

  /// Without the set at hand, rows are known by their ids.
  @Test func resultWithoutItsSet() throws {
    let bytes = try result(.vietnamese)
    let result = try #require(ResultFile.read(JSONDocument(parsing: bytes)).model)
    let text = result.paper(nil, SHA256(bytes), .vietnamese).text(TextStyle())
    #expect(text.contains("Năm học 2024-2025, theo bộ chỉ số qd-4725-2022 \(officialSet.version)\n"))
    #expect(text.contains("\n  1.3.5") && !text.contains("LMS/LCMS"))
    #expect(text.contains("\nMỨC 2\n"))
  }

  /// What the file records of its rows is what scoring made of them.
  @Test func rowsAreThoseOfTheAssessment() throws {
    let assessment = Assessment(of: try evidence())
    let result = try #require(ResultFile.read(JSONDocument(parsing: try result(.english))).model)
    #expect(result.points == assessment.points && result.level == assessment.level)
    #expect(result.gaps.map(\.id) == assessment.gaps.map(\.id))
    let groups = result.rows.filter { $0.kind == .group }
    #expect(groups.map(\.points) == assessment.groups.map(\.points))
    #expect(groups.map(\.level) == assessment.groups.map(\.level))
    let items = assessment.groups.flatMap { $0.criteria.flatMap(\.items) }
    let rows = result.rows.filter { $0.kind == .item }
    #expect(rows.map(\.id) == items.map(\.id) && rows.map(\.state) == items.map(\.state))
    #expect(rows.map(\.points) == items.map(\.points))
  }
}
