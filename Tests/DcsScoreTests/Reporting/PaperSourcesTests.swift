import DcsScore
import Papers
import Testing

@testable import DcsReports

/// Papers of other files than a school's evidence and its own council, against recorded ones. `DCS_RECORD=1 swift test` records
/// them anew.
@Suite struct PaperSourcesTests {
  private func expectRecorded(_ dossier: Dossier, _ kinds: [PaperKind], _ name: String) throws {
    let made = PaperKind.allCases.filter { dossier.paper($0) != nil }
    #expect(made == kinds)
    let papers = kinds.compactMap { dossier.paper($0)?.markdown }
    try DcsScoreTests.expectRecorded(papers.joined(separator: "\n\n"), "\(name).\(dossier.language.rawValue).md")
  }

  /// A team has no request to make; all else is the office's paper.
  @Test(arguments: Language.allCases)
  func externalTeam(language: Language) throws {
    let dossier = Dossier(
      officialSet, try SampleSchool.assessment(), nil, try SampleSchool.council(read: SampleSchool.team),
      origins: [.init(.evidence, SHA256([1])), .init(.council, SHA256([2]))], language)
    #expect(dossier.refusals == [])
    try expectRecorded(
      dossier, [.summary, .scoresheet, .evidenceList, .councilDecision, .minutes, .approval, .gapPlan],
      "papers-external")
  }

  /// What is still open is a dotted blank.
  @Test(arguments: Language.allCases)
  func councilInWork(language: Language) throws {
    let council = try SampleSchool.council(read: SampleSchool.councilInWork)
    let dossier = Dossier(
      officialSet, try SampleSchool.assessment(), nil, council, origins: [.init(.council, SHA256([2]))], language)
    let papers = [.councilDecision, .minutes, .approval, .request].compactMap { dossier.paper($0)?.markdown }
    #expect(papers.count == 4)
    try DcsScoreTests.expectRecorded(papers.joined(separator: "\n\n"), "papers-in-work.\(language.rawValue).md")
  }

  /// A result names no documents, so that it has no papers of these.
  @Test(arguments: Language.allCases)
  func result(language: Language) throws {
    let result = try SampleSchool.result(read: SampleSchool.result(language))
    let dossier = Dossier(officialSet, nil, result, nil, origins: [.init(.result, SHA256([3]))], language)
    try expectRecorded(
      dossier, [.summary, .scoresheet, .councilDecision, .minutes, .approval, .request], "papers-result")
  }

  /// The team's assessment against the school's own, of which there is the result alone.
  @Test(arguments: Language.allCases)
  func comparison(language: Language) throws {
    let own = SchoolOutcome(of: try SampleSchool.result(read: SampleSchool.result(language)))
    let team = try SampleSchool.council(read: SampleSchool.team)
    let assessment = try SampleSchool.assessment {
      $0.replacing(#""points": 9,"#, with: #""points": 5,"#).replacing(#""count": 212"#, with: #""count": 260"#)
    }
    let comparison = try OutcomeComparison(from: own, to: SchoolOutcome(of: assessment))
    let dossier = Dossier(
      officialSet, assessment, nil, team, comparison, origins: [.init(.evidence, SHA256([1]))], language)
    let paper = try #require(dossier.paper(.comparison))
    try DcsScoreTests.expectRecorded(paper.markdown, "papers-comparison.\(language.rawValue).md")
  }
}
