import Testing

@testable import DcsScore

/// Roadmaps at their boundaries.
@Suite struct RoadmapTests {
  /// A set of one group with a condition and items of 10, 6, 4 and 0.01 points, of which the last needs no document.
  static func set(_ levels: String, overall: String? = #"{"rule": "lowest-group"}"#) throws -> CriteriaSet {
    let items = [("1", "10"), ("2", "6"), ("3", "4"), ("4", "0.01")].map { number, most in
      let rule =
        number == "3"
        ? #", "rule": {"kind": "standard", "atMost": {"thcs": 2}, "unit": {"vi": "máy tính", "en": "computers"}}"# : ""
      return """
        {"id": "A.1.\(number)", "title": {"vi": "Mục \(number)", "en": "Row \(number)"}, "maxPoints": \(most),
        "evidence": {"required": \(number != "4")}\(rule)}
        """
    }
    return try criteriaSet(
      """
      {"format": "dcs-criteria/1", "id": "thu", "version": "1.0.0", "title": {"vi": "Bộ", "en": "Set"},
      "issuer": {"vi": "Ai", "en": "Who"}, "decision": {"number": "1/QĐ", "date": "2024-01-02"}, "stages": ["thcs"],
      "levels": [{"level": 1, "name": {"vi": "Một", "en": "One"}}, {"level": 2, "name": {"vi": "Hai", "en": "Two"}},
      {"level": 3, "name": {"vi": "Ba", "en": "Three"}}], \(overall.map { "\"overall\": \($0), " } ?? "")"groups": [
      {"id": "A", "title": {"vi": "Nhóm", "en": "Group"}, "maxPoints": 20.01, "levels": \(levels), "criteria": [
      {"id": "A.0", "title": {"vi": "Điều kiện", "en": "Condition"}, "kind": "mandatory",
      "whenUnmet": {"levelAtMost": 1}, "evidence": {"required": true}},
      {"id": "A.1", "title": {"vi": "Tiêu chí", "en": "Criterion"}, "kind": "scored", "maxPoints": 20.01,
      "items": [\(items.joined(separator: ", "))]}]}]}
      """)
  }

  /// Answers that meet the condition.
  static func answers(_ more: [String: String] = [:]) -> [String: String] {
    ["A.0": "{\"met\": true, \(documents("0"))}"].merging(more) { $1 }
  }

