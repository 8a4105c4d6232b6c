import DcsScore
import Papers
import Testing

@testable import DcsReports

/// Figures that have very many sources.
@Suite struct ManySourcesTests {
  @Test(arguments: [(20, ""), (21, "; …")])
  func sourcesOfAFigureAreListedUpToTwenty(count: Int, end: String) throws {
    let names = (1...count).map { "nguon-\($0)" }
    let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
    let known = names.map { "\"\($0)\": {\"title\": \"Nguồn \($0)\"}" }.joined(separator: ", ")
    let text = SizedSet.text(groups: SizedSet.group("1", titles: ["A"]))
      .replacing(
        #""provenance": {"status": "local"}"#,
        with: "\"sources\": {\(known)}, \"provenance\": {\"status\": \"reported\", \"source\": [\(list)]}")
    let paper = try criteriaSet(text).unconfirmedPaper(.vietnamese).text(.init(width: 4_000))
    let titles = (1...20).map { "Nguồn nguon-\($0)" }.joined(separator: "; ")
    #expect(paper.contains("một nguồn thứ cấp; \(titles)\(end)\n"))
  }
}
