/// What has changed between an earlier state of a school's evidence and the one now.
public struct EvidenceChanges: Sendable {
  /// What the earlier state was worth.
  public let old: Assessment
  /// What the evidence is worth now.
  public let new: Assessment
  /// The rows of which something has changed, in the order of the set.
  public let rows: [RowChange]

  /// Fails where the two were read against different sets: their rows do not mean the same.
  ///
  /// - Parameters:
  ///   - old: What the earlier state was worth.
  ///   - new: What the evidence is worth now, of the same school.
  public init?(from old: Assessment, to new: Assessment) {
    if old.criteria.id != new.criteria.id || old.evidence.rowIDs != new.evidence.rowIDs { return nil }
    self.old = old
    self.new = new
    rows = zip(zip(old.rows, old.evidence.answers), zip(new.rows, new.evidence.answers)).compactMap { old, new in
      RowChange(from: old.0, old.1, to: new.0, new.1)
    }
  }

  /// Whether no answer has changed.
  public var isEmpty: Bool { rows.isEmpty }
}
