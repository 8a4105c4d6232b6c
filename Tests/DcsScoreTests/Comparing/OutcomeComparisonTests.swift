import DcsScore
import Testing

/// Two assessments of one school held against each other: which they may be, and what became of each row.
@Suite struct OutcomeComparisonTests {
  private let school = OutcomeCase()

  @Test func twoSchoolsOrTwoSetsAreNotCompared() throws {
    var other = school
    other.name = "Trường Khác"
    #expect(throws: OutcomeComparison.Mismatch.school) { try school.compared(to: other) }
    (other.code, other.name) = ("1", "Trường Khác")
    #expect(throws: OutcomeComparison.Mismatch.school) { try school.compared(to: other) }
    let set = try school.by(#""id": "mau""#, #""id": "khac""#)
    #expect(throws: OutcomeComparison.Mismatch.criteria) { try school.compared(to: set) }
  }

  /// A school is known by its name, however it is typed, or else by its code.
  @Test(
    arguments: [
      ("Trường Hòa Bình", "Trường Hòa Bình", nil, nil, false, false),
      ("Trường Hòa Bình", "trường  Hoà Bình", nil, nil, false, false),
      ("Trường Hòa Bình", "Trường Hòa Bình", "1", nil, false, false),
      ("Trường Hòa Bình", "Trường Hòa Bình", "1", "2", false, true),
      ("Trường Hòa Bình", "Trường Kim Đồng", "1", "1", true, false),
    ] as [(String, String, String?, String?, Bool, Bool)])
  func oneSchool(
    old: String, new: String, oldCode: String?, newCode: String?, isNameChanged: Bool, isCodeChanged: Bool
  ) throws {
    var (before, now) = (school, school)
    (before.name, now.name, before.code, now.code) = (old, new, oldCode, newCode)
    let comparison = try before.compared(to: now)
    #expect((comparison.isNameChanged, comparison.isCodeChanged) == (isNameChanged, isCodeChanged))
    #expect(comparison.isEmpty)
  }

  /// What becomes of G.2.3, which has 2 points at most.
  @Test(
    arguments: [
      (nil, nil, .unchanged), (planned(1.0), planned(1.0), .unchanged), (planned(1.0), planned(1.5), .rose),
      (planned(1.5), planned(1.0), .fell), (nil, planned(0.0), .rose), (planned(0.0), nil, .fell),
      (nil, planned(1.0), .rose), (planned(1.0), nil, .fell),
      (planned(1.0), #"{"points": 1, "note": "x"}"#, .changed),
      (planned(1.0), #"{"points": 1, "part": 9, "whole": 10}"#, .changed),
      (#"{"points": 1, "documents": [{"title": "A", "number": "1"}]}"#, planned(1.0), .changed),
    ] as [(String?, String?, RowPair.Course)])
  func courseOfAnItem(old: String?, new: String?, course: RowPair.Course) throws {
    let comparison = try school.with(["G.2.3": old]).compared(to: school.with(["G.2.3": new]))
    #expect(try #require(comparison.rows.first { $0.id == "G.2.3" }).course == course)
    let others = comparison.rows.filter { !$0.isGroup && $0.id != "G.2.3" }
    #expect(others.allSatisfy { $0.course == .unchanged })
  }

  /// What becomes of the condition G.1, which needs a document.
  @Test(
    arguments: [
      (#"{"met": false}"#, OutcomeCase.answers["G.1"], .rose), (OutcomeCase.answers["G.1"], #"{"met": false}"#, .fell),
      (OutcomeCase.answers["G.1"], #"{"met": true}"#, .fell), (OutcomeCase.answers["G.1"], nil, .fell),
      (#"{"met": false}"#, nil, .fell), (nil, #"{"met": true}"#, .rose),
      (#"{"met": false}"#, #"{"met": true}"#, .changed), (nil, nil, .unchanged),
    ] as [(String?, String?, RowPair.Course)])
  func courseOfACondition(old: String?, new: String?, course: RowPair.Course) throws {
    let comparison = try school.with(["G.1": old]).compared(to: school.with(["G.1": new]))
    let pair = try #require(comparison.rows.first { $0.id == "G.1" })
    #expect(pair.course == course && pair.difference == nil)
  }

  /// A criterion that adds up its items has a course by its level alone.
  @Test func courseOfASum() throws {
    let levels = #""kind": "scored", "maxPoints": 8, "levels": {"2": {"atLeast": 5}}, "items""#
    let school = try school.by(#""kind": "scored", "maxPoints": 8, "items""#, levels)
    let within = try school.compared(to: school.with(["G.2.3": planned(0.5)]))
    let beyond = try school.compared(to: school.with(["G.2.3": planned(1.0)]))
    for (comparison, course) in [(within, RowPair.Course.unchanged), (beyond, .rose)] {
      let pair = try #require(comparison.rows.first { $0.id == "G.2" })
      #expect(pair.isSum && pair.course == course)
    }
    #expect(beyond.rows.filter(\.isGroup).map(\.course) == [.rose, .unchanged])
  }

  /// Versions of one set are paired by id, and what only one of them has is told.
  @Test func twoVersions() throws {
    let more = try school.by(OutcomeCase.place, OutcomeCase.condition + OutcomeCase.place)
    let there = try school.compared(to: more)
    #expect(there.onlyInNew.map(\.id) == ["G.0"] && there.onlyInOld.isEmpty && !there.isOneVersion && !there.isEmpty)
    let back = try more.compared(to: school)
    #expect(back.onlyInOld.map(\.id) == ["G.0"] && back.onlyInNew.isEmpty)
    #expect(there.rows.map(\.id) == back.rows.map(\.id))
    // Documents are compared all the same.
    let bare = try school.with(["G.2.1": #"{"met": true}"#]).compared(to: more)
    #expect(bare.changes.map(\.id) == ["G.2.1"] && bare.changes.flatMap(\.added).map(\.title) == ["Hợp đồng"])
  }

  /// A result has no answers: it is compared by its rows, with another result or with evidence.
  @Test func results() throws {
    let better = school.with(["G.2.3": planned(2.0)])
    let sides = [
      (try school.recorded(), try better.scored()), (try school.scored(), try better.recorded(.external)),
      (try school.recorded(), try better.recorded(.external)),
    ]
    let all = try school.compared(to: better)
    #expect(all.hasAnswers)
    for (old, new) in sides {
      let comparison = try OutcomeComparison(from: old, to: new)
      #expect(!comparison.hasAnswers && comparison.changes.isEmpty)
      #expect(comparison.rows.map(\.course) == all.rows.map(\.course))
      #expect(comparison.rows.map(\.difference) == all.rows.map(\.difference))
    }
  }
}
