extension Assessment {
  /// Scores evidence by the set that it was read against.
  public init(of evidence: Evidence) {
    var scorer = Scorer(evidence)
    let groups = evidence.set.criteria.groups.map { scorer.score($0) }
    self.evidence = evidence
    score = Score(groups, by: evidence.set.criteria)
    warnings = scorer.finder.warnings
  }
}

/// Scores the rows of a set, one after the other.
private struct Scorer {
  private let evidence: Evidence
  private let step: Points
  /// The place of the row that comes next.
  private var row = 0
  var finder: WarningFinder

  init(_ evidence: Evidence) {
    self.evidence = evidence
    step = evidence.set.criteria.pointStep
    finder = WarningFinder(evidence.schoolYear, stages: evidence.school.stages)
  }

  mutating func score(_ group: Group) -> GroupResult {
    var criteria: [CriterionResult] = []
    criteria.reserveCapacity(group.criteria.count)
    for criterion in group.criteria {
      switch criterion.kind {
      case .mandatory(let condition):
        let answer = nextAnswer()
        finder.look(at: criterion.id, answer?.documents ?? [])
        criteria.append(CriterionResult(id: criterion.id, outcome: .mandatory(condition.state(for: answer))))
      case .scored(let scored):
        criteria.append(CriterionResult(id: criterion.id, outcome: .scored(score(scored))))
      }
    }
    return GroupResult(criteria, of: group)
  }

  private mutating func score(_ scored: Criterion.Scored) -> ScoredResult {
    var items: [ItemResult] = []
    items.reserveCapacity(scored.items.count)
    // By index, not by element: an item is large, and only its numbers are looked at here.
    for index in scored.items.indices {
      let id = scored.items[index].id
      let maxPoints = scored.items[index].maxPoints
      guard let answer = nextAnswer() else {
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
    return ScoredResult(items, of: scored)
  }

  private mutating func nextAnswer() -> Answer? {
    defer { row += 1 }
    return evidence.answer(at: row)
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
