extension Assessment {
  /// Scores evidence by the set that it was read against.
  public init(of evidence: Evidence) {
    let criteria = evidence.set.criteria
    var finder = WarningFinder(evidence.schoolYear, stages: evidence.school.stages)
    // Answers are in the order of the set's rows, which is the order in which these are scored.
    var answers = evidence.answers[...]
    let groups = criteria.groups.map { GroupResult(scoring: $0, &answers, step: criteria.pointStep, &finder) }
    self.evidence = evidence
    score = Score(groups, by: criteria)
    warnings = finder.warnings
  }
}

extension GroupResult {
  fileprivate init(
    scoring group: Group, _ answers: inout ArraySlice<Answer?>, step: Points, _ finder: inout WarningFinder
  ) {
    var criteria: [CriterionResult] = []
    criteria.reserveCapacity(group.criteria.count)
    for criterion in group.criteria {
      switch criterion.kind {
      case .mandatory(let condition):
        let answer = answers.popFirst() ?? nil
        finder.look(at: criterion.id, answer?.documents ?? [])
        criteria.append(CriterionResult(id: criterion.id, outcome: .mandatory(condition.state(for: answer))))
      case .scored(let scored):
        let result = ScoredResult(scoring: scored, &answers, step: step, &finder)
        criteria.append(CriterionResult(id: criterion.id, outcome: .scored(result)))
      }
    }
    self.init(criteria, of: group)
  }
}

extension ScoredResult {
  fileprivate init(
    scoring scored: Criterion.Scored, _ answers: inout ArraySlice<Answer?>, step: Points, _ finder: inout WarningFinder
  ) {
    var items: [ItemResult] = []
    items.reserveCapacity(scored.items.count)
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
      items.append(result)
    }
    self.init(items, of: scored)
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
    self.init(
      id: id, maxPoints: maxPoints, claimed: answer.points,
      suggested: rule.points(for: answer, of: maxPoints, step: step), shortfalls: rule.shortfalls(for: answer),
      lacksDocument: needsDocument && answer.documents.isEmpty)
  }
}
