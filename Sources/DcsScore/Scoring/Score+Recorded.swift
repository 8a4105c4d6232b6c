extension Score {
  /// What the rows that a result records come to by its set. What a row cannot have under the set is left out, so that
  /// comparing the two finds it.
  init(recordedIn result: JSONNode, by set: CriteriaSet) {
    var rows: [String: JSONNode] = [:]
    for criterion in result.list("groups").flatMap({ $0.list("criteria") }) {
      // A criterion that is its own item has the item's id; the item is what is scored.
      for row in [criterion] + criterion.list("items") {
        if let id = row["id"]?.text { rows[id] = row }
      }
    }
    let groups = set.groups.map { group in
      GroupResult(group.criteria.map { CriterionResult($0, recordedIn: rows, step: set.pointStep) }, of: group)
    }
    self.init(groups, by: set)
  }
}

extension CriterionResult {
  fileprivate init(_ criterion: Criterion, recordedIn rows: [String: JSONNode], step: Points) {
    id = criterion.id
    switch criterion.kind {
    case .mandatory(let condition): outcome = .mandatory(condition.state(recordedIn: rows[criterion.id]))
    case .scored(let scored):
      let items = scored.items.map { ItemResult($0, recordedIn: rows[$0.id], step: step) }
      outcome = .scored(ScoredResult(items, of: scored))
    }
  }
}

extension Criterion.Mandatory {
  fileprivate func state(recordedIn row: JSONNode?) -> ItemState {
    switch row?["state"]?.text.flatMap(ItemState.init) {
    case .evidenceMissing?: evidence.isRequired ? .evidenceMissing : .met
    case .met?: .met
    case .unmet?: .unmet
    case .partial?, .unanswered?, nil: .unanswered
    }
  }
}

extension ItemResult {
  fileprivate init(_ item: Item, recordedIn row: JSONNode?, step: Points) {
    let (rule, most) = (item.rule.kind, item.maxPoints)
    let suggested = row?.points("suggested", upTo: most).flatMap { points in
      Facts(rule).makePoints && rule.canMake(points, of: most, step: step) ? points : nil
    }
    let claimed = row?.points("claimed", upTo: most)
    self.init(
      id: item.id, maxPoints: most, claimed: item.rule.isBinding && claimed != nil ? suggested : claimed,
      suggested: suggested, isFixed: item.rule.isBinding, shortfalls: rule.shortfalls(recordedIn: row),
      lacksDocument: item.evidence.isRequired && row?["state"]?.text == ItemState.evidenceMissing.rawValue)
  }
}

extension SuggestionRule.Kind {
  fileprivate func shortfalls(recordedIn row: JSONNode?) -> [Shortfall] {
    guard case .standard(let standard) = self else { return [] }
    return row?.list("shortfalls").compactMap { node in
      guard let stage = node["stage"]?.text, standard.limit(for: stage) != nil else { return nil }
      guard let missing = node["missing"]?.integer, missing > 0 else { return nil }
      return Shortfall(stage: stage, missing: missing, unit: standard.unit)
    } ?? []
  }
}

extension JSONNode {
  fileprivate func points(_ key: String, upTo most: Points) -> Points? {
    guard let node = self[key], !node.isNull else { return nil }
    var log = FaultLog()
    return Points.read(node, named: key, &log).flatMap { $0 <= most ? $0 : nil }
  }
}
