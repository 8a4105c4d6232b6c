import DcsScore
import Testing

/// What falls short, and in which order it is told.
@Suite struct GapTests {
  /// All at its maximum but for some rows.
  private func gaps(_ changes: [String: String?]) throws -> [Gap] {
    var answers = conditionsMet()
    for item in officialSet.groups.flatMap(\.criteria).flatMap(\.items) {
      answers[item.id] = given(item.maxPoints, item.id)
    }
    for (id, answer) in changes { answers[id] = answer }
    return try assess(answers).gaps
  }

  @Test func everythingAtItsMaximumLeavesNoGap() throws {
    #expect(try gaps([:]) == [])
  }

  @Test(
    arguments: [
      ("1.4", "{\"points\": 4, \(documents("1"))}", GapKind.belowMax, 4.0, 6.0),
      ("1.4", "{\"points\": 4}", .evidenceMissing, 0.0, 10.0), ("1.4", nil, .unanswered, 0.0, 10.0),
      (
        "1.7.2", "{\"points\": 5, \"byStage\": {\"thcs\": {\"learners\": 45, \"units\": 20}}, \(documents("1"))}",
        .standardShort, 5.0, 2.0
      ),
      (
        "1.7.2", "{\"points\": 7, \"byStage\": {\"thcs\": {\"learners\": 45, \"units\": 20}}, \(documents("1"))}",
        .standardShort, 7.0, 0.0
      ),
      ("1.1", "{\"met\": false}", .mandatoryUnmet, 0.0, 0.0), ("1.1", nil, .unanswered, 0.0, 0.0),
      ("1.1", "{\"met\": true}", .evidenceMissing, 0.0, 0.0),
    ] as [(String, String?, GapKind, Points, Points)])
  func kindsOfGaps(id: String, answer: String?, kind: GapKind, points: Points, recoverable: Points) throws {
    let gap = try #require(try gaps([id: answer]).first)
    #expect(gap.id == id)
    #expect(gap.kind == kind)
    #expect(gap.points == points)
    #expect(gap.recoverable == recoverable)
  }

  @Test func conditionsComeFirstAndOtherGapsOfTheirGroupLast() throws {
    // Group 2 has points enough for level 3, so that only its condition stands in the way.
    let gaps = try gaps(["2.2": nil, "2.3.1": nil, "1.4": nil, "2.3.5": nil])
    #expect(gaps.map(\.id) == ["2.2", "1.4", "2.3.5", "2.3.1"])
    #expect(gaps.map(\.holdsLevelDown) == [true, false, false, false])
  }

  @Test("Of two unmet conditions only the one whose own cap is the school's level holds it down")
  func conditionsHoldByTheirOwnCap() throws {
    let condition =
      #""kind": "mandatory","# + "\n" + #""whenUnmet": {"levelAtMost": 1}, "evidence": {"required": true}}"#
    let second =
      #", {"id": "G.0", "title": {"vi": "Hai", "en": "Two"}, "kind": "mandatory", "whenUnmet": {"levelAtMost": 2}}"#
    try #require(RuleExamples.criteria.contains(condition))
    let set = try criteriaSet(RuleExamples.criteria.replacing(condition, with: condition + second))
    let full = ["G.2.1": #"{"points": 4, "met": true, \#(documents("1"))}"#]
      .merging(
        zip(["G.2.2", "G.2.3", "G.2.4", "G.2.5"], [2.0, 2.0, 1.0, 1.0] as [Points]).map { ($0, given($1, $0)) }
      ) { $1 }
    func holding(_ answers: [String: String]) throws -> [String] {
      try assess(full.merging(answers) { $1 }, by: set, stages: ["a"]).gaps.filter(\.holdsLevelDown).map(\.id)
    }
    let (met, unmet) = (#"{"met": true, \#(documents("2"))}"#, #"{"met": false}"#)
    #expect(try holding(["G.1": unmet, "G.0": unmet]) == ["G.1"])
    #expect(try holding(["G.1": met, "G.0": unmet]) == ["G.0"])
    #expect(try holding(["G.1": unmet, "G.0": met]) == ["G.1"])
    #expect(try holding([:]) == ["G.1"])
    #expect(try holding(["G.1": met]) == ["G.0"])
  }

  @Test func gapsOfTheLowerGroupComeFirstThenByPoints() throws {
    // Group 1 falls to level 2 (70 points), group 2 keeps level 3.
    let gaps = try gaps([
      "1.3.1": nil, "1.5.1": nil, "1.6.1": nil, "1.7.3": nil, "2.4.2": nil, "1.3.2": given(5.0, "x"),
    ])
    #expect(gaps.map(\.id) == ["1.5.1", "1.6.1", "1.3.1", "1.7.3", "1.3.2", "2.4.2"])
    #expect(gaps.map(\.holdsLevelDown) == [true, true, true, true, true, false])
  }

  @Test func nothingHoldsTheHighestLevelDown() throws {
    let gaps = try gaps(["1.4": nil, "2.3.1": nil])
    #expect(gaps.allSatisfy { !$0.holdsLevelDown })
  }

  @Test func bothStagesOfASchoolAreToldApart() throws {
    let answer = """
      {"points": 7, "byStage": {"tieu-hoc": {"learners": 36, "units": 11}, "thcs": {"learners": 40, "units": 20}},
      \(documents("1"))}
      """
    let assessment = try assess(["1.7.2": answer], stages: ["tieu-hoc", "thcs"])
    let gap = try #require(assessment.gaps.first { $0.id == "1.7.2" })
    #expect(gap.shortfalls.map(\.stage) == ["tieu-hoc"])
    #expect(gap.shortfalls.map(\.missing) == [1])
  }
}
