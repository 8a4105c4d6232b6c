/// What has changed between an earlier state of a school's evidence and the one now.
public struct EvidenceChanges: Sendable {
  /// What the earlier state was worth.
  public let old: Assessment
  /// What the evidence is worth now.
  public let new: Assessment
  /// The rows of which something has changed, in the order of the set.
  public let rows: [RowChange]

  /// - Parameters:
  ///   - old: The earlier state.
  ///   - new: The state now, of the same school and by the same set.
  ///   - criteria: The set that both were read against.
  public init(from old: Evidence, to new: Evidence, by criteria: CriteriaSet) {
    let (before, after) = (Assessment(of: old, by: criteria), Assessment(of: new, by: criteria))
    self.old = before
    self.new = after
    rows = zip(zip(before.rows, old.answers), zip(after.rows, new.answers)).compactMap { old, new in
      RowChange(from: old.0, old.1, to: new.0, new.1)
    }
  }

  /// Whether no answer has changed.
  public var isEmpty: Bool { rows.isEmpty }
}
