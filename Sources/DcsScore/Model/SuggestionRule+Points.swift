extension SuggestionRule.Kind {
  /// The points that the rule makes of an answer's facts; nil where it suggests none or facts are missing.
  ///
  /// - Parameters:
  ///   - answer: What the school says.
  ///   - maxPoints: The item's maximum, which no suggestion goes over.
  ///   - step: What a proportion's points are rounded down to.
  func points(for answer: Answer.Values, of maxPoints: Points, step: Points) -> Points? {
    switch self {
    case .council, .standard: nil
    case .met: answer.met.map { $0 ? maxPoints : .zero }
    case .proportion: answer.share.map { maxPoints.share($0.part, of: $0.whole, step: step) }
    case .tiers(let tiers): tiers.points(for: answer).map { min($0, maxPoints) }
    }
  }

  /// Whether some facts make exactly these points.
  package func canMake(_ points: Points, of maxPoints: Points, step: Points) -> Bool {
    switch self {
    case .council, .standard: true
    case .met: points == .zero || points == maxPoints
    case .proportion: points.hundredths.isMultiple(of: step.hundredths)
    case .tiers(let tiers): tiers.tiers.contains { min($0.points, maxPoints) == points }
    }
  }

  /// What a standard lacks, a stage an entry; empty where it is met, has no figure or no facts.
  func shortfalls(for stages: ArraySlice<Answer.StageFacts>) -> [Shortfall] {
    guard !stages.isEmpty, case .standard(let standard) = self else { return [] }
    return stages.compactMap { facts in
      guard let limit = standard.limit(for: facts.stage) else { return nil }
      let needed = (facts.learners + limit.learnersPerUnit - 1) / limit.learnersPerUnit
      guard needed > facts.units else { return nil }
      return Shortfall(stage: facts.stage, missing: needed - facts.units, unit: standard.unit)
    }
  }
}

extension Answer.Values {
  /// The part and the whole, where both are given and the whole is not empty.
  fileprivate var share: (part: Int, whole: Int)? {
    guard let part, let whole, whole > 0 else { return nil }
    return (part, whole)
  }
}

extension SuggestionRule.Tiers {
  /// The points of the highest tier that the answer reaches.
  fileprivate func points(for answer: Answer.Values) -> Points? {
    switch measure {
    case .count:
      answer.count.flatMap { count in tiers.last { $0.from <= count * 100 }?.points }
    case .percent:
      // part / whole >= from / 10,000 without a division that would round.
      answer.share.flatMap { share in tiers.last { $0.from * share.whole <= share.part * 10_000 }?.points }
    }
  }
}
