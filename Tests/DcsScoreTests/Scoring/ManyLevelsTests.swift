import Testing

@testable import DcsScore

/// Scales and sets of very many levels.
@Suite struct ManyLevelsTests {
  /// Thresholds that rise by a point or two, at them or above them.
  private static let scale = LevelScale(
    lowest: 1,
    steps: (2...80).map { level in
      let points = Points(hundredths: level * 150)
      return LevelScale.Step(level: level, threshold: level % 2 == 0 ? .atLeast(points) : .above(points))
    }, provenance: nil)

  @Test func theHighestThresholdThatHoldsIsFound() {
    for hundredths in stride(from: 0, through: 13_000, by: 1) {
      let points = Points(hundredths: hundredths)
      let reached = Self.scale.steps.last { $0.threshold.holds(for: points) }
      #expect(Self.scale.level(for: points) == reached?.level ?? 1)
      let next = Self.scale.steps.first { !$0.threshold.holds(for: points) }
      #expect(Self.scale.next(after: points)?.level == next?.level)
      #expect(Self.scale.next(after: points)?.least == next?.threshold.least)
    }
  }

  @Test func scaleWithoutStepsHasItsLowestLevel() {
    let scale = LevelScale(lowest: 4, steps: [], provenance: nil)
    #expect(scale.level(for: Points.most) == 4)
    #expect(scale.next(after: .zero) == nil)
  }

  private func faults(_ text: String, _ language: Language) -> [String] {
    let file = ParsedFile(SourceText(name: "a.json", bytes: Array(text.utf8)))
    return Validation.criteria(file).faults.faults.map(\.message[language])
  }

  @Test(arguments: [(60, ""), (61, ", …"), (200, ", …")])
  func levelsWithoutAThresholdAreListedUpToSixty(missing: Int, end: String) {
    let text = SizedSet.text(levels: missing + 2, groups: SizedSet.group("1", titles: ["A"]))
    let list = (3...62).map(String.init).joined(separator: ", ") + end
    #expect(
      faults(text, .vietnamese).filter { !$0.contains("provenance") } == [
        "không có ngưỡng cho mức \(list), nên không thể đạt mức đó"
      ])
    #expect(
      faults(text, .english).filter { !$0.contains("provenance") } == [
        "there is no threshold for level \(list), so that it cannot be reached"
      ])
  }

  @Test func levelThatTheSetLacksIsFoundAmongMany() {
    let levels = (2...70).map { "\"\($0)\": {\"atLeast\": \(Double($0) / 100)}" }.joined(separator: ", ")
    let group = SizedSet.group("1", titles: ["A"], levels: "{\(levels), \"71\": {\"atLeast\": 0.9}}")
    #expect(
      faults(SizedSet.text(levels: 70, groups: group), .english) == ["level 71 is not among the 'levels' of the set"])
    #expect(
      faults(SizedSet.text(levels: 70, groups: group), .vietnamese) == [
        "mức 71 không có trong 'levels' của bộ chỉ số"
      ])
    #expect(faults(SizedSet.text(levels: 71, groups: group), .english) == [])
  }
}
