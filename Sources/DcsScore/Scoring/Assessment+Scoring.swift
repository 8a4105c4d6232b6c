extension Assessment {
  /// Scores evidence by the set that it was read against.
  public init(of evidence: Evidence) {
    var scorer = Scorer(set: evidence.set, answers: evidence.answerList)
    self.evidence = evidence
    score = Score(evidence.set.criteria.groups.indices.map { scorer.score(group: $0) }, by: evidence.set.criteria)
  }
}

/// Scores the rows of a set, one after the other.
private struct Scorer {
  let set: IndexedSet
  let answers: AnswerList
  /// The place of the row that comes next.
  var row = 0

  /// Scores a group, by its place in the set.
  mutating func score(group: Int) -> GroupResult {
    // By index, not by element: who takes a part of the set out holds on to all that is in it, and all cores wait for it.
    var results: [CriterionResult] = []
    results.reserveCapacity(set.criteria.groups[group].criteria.count)
    for index in set.criteria.groups[group].criteria.indices {
      let outcome: CriterionResult.Outcome =
        switch set.criteria.groups[group].criteria[index].kind {
        case .mandatory: .mandatory(nextState())
        case .scored(let scored): .scored(score(scored))
        }
      results.append(CriterionResult(id: set.criteria.groups[group].criteria[index].id, outcome: outcome))
    }
    return GroupResult(results, of: set.criteria.groups[group])
  }

  private mutating func score(_ scored: Criterion.Scored) -> ScoredResult {
    var items: [ItemResult] = []
    items.reserveCapacity(scored.items.count)
    for _ in scored.items.indices { items.append(nextItem()) }
    return ScoredResult(items, of: scored)
  }

  private mutating func nextState() -> ItemState {
    defer { row += 1 }
    guard let answer = answers.entries[row], let met = answer.values.met else { return .unanswered }
    if !met { return .unmet }
    return set.answered[row].needsDocument && answer.documents.isEmpty ? .evidenceMissing : .met
  }

  private mutating func nextItem() -> ItemResult {
    defer { row += 1 }
    let (id, maxPoints) = (set.answered[row].id, set.answered[row].maxPoints ?? .zero)
    guard let answer = answers.entries[row] else { return ItemResult(unanswered: id, maxPoints: maxPoints) }
    return ItemResult(
      id: id, maxPoints: maxPoints, claimed: answer.values.points,
      suggested: set.answered[row].rule.points(for: answer.values, of: maxPoints, step: set.criteria.pointStep),
      isFixed: set.answered[row].isBinding,
      shortfalls: set.answered[row].rule.shortfalls(for: answers.stages[answer.stages]),
      lacksDocument: set.answered[row].needsDocument && answer.documents.isEmpty)
  }
}

extension ItemResult {
  fileprivate init(unanswered id: String, maxPoints: Points) {
    self.init(
      id: id, state: .unanswered, points: .zero, maxPoints: maxPoints, claimed: nil, suggested: nil,
      isFixed: false, shortfalls: [])
  }
}
