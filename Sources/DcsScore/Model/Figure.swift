/// One figure of an indicator set that can be compared with the official decision.
public struct Figure: Hashable, Sendable {
  /// What the figure says.
  public enum Statement: Hashable, Sendable {
    /// The row gives at most so many points.
    case maxPoints(Points)
    /// The row is a mandatory condition.
    case mandatory
    /// Without the condition the group's level is so high at most.
    case cap(level: Int)
    /// The levels by points.
    case levels(LevelScale)
    /// How the school's level comes about.
    case overall(CriteriaSet.Overall.Rule)
    /// How many learners may share a unit.
    case standard(SuggestionRule.Standard)
    /// Points by count or percentage.
    case tiers(SuggestionRule.Tiers)
    /// The last day of a step.
    case due(MonthDay)
  }

  /// The id of the group, criterion, item or milestone; nil for the set as a whole.
  public let id: String?
  /// The title of that row; nil for the set as a whole.
  public let title: LocalizedText?
  /// What the decision would have to say.
  public let statement: Statement
  /// Where the figure comes from; nil where the set does not say.
  public let provenance: Provenance?

  package init(id: String?, title: LocalizedText?, statement: Statement, provenance: Provenance?) {
    (self.id, self.title, self.statement, self.provenance) = (id, title, statement, provenance)
  }

  /// Whether it has still to be compared with the official decision.
  public var isUnconfirmed: Bool { provenance?.isUnconfirmed ?? false }
}

extension CriteriaSet {
  /// Every figure of the set, in the order of the file.
  public var figures: [Figure] {
    var figures: [Figure] = []
    forEachFigure { figures.append($0) }
    return figures
  }

  /// How many figures have still to be compared with the official decision.
  public var unconfirmedCount: Int {
    var count = 0
    forEachFigure { if $0.isUnconfirmed { count += 1 } }
    return count
  }

  /// Passes on every figure: each report counts them, and needs no list for it.
  private func forEachFigure(_ body: (Figure) -> Void) {
    if let overall {
      body(Figure(id: nil, title: nil, statement: .overall(overall.rule), provenance: overall.provenance))
    }
    for group in groups {
      body(Figure(group.id, group.title, .maxPoints(group.maxPoints), group.provenance))
      if let scale = group.scale { body(Figure(group.id, group.title, .levels(scale), scale.provenance)) }
      for criterion in group.criteria { criterion.forEachFigure(body) }
    }
    for step in milestones { body(Figure(step.id, step.title, .due(step.due), step.provenance)) }
  }
}

extension Criterion {
  fileprivate func forEachFigure(_ body: (Figure) -> Void) {
    switch kind {
    case .mandatory(let condition):
      body(Figure(id, title, .mandatory, provenance))
      body(Figure(id, title, .cap(level: condition.levelAtMost), condition.capProvenance))
    case .scored(let scored):
      if !isOwnItem { body(Figure(id, title, .maxPoints(scored.maxPoints), provenance)) }
      if let scale = scored.scale { body(Figure(id, title, .levels(scale), scale.provenance)) }
      for item in scored.items { item.forEachFigure(body) }
    }
  }
}

extension Item {
  fileprivate func forEachFigure(_ body: (Figure) -> Void) {
    body(Figure(id, title, .maxPoints(maxPoints), provenance))
    switch rule.kind {
    case .council, .met, .proportion: break
    case .tiers(let tiers): body(Figure(id, title, .tiers(tiers), rule.provenance))
    case .standard(let standard): body(Figure(id, title, .standard(standard), rule.provenance))
    }
  }
}

extension Figure {
  fileprivate init(_ id: String, _ title: LocalizedText, _ statement: Statement, _ provenance: Provenance?) {
    self.init(id: id, title: title, statement: statement, provenance: provenance)
  }
}
