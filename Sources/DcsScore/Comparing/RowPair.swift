/// A group, criterion or item that two assessments of a school have.
public struct RowPair: Hashable, Sendable {
  /// What became of a row.
  public enum Course: String, CaseIterable, Sendable {
    /// It has more points or a higher level, or a condition is met, or there is an answer, where it was not so.
    case rose
    /// The reverse.
    case fell
    /// Something else is different: how it stands, its maximum, its facts, documents or note.
    case changed
    case unchanged
  }

  public let old: ResultFile.Row
  public let new: ResultFile.Row
  /// What has changed in the answer; nil where nothing has, and where the answers are not at hand.
  public let change: RowChange?

  public var id: String { new.id }

  /// Whether the row only adds up others, neither of the two a group.
  public var isSum: Bool { !isGroup && old.state == nil && new.state == nil }
  public var isGroup: Bool { new.kind == .group }

  /// The points that were won, or lost where it is below zero; nil where there are not points on both sides.
  public var difference: Points? {
    if let before = old.points, let now = new.points { now - before } else { nil }
  }

  /// What became of the row. A criterion that adds up its items has a course of its own only by its level.
  public var course: Course {
    let level = Course(from: old.level, to: new.level)
    if isSum { return level ?? .unchanged }
    let found = Course(from: old.points, to: new.points) ?? Course(from: old.standing, to: new.standing) ?? level
    return found ?? (old == new && change == nil ? .unchanged : .changed)
  }
}

extension RowPair.Course {
  /// Whether a value rose or fell; nil where it is the same, and where there is none to compare.
  fileprivate init?<Value: Comparable>(from old: Value?, to new: Value?) {
    guard let old, let new, old != new else { return nil }
    self = old < new ? .rose : .fell
  }
}

extension ResultFile.Row {
  /// How a mandatory condition stands; nil of any other row.
  var condition: ItemState? { kind == .criterion && points == nil ? state : nil }

  /// Unanswered, answered, and of a condition met; what became of points is told by them. Nil of a sum.
  fileprivate var standing: Int? {
    switch state {
    case nil: nil
    case .unanswered?: 0
    case .met? where points == nil: 2
    case .met?, .partial?, .unmet?, .evidenceMissing?: 1
    }
  }
}
