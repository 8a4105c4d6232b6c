/// One figure of an indicator set that can be compared with the printed decision.
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

  /// Whether it has still to be compared with the printed decision.
  public var isUnconfirmed: Bool { provenance?.isUnconfirmed ?? false }
}

extension CriteriaSet {
  /// Every figure of the set, in the order of the file.
  public var figures: [Figure] {
    var figures: [Figure] = []
    if let overall {
      figures.append(Figure(id: nil, title: nil, statement: .overall(overall.rule), provenance: overall.provenance))
    }
    for group in groups {
      figures.append(
        Figure(id: group.id, title: group.title, statement: .maxPoints(group.maxPoints), provenance: group.provenance))
      figures += group.scale.figures(group.id, group.title)
      figures += group.criteria.flatMap { $0.figures }
    }
    figures += milestones.map {
      Figure(id: $0.id, title: $0.title, statement: .due($0.due), provenance: $0.provenance)
    }
    return figures
  }

  /// How many figures have still to be compared with the printed decision.
  public var unconfirmedCount: Int { figures.count { $0.isUnconfirmed } }
}

extension Criterion {
  fileprivate var figures: [Figure] {
    switch kind {
    case .mandatory(let condition):
      return [
        Figure(id: id, title: title, statement: .mandatory, provenance: provenance),
        Figure(
          id: id, title: title, statement: .cap(level: condition.levelAtMost), provenance: condition.capProvenance),
      ]
    case .scored(let scored):
      let own = Figure(id: id, title: title, statement: .maxPoints(scored.maxPoints), provenance: provenance)
      return (isOwnItem ? [] : [own]) + scored.scale.figures(id, title) + scored.items.flatMap { $0.figures }
    }
  }
}

extension Item {
  fileprivate var figures: [Figure] {
    let own = Figure(id: id, title: title, statement: .maxPoints(maxPoints), provenance: provenance)
    let measured: Figure.Statement? =
      switch rule.kind {
      case .council, .met, .proportion: nil
      case .tiers(let tiers): .tiers(tiers)
      case .standard(let standard): .standard(standard)
      }
    return [own] + (measured.map { [Figure(id: id, title: title, statement: $0, provenance: rule.provenance)] } ?? [])
  }
}

extension LevelScale? {
  fileprivate func figures(_ id: String, _ title: LocalizedText) -> [Figure] {
    map { [Figure(id: id, title: title, statement: .levels($0), provenance: $0.provenance)] } ?? []
  }
}
