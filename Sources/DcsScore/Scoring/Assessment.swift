/// What a school's evidence is worth under an indicator set: points, levels, gaps and warnings.
///
/// Results carry ids and numbers; what the rows are called stands in ``criteria``, whose groups, criteria and items
/// have the same order.
public struct Assessment: Sendable {
  /// What was scored, with the set by which it was.
  public let evidence: Evidence
  let score: Score

  /// The set by which the evidence was scored.
  public var criteria: CriteriaSet { evidence.set.criteria }
  /// The school as its evidence names it.
  public var school: Evidence.School { evidence.school }
  /// The year that the evidence is for.
  public var schoolYear: SchoolYear { evidence.schoolYear }

  /// The row of an id, if the set has it and it is answered.
  public func row(_ id: String) -> AnsweredRow? { evidence.set.answeredRow(id) }

  /// The school's level, or nil where the set has no levels.
  public var level: Int? { score.level }
  /// All points that count.
  public var points: Points { score.points }
  /// The results of the groups, in the order of the set.
  public var groups: [GroupResult] { score.groups }
  /// What falls short: first what holds the level down, then by the points that can still be had. It is looked for each
  /// time that it is asked for.
  public var gaps: [Gap] { score.gaps(by: criteria) }
}

/// What a group came to.
public struct GroupResult: Hashable, Sendable {
  public let id: String
  /// The points that count.
  public let points: Points
  /// The most points.
  public let maxPoints: Points
  /// The level by the points alone; nil where the set gives groups no levels.
  public let levelByPoints: Int?
  /// The highest level that the group's unmet mandatory conditions allow; nil where all are met.
  public let cap: Int?
  /// The results of the criteria, in the order of the set.
  public let criteria: [CriterionResult]

  /// The group's level: that by its points, held down by unmet mandatory conditions.
  public var level: Int? {
    levelByPoints.map { min($0, cap ?? $0) }
  }
}

/// What a criterion came to.
public struct CriterionResult: Hashable, Sendable {
  /// What came of it: a condition holds or not, or points.
  public enum Outcome: Hashable, Sendable {
    case mandatory(ItemState)
    case scored(ScoredResult)
  }

  public let id: String
  /// What came of it.
  public let outcome: Outcome
}

/// What a criterion that gives points came to.
public struct ScoredResult: Hashable, Sendable {
  /// The points that count.
  public let points: Points
  /// The most points.
  public let maxPoints: Points
  /// The level by the points; nil where the set gives the criterion no levels.
  public let level: Int?
  /// The results of the items, in the order of the set.
  public let items: [ItemResult]
}

/// What an item came to.
public struct ItemResult: Hashable, Sendable {
  public let id: String
  /// How the item stands.
  public let state: ItemState
  /// The points that count.
  public let points: Points
  /// The most points.
  public let maxPoints: Points
  /// The points that the council gave.
  public let claimed: Points?
  /// The points that the rule makes of the facts.
  public let suggested: Points?
  /// Whether the decision itself fixes the points by the facts, so that nobody gives them.
  public let isFixed: Bool
  /// What a standard lacks, a stage an entry.
  public let shortfalls: [Shortfall]

  /// Whether the points that count are the rule's, where the council could give others.
  public var isSuggestion: Bool { claimed == nil && suggested != nil && !isFixed && state != .evidenceMissing }
}

extension CriterionResult {
  /// The results of the items, none where the criterion is mandatory.
  public var items: [ItemResult] {
    switch outcome {
    case .mandatory: []
    case .scored(let scored): scored.items
    }
  }
}
