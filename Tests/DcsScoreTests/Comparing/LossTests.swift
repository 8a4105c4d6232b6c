import DcsScore
import Testing

/// What an assessment lost against another.
@Suite struct LossTests {
  private typealias Loss = OutcomeComparison.Loss
  private let school = OutcomeCase()

  private func losses(_ changes: [String: String?]) throws -> [Loss] {
    try school.compared(to: school.with(changes)).losses
  }

  @Test func points() throws {
    #expect(
      try losses(["G.3": planned(1.5)]) == [
        .points(of: nil, old: 11.0, new: 10.5), .points(of: "G", old: 6.0, new: 5.5),
        .points(of: "G.3", old: 2.0, new: 1.5),
      ])
  }

  /// Points that come elsewhere do not make up for those that go.
  @Test func pointsOfOneRow() throws {
    #expect(
      try losses(["G.3": planned(1.0), "G.2.2": planned(1.0)]) == [
        .points(of: "G.3", old: 2.0, new: 1.0)
      ])
  }

  @Test func levels() throws {
    #expect(
      try losses(["H.1": planned(1.0)]) == [
        .level(of: nil, old: 2, new: 1), .points(of: nil, old: 11.0, new: 7.0), .level(of: "H", old: 3, new: 1),
        .points(of: "H", old: 5.0, new: 1.0), .points(of: "H.1", old: 5.0, new: 1.0),
      ])
  }

  @Test func condition() throws {
    #expect(
      try losses(["G.1": #"{"met": false}"#]) == [
        .level(of: nil, old: 2, new: 1), .level(of: "G", old: 2, new: 1), .condition("G.1", now: .unmet),
        .document("Kế hoạch", of: "G.1"),
      ])
  }

  @Test func answer() throws {
    let before = school.with(["G.2.3": planned(0.0), "G.1": #"{"met": false}"#])
    #expect(try before.compared(to: before.with(["G.2.3": nil])).losses == [.answer("G.2.3")])
    #expect(try before.compared(to: before.with(["G.1": nil])).losses == [.answer("G.1")])
  }

  /// A document in place of another of the same title is none that is lost, and one of another title is.
  @Test func documents() throws {
    func answer(_ documents: String) -> [String: String?] { ["H.1": "{\"points\": 5, \"documents\": [\(documents)]}"] }
    let before = school.with(answer(#"{"title": "A", "number": "1"}, {"title": "B", "number": "1"}"#))
    let edited = before.with(answer(#"{"title": "B", "number": "9"}, {"title": "A", "number": "1"}"#))
    #expect(try before.compared(to: edited).losses == [])
    let other = before.with(answer(#"{"title": "C", "number": "7"}, {"title": "A", "number": "1"}"#))
    #expect(try before.compared(to: other).losses == [.document("B", of: "H.1")])
    let renamed = before.with(answer(#"{"title": "C", "number": "1"}, {"title": "A", "number": "1"}"#))
    #expect(try before.compared(to: renamed).losses == [])
    // A result has no documents, so that none is missed.
    let result = try OutcomeComparison(from: before.scored(), to: other.recorded())
    #expect(result.losses == [])
  }

  /// What a version of the set no longer asks for is not lost.
  @Test func rowsOfTheOldVersion() throws {
    let more = try school.by(OutcomeCase.place, OutcomeCase.condition + OutcomeCase.place)
    let before = more.with(["G.0": OutcomeCase.answers["G.1"]])
    #expect(try before.compared(to: school).losses == [])
    #expect(
      try before.compared(to: more).losses == [.condition("G.0", now: .unanswered), .document("Kế hoạch", of: "G.0")])
  }

  /// Random states of a school.
  @Test(arguments: 0..<300)
  func properties(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let (old, new) = (state(&random), state(&random))
    let same = try old.compared(to: old)
    #expect(same.isEmpty && same.losses.isEmpty && same.why.isEmpty)
    let (there, back) = (try old.compared(to: new), try new.compared(to: old))
    // What the items won or lost adds up to what the groups did, and the school.
    let items = there.rows.filter { !$0.isGroup && !$0.isSum }
    let all = there.new.points - there.old.points
    #expect(items.compactMap(\.difference).reduce(.zero, +) == all)
    #expect(there.groups.compactMap(\.difference).reduce(.zero, +) == all)
    // What rose on the way there fell on the way back.
    let reversed: [RowPair.Course: RowPair.Course] = [.rose: .fell, .fell: .rose]
    #expect(there.rows.map(\.course) == back.rows.map { reversed[$0.course] ?? $0.course })
    // A row that fell has lost something, and only such a row has, documents aside.
    var ids: [String] = []
    for loss in there.losses {
      switch loss {
      case .points(let id?, _, _), .condition(let id, _), .answer(let id): ids.append(id)
      case .level, .points, .document: continue
      }
    }
    #expect(
      ids == there.rows.filter { $0.course == .fell && !$0.isSum && !($0.isGroup && $0.difference == .zero) }.map(\.id))
    // With its set at hand, a level that moved has a reason.
    #expect((there.old.level == there.new.level) == there.why.isEmpty)
    #expect(there.why.count == back.why.count)
    // Results tell the same of the rows.
    let results = try OutcomeComparison(from: old.recorded(), to: new.recorded(), by: old.indexedSet())
    #expect(results.why == there.why)
    #expect(results.rows.map(\.difference) == there.rows.map(\.difference))
  }

  private func state(_ random: inout SeededGenerator) -> OutcomeCase {
    var answers: [String: String] = [:]
    for (id, most) in [("G.2.1", 4), ("G.2.2", 1), ("G.2.3", 2), ("G.3", 2), ("H.1", 5)] {
      if Int.random(in: 0..<4, using: &random) == 0 { continue }
      let document = Bool.random(using: &random) ? #"{"title": "A", "number": "1"}"# : ""
      answers[id] = "{\"points\": \(Int.random(in: 0...most, using: &random)), \"documents\": [\(document)]}"
    }
    if Bool.random(using: &random) { answers["G.1"] = OutcomeCase.answers["G.1"] }
    if Bool.random(using: &random) { answers["G.1"] = "{\"met\": \(Bool.random(using: &random))}" }
    return OutcomeCase(answers: answers)
  }
}
