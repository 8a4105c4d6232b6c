/// A row that a school answers: an item, or a mandatory condition.
public struct AnsweredRow: Hashable, Sendable {
  public let id: String
  public let title: LocalizedText
  /// What shows the answer.
  public let evidence: EvidenceWanted
  /// What to do when the row falls short.
  public let advice: LocalizedText?
  /// The item, or nil for a mandatory condition.
  public let item: Item?
}

extension CriteriaSet {
  /// Every row that is answered, in the order of the set.
  public var answeredRows: [AnsweredRow] {
    groups.flatMap { $0.criteria.flatMap { $0.answeredRows } }
  }

  /// The row of an id, if the set has it and it is answered. It is looked for from the start: for many ids, ask
  /// ``IndexedSet/answeredRow(_:)``.
  public func row(_ id: String) -> AnsweredRow? {
    for group in groups {
      for criterion in group.criteria {
        if let row = criterion.row(id) { return row }
      }
    }
    return nil
  }
}

extension Criterion {
  /// The rows under which the criterion is answered: its items or, where it is mandatory, itself.
  package var answeredRows: [AnsweredRow] {
    switch kind {
    case .mandatory(let condition): [row(of: condition)]
    case .scored(let scored): scored.items.map { AnsweredRow($0) }
    }
  }

  /// The row of an item, by its place; the criterion's own where it is mandatory.
  func answeredRow(_ item: Int) -> AnsweredRow {
    switch kind {
    case .mandatory(let condition): row(of: condition)
    case .scored(let scored): AnsweredRow(scored.items[item])
    }
  }

  /// The row of an id among these.
  fileprivate func row(_ id: String) -> AnsweredRow? {
    switch kind {
    case .mandatory(let condition): id == self.id ? row(of: condition) : nil
    case .scored(let scored): scored.items.first { $0.id == id }.map { AnsweredRow($0) }
    }
  }

  private func row(of condition: Mandatory) -> AnsweredRow {
    AnsweredRow(id: id, title: title, evidence: condition.evidence, advice: condition.advice, item: nil)
  }
}

extension AnsweredRow {
  fileprivate init(_ item: Item) {
    self.init(id: item.id, title: item.title, evidence: item.evidence, advice: item.advice, item: item)
  }
}
