/// What an answered row came to, be it an item or a mandatory condition.
public struct RowResult: Hashable, Sendable {
  public let id: String
  /// How the row stands.
  public let state: ItemState
  /// The points that count; nil for a mandatory condition.
  public let points: Points?

  /// Whether there is an answer that something can be made of.
  public var isAnswered: Bool { state != .unanswered }
}

extension CriterionResult {
  /// The results of the rows under which the criterion is answered.
  var rows: [RowResult] {
    switch outcome {
    case .mandatory(let state): [RowResult(id: id, state: state, points: nil)]
    case .scored(let scored): scored.items.map { RowResult(id: $0.id, state: $0.state, points: $0.points) }
    }
  }
}

extension Assessment {
  /// The results of all answered rows, in the order of ``CriteriaSet/answeredRows``.
  var rows: [RowResult] { groups.flatMap { $0.criteria.flatMap { $0.rows } } }
}
