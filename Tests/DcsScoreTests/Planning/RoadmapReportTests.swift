import DcsScore
import Papers
import Testing

@testable import DcsReports

/// Roadmaps as people and programs read them.
@Suite struct RoadmapReportTests {
  private func roadmap(_ sample: String, to target: Int?, _ assumptions: [Assumption] = []) throws -> Roadmap {
    let document = JSONDocument(parsing: try bytes(of: "Samples/\(sample).evidence.json"))
    let set = IndexedSet(officialSet, readFrom: Array("a made-up file".utf8))
    let evidence = try #require(Evidence.read(document, against: set).model)
    return try #require(Roadmap(from: Assessment(of: evidence), to: target, assuming: assumptions))
  }

  @Test(arguments: Language.allCases)
  func reports(language: Language) throws {
    let style = TextStyle()
    try expectRecorded(
      roadmap("thcs-nguyen-trai", to: 3).paper(language).text(style), "plan-thcs-nguyen-trai.\(language.rawValue).txt")
    try expectRecorded(
      roadmap("tieu-hoc-kim-dong", to: 3).paper(language).text(style), "plan-tieu-hoc-kim-dong.\(language.rawValue).txt"
    )
    try expectRecorded(
      roadmap("thpt-tran-phu", to: nil).paper(language).text(style), "plan-thpt-tran-phu.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func assumptions(language: Language) throws {
    let roadmap = try roadmap(
      "thcs-nguyen-trai", to: nil,
      [
        Assumption("1.1", .met(false)), Assumption("1.2", .met(true)), Assumption("1.4", .points(7.5)),
        Assumption("1.3.5", .points(4.0)), Assumption("1.5.1", .points(9.0)),
      ])
    try expectRecorded(roadmap.paper(language).text(TextStyle()), "plan-assumed.\(language.rawValue).txt")
    try expectRecorded(
      roadmap.paper(language).text(TextStyle(width: 40)), "plan-assumed-40.\(language.rawValue).txt")
    try expectRecorded(roadmap.paper(language).markdown, "plan-assumed.\(language.rawValue).md")
  }

  @Test func json() throws {
    let roadmap = try roadmap(
      "thcs-nguyen-trai", to: 3, [Assumption("1.4", .points(7.5)), Assumption("1.1", .met(false))])
    try expectRecorded(roadmap.json(.vietnamese).text, "plan-thcs-nguyen-trai.json")
  }

  /// Every kind of step, a total, and a level that no points reach: what the samples have not.
  @Test(arguments: Language.allCases)
  func otherSets(language: Language) throws {
    let answers = RoadmapTests.answers([
      "A.0": "{\"met\": true}", "A.1.1": #"{"points": 10}"#, "A.1.2": #"{"points": 4}"#,
      "A.1.3": "{\"byStage\": {\"thcs\": {\"learners\": 9, \"units\": 1}}, \(documents("3"))}",
    ])
    let total = try RoadmapTests.set("{}", overall: #"{"rule": "total", "levels": {"2": {"above": 20}}}"#)
    let style = TextStyle()
    let pooled = try RoadmapTests.roadmap(answers, by: total).paper(language).text(style)
    let unreachable = try RoadmapTests.roadmap(answers, by: total, to: 3).paper(language).text(style)
    try expectRecorded(pooled + "\n" + unreachable, "plan-total.\(language.rawValue).txt")
  }

  @Test(
    "A school that has the level already is told so",
    arguments: [
      (
        nil, "Trường đã ở mức 3, là mức cao nhất: không phải làm gì thêm.",
        "The school is at level 3 already, the highest: nothing has to be done."
      ),
      (
        2, "Trường đã ở mức 3, cao hơn mức 2: không phải làm gì thêm.",
        "The school is at level 3 already, above level 2: nothing has to be done."
      ),
    ] as [(Int?, String, String)])
  func reached(target: Int?, vi: String, en: String) throws {
    let roadmap = try roadmap("thpt-le-quy-don", to: target)
    #expect(roadmap.paper(.vietnamese).text(TextStyle()).hasSuffix("\n\(vi)\n"))
    #expect(roadmap.paper(.english).text(TextStyle()).hasSuffix("\n\(en)\n"))
  }
}
