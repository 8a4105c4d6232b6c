/// Something that falls short. What to do about it stands in the set, as the row's advice.
public struct Gap: Hashable, Sendable {
  /// The id of the item or mandatory criterion.
  public let id: String
  /// Why it falls short.
  public let kind: GapKind
  /// The points that count now.
  public let points: Points
  /// The points that can still be had.
  public let recoverable: Points
  /// The most points of the row; nil for a mandatory condition.
  public let maxPoints: Points?
  /// What a standard lacks, a stage an entry.
  public let shortfalls: [Shortfall]
  /// Whether the gap stands between the school and its next level.
  public let holdsLevelDown: Bool
}

extension Gap {
  /// All gaps: first what holds the level down, mandatory conditions before all; then by recoverable points, then in
  /// the order of the set.
  static func all(in groups: [GroupResult], of criteria: CriteriaSet, schoolLevel: Int?) -> [Gap] {
    let isLow = schoolLevel != nil && schoolLevel != criteria.levels.last?.number
    let total = groups.lazy.map { $0.points }.sum()
    var found: [Gap] = []
    found.reserveCapacity(32)
    for (place, group) in groups.enumerated() {
      let byPoints = criteria.overall?.levelByPoints(of: group, total: total)
      let pointsHold = isLow && byPoints == schoolLevel
      for (index, criterion) in group.criteria.enumerated() {
        switch criterion.outcome {
        case .mandatory(.met): break
        case .mandatory(let state):
          // By its own cap: another condition of the group may be what holds the school lower.
          let capHolds = isLow && criteria.groups[place].criteria[index].levelAtMost == schoolLevel
          found.append(Gap(criterion.id, state, holds: capHolds))
        case .scored(let scored):
          for item in scored.items where item.fallsShort { found.append(Gap(item, holds: pointsHold)) }
        }
      }
    }
    // Swift's sort is stable in practice but does not promise it.
    let order = found.indices.sorted { a, b in
      (found[a].rank, found[b].recoverable, a) < (found[b].rank, found[a].recoverable, b)
    }
    return order.map { found[$0] }
  }

  private var rank: Int { (holdsLevelDown ? 0 : 2) + (maxPoints == nil ? 0 : 1) }

  /// The gap that an unmet mandatory condition is.
  private init(_ id: String, _ state: ItemState, holds: Bool) {
    self.id = id
    kind = GapKind(unmet: state)
    points = .zero
    recoverable = .zero
    maxPoints = nil
    shortfalls = []
    holdsLevelDown = holds
  }

  /// The gap that an item is.
  private init(_ result: ItemResult, holds: Bool) {
    id = result.id
    kind =
      switch result.state {
      case .unanswered: .unanswered
      case .evidenceMissing: .evidenceMissing
      case .met, .partial, .unmet: result.shortfalls.isEmpty ? .belowMax : .standardShort
      }
    points = result.points
    recoverable = result.maxPoints - result.points
    maxPoints = result.maxPoints
    shortfalls = result.shortfalls
    holdsLevelDown = holds && recoverable > .zero
  }
}

extension ItemResult {
  /// Whether there is something to do: points still to be had, or a standard that is not met.
  fileprivate var fallsShort: Bool { state != .met || !shortfalls.isEmpty }
}
