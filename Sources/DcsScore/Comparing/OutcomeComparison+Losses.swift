extension OutcomeComparison {
  /// Something that the old assessment had and the new one has no longer.
  public enum Loss: Hashable, Sendable {
    /// A level that is lower: of a group or a criterion or, for nil, the school's.
    case level(of: String?, old: Int, new: Int)
    /// Points that are fewer: of a group or an item or, for nil, of all.
    case points(of: String?, old: Points, new: Points)
    /// A mandatory condition that was met, and how it stands now.
    case condition(String, now: ItemState)
    /// An answer that is no longer there.
    case answer(String)
    /// A document, by its title, that is gone from a row without another in its place by the same title or the same reference.
    case document(String, of: String)
  }

  /// What was lost: first of the school, then by the rows that both assessments have, in the order of the new one. That a
  /// version of the set asks for a row no longer is no loss.
  public var losses: [Loss] {
    var losses = Loss.level(of: nil, from: old.level, to: new.level)
    losses += Loss.points(of: nil, from: old.points, to: new.points)
    for pair in rows { losses += pair.losses }
    return losses
  }
}

extension RowPair {
  fileprivate var losses: [OutcomeComparison.Loss] {
    let level = OutcomeComparison.Loss.level(of: id, from: old.level, to: new.level)
    // The items of a sum tell what it lost.
    if isSum { return level }
    let documents = (change?.removed ?? []).map { OutcomeComparison.Loss.document($0.title, of: id) }
    return level + own + documents
  }

  private var own: [OutcomeComparison.Loss] {
    if let before = old.condition, let now = new.condition, before == .met, now != .met {
      return [.condition(id, now: now)]
    }
    if let before = old.state, before != .unanswered, new.state == .unanswered { return [.answer(id)] }
    return OutcomeComparison.Loss.points(of: id, from: old.points, to: new.points)
  }
}

extension OutcomeComparison.Loss {
  fileprivate static func level(of id: String?, from old: Int?, to new: Int?) -> [Self] {
    guard let old, let new, new < old else { return [] }
    return [.level(of: id, old: old, new: new)]
  }

  fileprivate static func points(of id: String?, from old: Points?, to new: Points?) -> [Self] {
    guard let old, let new, new < old else { return [] }
    return [.points(of: id, old: old, new: new)]
  }
}
