extension Assessment {
  /// Scores evidence by the set that it was read against.
  public init(of evidence: Evidence, by criteria: CriteriaSet) {
    let groups = criteria.groups.map { GroupResult(scoring: $0, evidence, step: criteria.pointStep) }
    let level = criteria.overall?.level(of: groups)
    self.criteria = criteria
    school = evidence.school
    schoolYear = evidence.schoolYear
    self.level = level
    self.groups = groups
    gaps = Gap.all(in: groups, of: criteria, schoolLevel: level)
    warnings = Warning.all(in: groups, evidence)
  }
}

extension CriteriaSet.Overall {
  /// The school's level: the lowest of what the groups' points stand for and of what unmet conditions allow.
  fileprivate func level(of groups: [GroupResult]) -> Int? {
    let total = groups.lazy.map(\.points).sum()
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
  fileprivate init(scoring group: Group, _ evidence: Evidence, step: Points) {
    var criteria: [CriterionResult] = []
    criteria.reserveCapacity(group.criteria.count)
    var points = Points.zero
    var cap: Int?
    for criterion in group.criteria {
      let result = CriterionResult(scoring: criterion, evidence, step: step)
      switch result.outcome {
      case .mandatory(_, .met): break
      case .mandatory(let condition, _): cap = min(cap ?? condition.levelAtMost, condition.levelAtMost)
      case .scored(_, let counted, _, _): points += counted
      }
      criteria.append(result)
    }
    self.init(
      group: group, points: points, levelByPoints: group.scale?.level(for: points), cap: cap, criteria: criteria)
  }
}

extension CriterionResult {
  fileprivate init(scoring criterion: Criterion, _ evidence: Evidence, step: Points) {
    self.criterion = criterion
    switch criterion.kind {
    case .mandatory(let condition):
      outcome = .mandatory(condition, condition.state(for: evidence.answers[criterion.id]))
    case .scored(let scored):
      let items = scored.items.map { ItemResult(scoring: $0, evidence.answers[$0.id], step: step) }
      let points = items.lazy.map(\.points).sum()
      outcome = .scored(scored, points: points, level: scored.scale?.level(for: points), items: items)
    }
  }
}

extension Criterion.Mandatory {
  fileprivate func state(for answer: Answer?) -> ItemState {
    guard let answer, let met = answer.met else { return .unanswered }
    if !met { return .unmet }
    return evidence.isRequired && answer.documents.isEmpty ? .evidenceMissing : .met
  }
}

extension ItemResult {
  fileprivate init(scoring item: Item, _ answer: Answer?, step: Points) {
    self.item = item
    claimed = answer?.points
    suggested = answer.flatMap { item.suggestedPoints(for: $0, step: step) }
    shortfalls = answer.map(item.shortfalls) ?? []
    let given = claimed ?? suggested
    let lacksDocument = item.evidence.isRequired && answer?.documents.isEmpty != false
    switch given {
    case nil: (state, points) = (.unanswered, .zero)
    case Points.zero: (state, points) = (item.maxPoints == .zero ? .met : .unmet, .zero)
    case _ where lacksDocument: (state, points) = (.evidenceMissing, .zero)
    case let given?: (state, points) = (given < item.maxPoints ? .partial : .met, given)
    }
  }
}
