/// Something that falls short, and what to do about it.
public struct Gap: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// A mandatory condition does not hold.
    case mandatoryUnmet = "mandatory-unmet"
    /// Points were given, or a condition said to hold, without a document.
    case evidenceMissing = "evidence-missing"
    /// Nothing was answered.
    case unanswered
    /// There are points still to be had.
    case belowMax = "below-max"
    /// A standard lacks units.
    case standardShort = "standard-short"
  }

  /// The id of the item or mandatory criterion.
  public let id: String
  public let title: LocalizedText
  public let kind: Kind
  /// The points that count now.
  public let points: Points
  /// The points that can still be had.
  public let recoverable: Points
  /// The most points of the row; nil for a mandatory condition.
  public let maxPoints: Points?
  public let shortfalls: [Shortfall]
  public let advice: LocalizedText?
  /// Whether the gap stands between the school and its next level.
  public let holdsLevelDown: Bool
}

extension Gap {
  /// All gaps: first what holds the level down, mandatory conditions before all; then by recoverable points, then in
  /// the order of the set.
  static func all(in groups: [GroupResult], of criteria: CriteriaSet, schoolLevel: Int?) -> [Gap] {
    let isLow = schoolLevel != criteria.levels.last?.number
    let total = groups.lazy.map(\.points).sum()
    var found: [Gap] = []
    for result in groups {
      let byPoints = criteria.overall?.levelByPoints(of: result, total: total)
      let pointsHold = isLow && byPoints == schoolLevel
      let capHolds = isLow && result.cap == schoolLevel
      for criterion in result.criteria {
        switch criterion.outcome {
        case .mandatory(let condition, let state):
          if let gap = Gap(criterion.criterion, condition, state, holds: capHolds) { found.append(gap) }
        case .scored(_, _, _, let items):
          for item in items {
            if let gap = Gap(item, holds: pointsHold) { found.append(gap) }
          }
        }
      }
    }
    // Swift's sort is stable in practice but does not promise it.
    return found.enumerated().sorted { a, b in
      (a.element.rank, b.element.recoverable, a.offset) < (b.element.rank, a.element.recoverable, b.offset)
    }.map(\.element)
  }

  private var rank: Int { (holdsLevelDown ? 0 : 2) + (maxPoints == nil ? 0 : 1) }

  private init?(_ criterion: Criterion, _ condition: Criterion.Mandatory, _ state: ItemState, holds: Bool) {
    switch state {
    case .met: return nil
    case .unanswered: kind = .unanswered
    case .evidenceMissing: kind = .evidenceMissing
    case .partial, .unmet: kind = .mandatoryUnmet
    }
    id = criterion.id
    title = criterion.title
    points = .zero
    recoverable = .zero
    maxPoints = nil
    shortfalls = []
    advice = condition.advice
    holdsLevelDown = holds
  }

  private init?(_ result: ItemResult, holds: Bool) {
    let item = result.item
    recoverable = item.maxPoints - result.points
    switch result.state {
    case .unanswered: kind = .unanswered
    case .evidenceMissing: kind = .evidenceMissing
    case _ where !result.shortfalls.isEmpty: kind = .standardShort
    case .met: return nil
    case .partial, .unmet: kind = .belowMax
    }
    id = item.id
    title = item.title
    points = result.points
    maxPoints = item.maxPoints
    shortfalls = result.shortfalls
    advice = item.advice
    holdsLevelDown = holds && recoverable > .zero
  }
}
