/// What the results of all rows come to under a set: points, levels and gaps.
struct Score: Sendable {
  /// The school's level, or nil where the set has no levels.
  let level: Int?
  /// The results of the groups, in the order of the set.
  let groups: [GroupResult]

  /// All points that count.
  var points: Points { groups.lazy.map { $0.points }.sum() }

  /// - Parameters:
  ///   - groups: The results of the groups, in the order of the set.
  ///   - criteria: The set.
  init(_ groups: [GroupResult], by criteria: CriteriaSet) {
    self.groups = groups
    level = criteria.overall?.level(of: groups)
  }

  /// What falls short: first what holds the level down, then by the points that can still be had.
  func gaps(by criteria: CriteriaSet) -> [Gap] { Gap.all(in: groups, of: criteria, schoolLevel: level) }
}

extension CriteriaSet.Overall {
  /// The school's level: the lowest of what the groups' points stand for and of what unmet conditions allow.
  fileprivate func level(of groups: [GroupResult]) -> Int? {
    let total = groups.lazy.map { $0.points }.sum()
    return groups.compactMap { group in levelByPoints(of: group, total: total).map { min($0, group.cap ?? $0) } }.min()
  }

  /// The level that a group's points stand for: its own, or where the total decides, that of all points together.
  func levelByPoints(of group: GroupResult, total: Points) -> Int? {
    switch rule {
    case .lowestGroup: group.levelByPoints
    case .total(let scale): scale.level(for: total)
    }
  }
}

extension GroupResult {
  /// What the results of a group's criteria come to, which are in the order of the set.
  init(_ criteria: [CriterionResult], of group: Group) {
    var points = Points.zero
    var cap: Int?
    for (index, criterion) in criteria.enumerated() {
      switch criterion.outcome {
      case .mandatory(.met): break
      case .mandatory:
        if let most = group.criteria[index].levelAtMost { cap = min(cap ?? most, most) }
      case .scored(let scored): points += scored.points
      }
    }
    self.init(
      id: group.id, points: points, maxPoints: group.maxPoints, levelByPoints: group.scale?.level(for: points),
      cap: cap, criteria: criteria)
  }
}

extension ScoredResult {
  /// What the results of a criterion's items come to.
  init(_ items: [ItemResult], of scored: Criterion.Scored) {
    let points = items.lazy.map { $0.points }.sum()
    self.init(points: points, maxPoints: scored.maxPoints, level: scored.scale?.level(for: points), items: items)
  }
}

extension ItemResult {
  /// What an item comes to by the points that were given for it or, without any, by those that are suggested.
  ///
  /// - Parameter lacksDocument: Whether it needs a document, and has none.
  init(
    id: String, maxPoints: Points, claimed: Points?, suggested: Points?, isFixed: Bool, shortfalls: [Shortfall],
    lacksDocument: Bool
  ) {
    self.id = id
    self.maxPoints = maxPoints
    self.claimed = claimed
    self.suggested = suggested
    self.isFixed = isFixed
    self.shortfalls = shortfalls
    switch claimed ?? suggested {
    case nil: (state, points) = (.unanswered, .zero)
    case maxPoints? where maxPoints == .zero: (state, points) = (.met, .zero)
    case Points.zero?: (state, points) = (.unmet, .zero)
    case _ where lacksDocument: (state, points) = (.evidenceMissing, .zero)
    case let given?: (state, points) = (given < maxPoints ? .partial : .met, given)
    }
  }
}
