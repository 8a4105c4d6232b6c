import DcsScore
import Papers
import Testing

@testable import DcsReports

/// Sets that no decision has, to prove that the engine knows none.
@Suite struct MadeUpSetTests {
  /// Three groups of 40, 35 and 25 points whose total decides, two levels with numbers of their own, other stages.
  private static let total = """
    {"format": "dcs-criteria/1", "id": "ba-nhom", "version": "0.1.0",
    "title": {"vi": "Ba nhóm", "en": "Three groups"}, "issuer": {"vi": "Không ai", "en": "Nobody"},
    "decision": {"number": "1/QĐ-THU", "date": "2024-02-29"}, "stages": ["mam-non"],
    "levels": [{"level": 4, "name": {"vi": "Thấp", "en": "Low"}}, {"level": 7, "name": {"vi": "Cao", "en": "High"}}],
    "overall": {"rule": "total", "levels": {"7": {"above": 60}}},
    "groups": [
      {"id": "X", "title": {"vi": "X", "en": "X"}, "maxPoints": 40, "criteria": [
        {"id": "X.0", "title": {"vi": "Điều kiện", "en": "Condition"}, "kind": "mandatory",
         "whenUnmet": {"levelAtMost": 4}},
        {"id": "X.1", "title": {"vi": "Mục", "en": "Row"}, "kind": "scored", "maxPoints": 40}]},
      {"id": "Y", "title": {"vi": "Y", "en": "Y"}, "maxPoints": 35, "criteria": [
        {"id": "Y.1", "title": {"vi": "Mục", "en": "Row"}, "kind": "scored", "maxPoints": 35}]},
      {"id": "Z", "title": {"vi": "Z", "en": "Z"}, "maxPoints": 25, "criteria": [
        {"id": "Z.1", "title": {"vi": "Mục", "en": "Row"}, "kind": "scored", "maxPoints": 25}]}
    ]}
    """

  private func assessment(_ points: [String], isMet: Bool = true) throws -> Assessment {
    var answers = ["X.0": "{\"met\": \(isMet)}"]
    for (id, points) in zip(["X.1", "Y.1", "Z.1"], points) { answers[id] = "{\"points\": \(points)}" }
    return try assess(answers, by: try criteriaSet(Self.total), stages: ["mam-non"])
  }

  @Test(
    arguments: [
      (["40", "20", "0"], 60.0, 4), (["40", "20", "0.01"], 60.01, 7), (["40", "35", "25"], 100.0, 7),
      (["0", "0", "0"], 0.0, 4), (["5", "35", "25"], 65.0, 7),
    ] as [([String], Points, Int)])
  func allPointsTogetherDecide(points: [String], total: Points, level: Int) throws {
    let assessment = try assessment(points)
    #expect(assessment.points == total)
    #expect(assessment.level == level)
    #expect(assessment.groups.map(\.level) == [nil, nil, nil])
  }

  @Test func conditionCapsTheWholeWhereGroupsHaveNoLevels() throws {
    let assessment = try assessment(["40", "35", "25"], isMet: false)
    #expect(assessment.level == 4)
    #expect(assessment.gaps.map(\.id) == ["X.0"])
    #expect(assessment.gaps.map(\.holdsLevelDown) == [true])
  }

  @Test func everyGapHoldsTheLevelDownWhereTheTotalDecides() throws {
    let gaps = try assessment(["30", "0", "25"]).gaps
    #expect(gaps.map(\.id) == ["Y.1", "X.1"])
    #expect(gaps.map(\.holdsLevelDown) == [true, true])
  }

  @Test("A title of one endless word has the points below it", arguments: [20, 40, 80, 200])
  func endlessWord(width: Int) throws {
    let word = String(repeating: "dài", count: 40)
    let set = try criteriaSet(Self.total.replacing("\"vi\": \"Mục\"", with: "\"vi\": \"\(word)\""))
    let style = TextStyle(width: width)
    #expect(set.paper(.vietnamese).text(style).contains(word))
    let assessment = try assess(["X.1": "{\"points\": 5}"], by: set, stages: ["mam-non"])
    for groups in [[], ["X"]] { #expect(assessment.paper(.vietnamese, groups: groups).text(style).contains(word)) }
  }

  @Test func withoutLevelsThereArePointsAndGaps() throws {
    let plain = Self.total
      .replacing(#""overall": {"rule": "total", "levels": {"7": {"above": 60}}},"#, with: "")
      .replacing(#"{"id": "X.0", "title": {"vi": "Điều kiện", "en": "Condition"}, "kind": "mandatory","#, with: "")
      .replacing(#""whenUnmet": {"levelAtMost": 4}},"#, with: "")
    let set = try criteriaSet(plain)
    let assessment = try assess(["X.1": "{\"points\": 12.5}"], by: set, stages: ["mam-non"])
    #expect(assessment.level == nil)
    #expect(assessment.points == 12.5)
    #expect(assessment.gaps.map(\.id) == ["Y.1", "X.1", "Z.1"])
    #expect(assessment.gaps.allSatisfy { !$0.holdsLevelDown })
    let report = assessment.paper(.vietnamese).text(TextStyle())
    #expect(report.contains("Tổng điểm: 12,5/100 (bộ chỉ số không chia mức cho cả trường)\n"))
  }
}
