extension Assessment {
  /// Scores evidence by the set that it was read against.
  public init(of evidence: Evidence) {
    var scorer = Scorer(evidence)
    let groups = evidence.set.criteria.groups.indices.map { scorer.score(group: $0) }
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

  /// Scores a group, by its place in the set.
  mutating func score(group: Int) -> GroupResult {
    // By index, not by element: who takes a part of the set out holds on to all that is in it, and all cores wait for it.
    let set = evidence.set
    var results: [CriterionResult] = []
    results.reserveCapacity(set.criteria.groups[group].criteria.count)
    for index in set.criteria.groups[group].criteria.indices {
      let id = set.criteria.groups[group].criteria[index].id
      switch set.criteria.groups[group].criteria[index].kind {
      case .mandatory(let condition):
        let answer = nextPlace().map { evidence.given[$0] }
        finder.look(at: id, answer?.documents ?? [])
        results.append(CriterionResult(id: id, outcome: .mandatory(condition.state(for: answer))))
      case .scored(let scored):
        results.append(CriterionResult(id: id, outcome: .scored(score(scored))))
      }
    }
    return GroupResult(results, of: set.criteria.groups[group])
  }

  private mutating func score(_ scored: Criterion.Scored) -> ScoredResult {
    var items: [ItemResult] = []
    items.reserveCapacity(scored.items.count)
    // By index, not by element: an item is large, and only its numbers are looked at here.
    for index in scored.items.indices {
      let id = scored.items[index].id
      guard let place = nextPlace() else {
        items.append(ItemResult(unanswered: id, maxPoints: scored.items[index].maxPoints))
        finder.look(at: items[index], [])
        continue
      }
      let documents = evidence.given[place].documents
      items.append(
        ItemResult(
          id: id, maxPoints: scored.items[index].maxPoints, rule: scored.items[index].rule.kind,
          needsDocument: scored.items[index].evidence.isRequired, evidence.given[place], step: step))
      finder.look(at: id, documents)
      if !evidence.given[place].byStage.isEmpty {
        finder.look(at: id, evidence.given[place].byStage, for: scored.items[index].rule.kind)
      }
      finder.look(at: items[index], documents)
    }
    return ScoredResult(items, of: scored)
  }

  /// Where among the answers that of the next row is; nil where there is none.
  private mutating func nextPlace() -> Int? {
    defer { row += 1 }
    return evidence.place(ofAnswerAt: row)
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
