extension Assessment {
  /// Scores evidence by the set that it was read against.
  public init(of evidence: Evidence) {
    let criteria = evidence.set.criteria
    var finder = WarningFinder(evidence.schoolYear, stages: evidence.school.stages)
    // Answers are in the order of the set's rows, which is the order in which these are scored.
    var answers = evidence.answers[...]
    let groups = criteria.groups.map { GroupResult(scoring: $0, &answers, step: criteria.pointStep, &finder) }
    let level = criteria.overall?.level(of: groups)
    self.evidence = evidence
    self.level = level
    self.groups = groups
    gaps = Gap.all(in: groups, of: criteria, schoolLevel: level)
    warnings = finder.warnings
  }
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
  fileprivate init(
    scoring group: Group, _ answers: inout ArraySlice<Answer?>, step: Points, _ finder: inout WarningFinder
  ) {
    var criteria: [CriterionResult] = []
    criteria.reserveCapacity(group.criteria.count)
    var points = Points.zero
    var cap: Int?
    for criterion in group.criteria {
      switch criterion.kind {
      case .mandatory(let condition):
        let answer = answers.popFirst() ?? nil
        let state = condition.state(for: answer)
        if state != .met { cap = min(cap ?? condition.levelAtMost, condition.levelAtMost) }
        finder.look(at: criterion.id, answer?.documents ?? [])
        criteria.append(CriterionResult(id: criterion.id, outcome: .mandatory(state)))
      case .scored(let scored):
        let result = ScoredResult(scoring: scored, &answers, step: step, &finder)
        points += result.points
        criteria.append(CriterionResult(id: criterion.id, outcome: .scored(result)))
      }
    }
    self.init(
      id: group.id, points: points, maxPoints: group.maxPoints, levelByPoints: group.scale?.level(for: points),
      cap: cap, criteria: criteria)
  }
}

extension ScoredResult {
  fileprivate init(
    scoring scored: Criterion.Scored, _ answers: inout ArraySlice<Answer?>, step: Points, _ finder: inout WarningFinder
  ) {
    var items: [ItemResult] = []
    items.reserveCapacity(scored.items.count)
    var points = Points.zero
    // By index, not by element: an item is large, and only its numbers are looked at here.
    for index in scored.items.indices {
      let id = scored.items[index].id
      let maxPoints = scored.items[index].maxPoints
      guard let answer = answers.popFirst() ?? nil else {
        items.append(ItemResult(unanswered: id, maxPoints: maxPoints))
        finder.look(at: items[index], [])
        continue
      }
      let result = ItemResult(
        id: id, maxPoints: maxPoints, rule: scored.items[index].rule.kind,
        needsDocument: scored.items[index].evidence.isRequired, answer, step: step)
      finder.look(at: id, answer.documents)
      if !answer.byStage.isEmpty { finder.look(at: id, answer.byStage, for: scored.items[index].rule.kind) }
      finder.look(at: result, answer.documents)
      points += result.points
      items.append(result)
    }
    self.init(points: points, maxPoints: scored.maxPoints, level: scored.scale?.level(for: points), items: items)
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
  fileprivate init(unanswered id: String, maxPoints: Points) {
    self.init(
      id: id, state: .unanswered, points: .zero, maxPoints: maxPoints, claimed: nil, suggested: nil, shortfalls: [])
  }

  fileprivate init(
    id: String, maxPoints: Points, rule: SuggestionRule.Kind, needsDocument: Bool, _ answer: Answer, step: Points
  ) {
    self.id = id
    self.maxPoints = maxPoints
    claimed = answer.points
    suggested = rule.points(for: answer, of: maxPoints, step: step)
    shortfalls = rule.shortfalls(for: answer)
    switch claimed ?? suggested {
    case nil: (state, points) = (.unanswered, .zero)
    case maxPoints? where maxPoints == .zero: (state, points) = (.met, .zero)
    case Points.zero?: (state, points) = (.unmet, .zero)
    case _ where needsDocument && answer.documents.isEmpty: (state, points) = (.evidenceMissing, .zero)
    case let given?: (state, points) = (given < maxPoints ? .partial : .met, given)
    }
  }
}
