/// What a school's evidence is worth under an indicator set: points, levels, gaps and warnings.
public struct Assessment: Sendable {
  public let criteria: CriteriaSet
  public let school: Evidence.School
  public let schoolYear: SchoolYear
  /// The school's level, or nil where the set has no levels.
  public let level: Int?
  /// The groups in the order of the set.
  public let groups: [GroupResult]
  /// What falls short: first what holds the level down, then by the points that can still be had.
  public let gaps: [Gap]
  /// What passes but looks wrong.
  public let warnings: [Warning]

  /// All points that count.
  public var points: Points { groups.lazy.map(\.points).sum() }
}

/// What a group came to.
public struct GroupResult: Sendable {
  public let group: Group
  /// The points that count.
  public let points: Points
  /// The level by the points alone.
  public let levelByPoints: Int?
  /// The highest level that the group's unmet mandatory conditions allow; nil where all are met.
  public let cap: Int?
  public let criteria: [CriterionResult]

  /// The group's level: that by its points, held down by unmet mandatory conditions.
  public var level: Int? {
    levelByPoints.map { min($0, cap ?? $0) }
  }
}

/// What a criterion came to.
public struct CriterionResult: Sendable {
  public enum Outcome: Sendable {
    case mandatory(Criterion.Mandatory, ItemState)
    case scored(Criterion.Scored, points: Points, level: Int?, items: [ItemResult])
  }

  public let criterion: Criterion
  public let outcome: Outcome
}

/// What an item came to.
public struct ItemResult: Sendable {
  public let item: Item
  public let state: ItemState
  /// The points that count.
  public let points: Points
  /// The points that the council gave.
  public let claimed: Points?
  /// The points that the rule makes of the facts.
  public let suggested: Points?
  public let shortfalls: [Shortfall]

  /// Whether the points that count are the rule's, not the council's.
  public var isSuggestion: Bool { claimed == nil && suggested != nil && state != .evidenceMissing }
}

/// How an item or a mandatory condition stands.
public enum ItemState: String, CaseIterable, Sendable {
  /// All points, or the condition holds.
  case met
  /// Some points.
  case partial
  /// Answered, with no points, or the condition does not hold.
  case unmet
  /// Nothing said that points could be made of. That is not the same as no points.
  case unanswered
  /// Answered, but a document that must be there is not, so that nothing counts.
  case evidenceMissing = "evidence-missing"
}
