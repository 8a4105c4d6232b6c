import DcsScore
import Testing

/// What each kind of rule makes of facts, and that the council's points win over it.
@Suite struct SuggestionRuleTests {
  /// A set of one row of 10 points with a rule, scored with one answer.
  private func result(
    of answer: String, by rule: String, step: String = "", stages: [String] = ["a"]
  ) throws -> ItemResult {
    let set = try criteriaSet(
      """
      {"format": "dcs-criteria/1", "id": "mot-muc", "version": "1.0.0",
      "title": {"vi": "Một mục", "en": "One row"}, "issuer": {"vi": "Không ai", "en": "Nobody"},
      "decision": {"number": "1", "date": "2024-01-01"}, "stages": ["a", "b", "c"], \(step)
      "groups": [{"id": "G", "title": {"vi": "G", "en": "G"}, "maxPoints": 10, "criteria": [
        {"id": "G.1", "title": {"vi": "Mục", "en": "Row"}, "kind": "scored", "maxPoints": 10, "rule": \(rule)}]}]}
      """)
    return try assess(["G.1": answer], by: set, stages: stages).item("G.1")
  }

  @Test(
    arguments: [
      ("{\"met\": true}", ItemState.met, 10.0), ("{\"met\": false}", .unmet, 0.0),
      ("{\"note\": \"x\"}", .unanswered, 0.0),
    ] as [(String, ItemState, Points)])
  func met(answer: String, state: ItemState, points: Points) throws {
    let result = try result(of: answer, by: #"{"kind": "met"}"#)
    #expect(result.state == state)
    #expect(result.points == points)
    #expect(result.isSuggestion == (state != .unanswered))
  }

  @Test(
    "A share is rounded down to the step, never up to the maximum",
    arguments: [
      (0, 45, "", 0.0), (40, 45, "", 8.5), (44, 45, "", 9.5), (45, 45, "", 10.0), (999_999, 1_000_000, "", 9.5),
      (1, 3, #""pointStep": 0.01,"#, 3.33), (2, 3, #""pointStep": 0.01,"#, 6.66), (2, 3, #""pointStep": 1,"#, 6.0),
      (1, 1_000_000_000, #""pointStep": 0.01,"#, 0.0),
    ] as [(Int, Int, String, Points)])
  func proportion(part: Int, whole: Int, step: String, points: Points) throws {
    let answer = "{\"part\": \(part), \"whole\": \(whole)}"
    #expect(try result(of: answer, by: #"{"kind": "proportion"}"#, step: step).suggested == points)
  }

  private static let tiers = #"[{"from": 0, "points": 0}, {"from": 30, "points": 4.5}, {"from": 60.5, "points": 10}]"#

  @Test(arguments: [(0, 0.0), (29, 0.0), (30, 4.5), (60, 4.5), (61, 10.0), (1_000_000_000, 10.0)] as [(Int, Points)])
  func tiersByCount(count: Int, points: Points) throws {
    let rule = "{\"kind\": \"tiers\", \"by\": \"count\", \"tiers\": \(Self.tiers)}"
    #expect(try result(of: "{\"count\": \(count)}", by: rule).suggested == points)
  }

  @Test(
    arguments: [(299, 1000, 0.0), (3, 10, 4.5), (604, 1000, 4.5), (605, 1000, 10.0), (7, 7, 10.0)]
      as [(Int, Int, Points)])
  func tiersByPercent(part: Int, whole: Int, points: Points) throws {
    let rule = "{\"kind\": \"tiers\", \"by\": \"percent\", \"tiers\": \(Self.tiers)}"
    #expect(try result(of: "{\"part\": \(part), \"whole\": \(whole)}", by: rule).suggested == points)
  }

  private static let standard =
    #"{"kind": "standard", "atMost": {"a": 2, "b": 3}, "unit": {"vi": "máy tính", "en": "computers"}}"#

  @Test(
    "A standard suggests no points and counts whole units that are missing",
    arguments: [(45, 20, 3), (45, 22, 1), (45, 23, 0), (46, 23, 0), (47, 23, 1), (0, 0, 0), (1, 0, 1)])
  func standard(learners: Int, units: Int, missing: Int) throws {
    let answer = "{\"byStage\": {\"a\": {\"learners\": \(learners), \"units\": \(units)}}}"
    let result = try result(of: answer, by: Self.standard)
    #expect(result.suggested == nil)
    #expect(result.shortfalls.map(\.missing) == (missing == 0 ? [] : [missing]))
    #expect(result.shortfalls.allSatisfy { $0.stage == "a" && $0.unit.en == "computers" })
  }

  @Test func standardMustBeMetInEachStage() throws {
    let answer = """
      {"points": 10, "byStage": {"a": {"learners": 40, "units": 20}, "b": {"learners": 40, "units": 9},
      "c": {"learners": 40, "units": 0}}}
      """
    let result = try result(of: answer, by: Self.standard, stages: ["a", "b", "c"])
    // No figure is known for the third stage, so that nothing can be said to be missing there.
    #expect(result.shortfalls.map(\.stage) == ["b"])
    #expect(result.shortfalls.map(\.missing) == [5])
    #expect(result.state == .met)
  }

  @Test func councilSuggestsNothing() throws {
    let answer = #"{"points": 3, "met": true, "part": 1, "whole": 1, "count": 5}"#
    #expect(try result(of: answer, by: #"{"kind": "council"}"#).suggested == nil)
  }

  @Test func pointsOfTheCouncilWin() throws {
    let result = try result(of: #"{"points": 2.25, "met": true}"#, by: #"{"kind": "met"}"#)
    #expect(result.points == 2.25)
    #expect(result.claimed == 2.25)
    #expect(result.suggested == 10.0)
    #expect(!result.isSuggestion)
  }
}
