import DcsScore
import Testing

/// Why a school's level moved.
@Suite struct LevelReasonTests {
  private typealias Reason = OutcomeComparison.Reason
  private let school = OutcomeCase()
  private static let unmet = #"{"met": false}"#

  private func reached(_ group: String?, _ level: Int, _ least: Points) -> Reason {
    threshold(group, level, least, isReached: true)
  }

  private func lost(_ group: String?, _ level: Int, _ least: Points) -> Reason {
    threshold(group, level, least, isReached: false)
  }

  /// The threshold of a level in either of the sets that decide by groups or by the total.
  private func threshold(_ group: String?, _ level: Int, _ least: Points, isReached: Bool) -> Reason {
    let sets = [school, try? school.by(Self.lowest, Self.total)].compactMap { try? $0?.indexedSet().criteria }
    let scales = sets.compactMap { set -> LevelScale? in
      if let group { return set.groups.first { $0.id == group }?.scale }
      if case .total(let scale)? = set.overall?.rule { return scale }
      return nil
    }
    let step = scales.flatMap(\.steps).first { $0.level == level }
    guard let step, step.threshold.least == least else { return .thresholdsChanged(of: "no such threshold") }
    return .threshold(of: group, step, isReached: isReached)
  }

  private static let lowest = #""overall": {"rule": "lowest-group""#
  private static let total = #""overall": {"rule": "total", "levels": {"2": {"atLeast": 8}, "3": {"atLeast": 12}}"#

  /// The reasons on the way there and back.
  private func expect(_ old: OutcomeCase, _ new: OutcomeCase, there: [Reason], back: [Reason]) throws {
    #expect(try old.compared(to: new).why == there)
    #expect(try new.compared(to: old).why == back)
  }

  @Test func threshold() throws {
    try expect(
      school.with(["G.3": nil]), school, there: [.group("G", old: 1, new: 2), reached("G", 2, 5.0)],
      back: [.group("G", old: 2, new: 1), lost("G", 2, 5.0)])
  }

  /// Only thresholds up to the school's level are why.
  @Test func thresholdsBetweenTheLevels() throws {
    let (low, high) = (school.with(["G.3": nil, "H.1": planned(2.0)]), school.with(["G.2.3": planned(2.0)]))
    try expect(
      low, high.with(["H.1": planned(2.0)]), there: [.group("G", old: 1, new: 3), reached("G", 2, 5.0)],
      back: [.group("G", old: 3, new: 1), lost("G", 2, 5.0)])
    try expect(
      low, high,
      there: [
        .group("G", old: 1, new: 3), reached("G", 2, 5.0), reached("G", 3, 7.51),
        .group("H", old: 2, new: 3), reached("H", 3, 4.0),
      ],
      back: [
        .group("G", old: 3, new: 1), lost("G", 2, 5.0), lost("G", 3, 7.51),
        .group("H", old: 3, new: 2), lost("H", 3, 4.0),
      ])
  }

  @Test(
    arguments: [
      (unmet, ItemState.unmet), (nil, .unanswered), (#"{"met": true}"#, .evidenceMissing),
    ] as [(String?, ItemState)])
  func condition(answer: String?, state: ItemState) throws {
    try expect(
      school.with(["G.1": answer]), school,
      there: [.group("G", old: 1, new: 2), .condition("G.1", old: state, new: .met)],
      back: [.group("G", old: 2, new: 1), .condition("G.1", old: .met, new: state)])
  }

  @Test func nothingWhereTheLevelStays() throws {
    // Group H holds the school where it is, whatever becomes of G.
    let held = school.with(["H.1": planned(1.0)])
    try expect(held.with(["G.1": nil, "G.3": nil]), held, there: [], back: [])
    try expect(school, school.with(["G.2.2": planned(1.0)]), there: [], back: [])
  }

  /// A condition that allows the level in any case is no reason.
  @Test func conditionThatAllowsTheLevel() throws {
    let mild = try school.by(#""whenUnmet": {"levelAtMost": 1}"#, #""whenUnmet": {"levelAtMost": 2}"#)
    try expect(
      mild.with(["G.1": Self.unmet, "G.3": nil]), mild, there: [.group("G", old: 1, new: 2), reached("G", 2, 5.0)],
      back: [.group("G", old: 2, new: 1), lost("G", 2, 5.0)])
  }

  /// Where all points together decide, so they are told, with the conditions of all groups.
  @Test func total() throws {
    let school = try school.by(Self.lowest, Self.total)
    try expect(
      school.with(["G.3": nil, "H.1": planned(1.0)]), school, there: [reached(nil, 2, 8.0)], back: [lost(nil, 2, 8.0)])
    try expect(
      school.with(["G.1": Self.unmet]), school, there: [.condition("G.1", old: .unmet, new: .met)],
      back: [.condition("G.1", old: .met, new: .unmet)])
  }

  /// By another version of the set, points that stay may cross a threshold.
  @Test func otherThresholds() throws {
    let strict = try school.by(
      #""levels": {"2": {"atLeast": 5}, "3": {"above": 7.5}}"#, #""levels": {"2": {"atLeast": 7}}"#)
    try expect(
      school, strict, there: [.group("G", old: 2, new: 1), .thresholdsChanged(of: "G")],
      back: [.group("G", old: 1, new: 2), .thresholdsChanged(of: "G")])
  }

  @Test func otherConditions() throws {
    let condition = OutcomeCase.condition.replacing("2", with: "1")
    let more = try school.by(OutcomeCase.place, condition + OutcomeCase.place)
    try expect(
      school, more, there: [.group("G", old: 2, new: 1), .condition("G.0", old: nil, new: .unanswered)],
      back: [.group("G", old: 1, new: 2), .condition("G.0", old: .unanswered, new: nil)])
  }

  @Test func otherGroups() throws {
    let group =
      #"{"id": "K", "title": {"vi": "Nhóm K", "en": "Group K"}, "maxPoints": 1, "levels": {"2": {"atLeast": 0.5}, "3": {"atLeast": 1}}, "#
      + #""criteria": [{"id": "K.1", "title": {"vi": "Mục K", "en": "Row K"}, "kind": "scored", "maxPoints": 1}]}, {"id": "H", "title""#
    let third = try school.by(#"{"id": "H", "title""#, group)
    try expect(school, third, there: [.group("K", old: nil, new: 1)], back: [.group("K", old: 1, new: nil)])
  }

  /// Results do not have the thresholds: by their own set they are told, by none or by another version they are not.
  @Test func results() throws {
    let (old, new) = (try school.with(["G.1": Self.unmet, "G.3": nil]).recorded(), try school.recorded(.external))
    let known: [Reason] = [.group("G", old: 1, new: 2), .condition("G.1", old: .unmet, new: .met)]
    #expect(
      try OutcomeComparison(from: old, to: new, by: school.indexedSet()).why
        == [known[0], reached("G", 2, 5.0), known[1]])
    #expect(try OutcomeComparison(from: old, to: new).why == known)
    let other = try school.by(#""atLeast": 5"#, #""atLeast": 5.5"#)
    #expect(try OutcomeComparison(from: old, to: new, by: other.indexedSet()).why == known)
  }
}