  static func roadmap(
    _ answers: [String: String], by set: CriteriaSet, to target: Int? = nil, assuming: [Assumption] = []
  ) throws -> Roadmap {
    let text = evidenceText(answers, for: set.id)
    let reading = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: IndexedSet(set))
    let evidence = try #require(reading.model)
    return try #require(Roadmap(from: Assessment(of: evidence), to: target, assuming: assuming))
  }

  /// Steps as `ID KIND NOW-THEN`.
  private static func steps(_ roadmap: Roadmap) -> [String] {
    roadmap.parts.flatMap(\.steps).map { "\($0.id) \($0.kind.rawValue) \($0.points)-\($0.then)" }
  }

  @Test(
    "A threshold is met to the hundredth, by as many items as it takes",
    arguments: [
      (#"{"2": {"atLeast": 10}}"#, ["A.1.1 unanswered 0-10"]),
      (#"{"2": {"above": 10}}"#, ["A.1.1 unanswered 0-10", "A.1.2 unanswered 0-6"]),
      (#"{"2": {"atLeast": 10.01}}"#, ["A.1.1 unanswered 0-10", "A.1.2 unanswered 0-6"]),
      (#"{"2": {"atLeast": 9.99}}"#, ["A.1.1 unanswered 0-10"]),
      (#"{"2": {"above": 9.99}}"#, ["A.1.1 unanswered 0-10"]),
      (#"{"2": {"atLeast": 0}}"#, []),
      (#"{"2": {"above": 0}}"#, ["A.1.1 unanswered 0-10"]),
      (
        #"{"2": {"above": 20}}"#,
        ["A.1.1 unanswered 0-10", "A.1.2 unanswered 0-6", "A.1.3 unanswered 0-4", "A.1.4 unanswered 0-0.01"]
      ),
    ] as [(String, [String])])
  func boundaries(levels: String, steps: [String]) throws {
    let roadmap = try Self.roadmap(Self.answers(), by: try Self.set(levels), to: 2)
    #expect(Self.steps(roadmap) == steps)
    #expect(roadmap.outcome == (steps.isEmpty ? .reached : .planned))
    #expect(roadmap.end.level == 2)
  }

  @Test("Of two ways with as many items the cheaper in kind is taken")
  func kinds() throws {
    let set = try Self.set(#"{"2": {"atLeast": 4}, "3": {"atLeast": 5}}"#)
    // Items 2 and 3 both have 4 points to gain, the one by its document, the other by units.
    let answers = Self.answers([
      "A.1.1": given(10.0, "1"), "A.1.2": #"{"points": 4}"#,
      "A.1.3": "{\"points\": 0, \"byStage\": {\"thcs\": {\"learners\": 9, \"units\": 1}}, \(documents("3"))}",
    ])
    let short = answers.merging(["A.1.1": given(0.0, "1")]) { $1 }
    #expect(Self.steps(try Self.roadmap(short, by: set, to: 2)) == ["A.1.2 evidence-missing 0-4"])
    // Where its document alone is not enough, what gains most of the equally dear.
    #expect(Self.steps(try Self.roadmap(short, by: set, to: 3)) == ["A.1.1 below-max 0-10"])
    let half = answers.merging(["A.1.1": "{\"points\": 10}", "A.1.2": #"{"points": 4}"#]) { $1 }
    #expect(Self.steps(try Self.roadmap(half, by: set, to: 3)) == ["A.1.1 evidence-missing 0-10"])
  }

  /// A standard's units have to be bought, whether its row is answered or not.
  @Test func unansweredStandardThatLacksUnits() throws {
    let set = try Self.set(#"{"2": {"atLeast": 20}}"#)
    let answers = Self.answers([
      "A.1.1": given(10.0, "1"), "A.1.2": given(6.0, "2"),
      "A.1.3": "{\"byStage\": {\"thcs\": {\"learners\": 9, \"units\": 1}}, \(documents("3"))}",
    ])
    let roadmap = try Self.roadmap(answers, by: set)
    #expect(Self.steps(roadmap) == ["A.1.3 standard-short 0-4"])
    #expect(roadmap.parts[0].steps[0].shortfalls.map(\.missing) == [4])
    #expect(roadmap.parts[0].steps[0].state == .unanswered)
  }

  @Test(
    "A condition that keeps the level down is a step of its own, whatever the points",
    arguments: [
      ("{\"met\": false}", GapKind.mandatoryUnmet), ("{}", .unanswered), ("{\"met\": true}", .evidenceMissing),
    ] as [(String, GapKind)])
  func conditions(answer: String, kind: GapKind) throws {
    let set = try Self.set(#"{"2": {"atLeast": 10}}"#)
    let roadmap = try Self.roadmap(["A.0": answer, "A.1.1": given(10.0, "1")], by: set)
    #expect(roadmap.parts[0].conditions == [Roadmap.Condition(id: "A.0", kind: kind)])
    #expect(roadmap.parts[0].steps == [])
    #expect(roadmap.outcome == .planned)
    // At the level that the condition allows it is not needed.
    #expect(try Self.roadmap(["A.0": answer], by: set, to: 1).parts[0].conditions == [])
  }

  @Test("A level without a threshold cannot be reached, and a higher one reaches a lower one")
  func missingThreshold() throws {
    let lower = try Self.roadmap(Self.answers(), by: try Self.set(#"{"2": {"atLeast": 10}}"#), to: 3)
    #expect(lower.outcome == .unreachable)
    #expect(lower.highestLevel == 2)
    #expect(lower.parts[0].needed == nil)
    #expect(lower.parts[0].steps == [])
    let higher = try Self.roadmap(Self.answers(), by: try Self.set(#"{"3": {"above": 16}}"#), to: 2)
    #expect(higher.outcome == .planned)
    #expect(higher.end.level == 3)
  }

  @Test func withoutATargetTheNextLevelIsMeant() throws {
    let set = try Self.set(#"{"2": {"atLeast": 10}, "3": {"atLeast": 16}}"#)
    #expect(try Self.roadmap(Self.answers(), by: set).target == 2)
    #expect(try Self.roadmap(Self.answers(["A.1.1": given(10.0, "1")]), by: set).target == 3)
    let highest = try Self.roadmap(
      Self.answers(["A.1.1": given(10.0, "1"), "A.1.2": given(6.0, "2")]), by: set)
    #expect(highest.target == 3)
    #expect(highest.outcome == .reached)
  }

  @Test func totalPoolsAllGroupsAndSetsWithoutLevelsHaveNoRoadmap() throws {
    let total = #"{"rule": "total", "levels": {"2": {"above": 10}}}"#
    let pooled = try Self.roadmap(Self.answers(), by: try Self.set("{}", overall: total))
    #expect(pooled.parts.map(\.groupID) == [nil])
    #expect(Self.steps(pooled) == ["A.1.1 unanswered 0-10", "A.1.2 unanswered 0-6"])
    let set = try Self.set("{}", overall: nil)
    let text = evidenceText(Self.answers(), for: set.id)
    let reading = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: IndexedSet(set))
    let evidence = try #require(reading.model)
    #expect(Roadmap(from: Assessment(of: evidence)) == nil)
  }
}
