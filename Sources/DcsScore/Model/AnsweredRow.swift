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
}

extension Criterion {
  /// The rows under which the criterion is answered: its items or, where it is mandatory, itself.
  package var answeredRows: [AnsweredRow] {
    switch kind {
    case .mandatory(let condition):
      [AnsweredRow(id: id, title: title, evidence: condition.evidence, advice: condition.advice, item: nil)]
    case .scored(let scored):
      scored.items.map {
        AnsweredRow(id: $0.id, title: $0.title, evidence: $0.evidence, advice: $0.advice, item: $0)
      }
    }
  }
}
