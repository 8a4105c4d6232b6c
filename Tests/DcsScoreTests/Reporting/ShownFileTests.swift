import DcsScore
import Papers
import Testing

@testable import DcsReports

/// What files of each kind say to people, against recorded papers. `DCS_RECORD=1 swift test` records them anew.
@Suite struct ShownFileTests {
  @Test(arguments: Language.allCases)
  func evidence(language: Language) throws {
    try expectRecorded(
      try SampleSchool.evidence().paper(language).text(TextStyle()), "show-evidence.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func council(language: Language) throws {
    try expectRecorded(
      try SampleSchool.council().paper(language).text(TextStyle()), "show-council.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func councilInWork(language: Language) throws {
    let council = try SampleSchool.council(read: SampleSchool.councilInWork)
    try expectRecorded(council.paper(language).text(TextStyle()), "show-council-in-work.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func result(language: Language) throws {
    let bytes = try SampleSchool.result(language)
    let result = try SampleSchool.result(read: bytes)
    let paper = result.paper(officialSet, SHA256(bytes), language)
    try expectRecorded(paper.text(TextStyle()), "show-result.\(language.rawValue).txt")
    try expectRecorded(paper.markdown, "show-result.\(language.rawValue).md")
    try expectRecorded(paper.article, "show-result.\(language.rawValue).html")
  }

  /// Without the set at hand, rows are known by their ids.
  @Test func resultWithoutItsSet() throws {
    let bytes = try SampleSchool.result(.vietnamese)
    let result = try SampleSchool.result(read: bytes)
    let text = result.paper(nil, SHA256(bytes), .vietnamese).text(TextStyle())
    #expect(text.contains("Năm học 2024-2025, theo bộ chỉ số qd-4725-2022 \(officialSet.version)\n"))
    #expect(text.contains("\n  1.3.5") && !text.contains("LMS/LCMS"))
    #expect(text.contains("\nMỨC 2\n"))
  }

  /// What the file records of its rows is what scoring made of them.
  @Test func rowsAreThoseOfTheAssessment() throws {
    let assessment = try SampleSchool.assessment()
    let result = try SampleSchool.result(read: SampleSchool.result(.english))
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
