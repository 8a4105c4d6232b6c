/// Two versions of an indicator set, or two sets, held against each other.
public struct CriteriaComparison: Sendable {
  public let old: CriteriaSet
  public let new: CriteriaSet
  /// What differs: in the head, the rows, the terms, in this order.
  public let changes: [CriteriaChange]

  /// Compares two sets.
  public init(from old: CriteriaSet, to new: CriteriaSet) {
    self.old = old
    self.new = new
    changes = new.changes(from: old)
  }

  /// Whether both are versions of one set, so that the step from one to the other can be judged.
  public var isOfOneSet: Bool { old.id == new.id }

  /// The step that all changes together demand; nil for two different sets.
  public var stepDemanded: VersionStep? { isOfOneSet ? changes.map { $0.step }.max() ?? VersionStep.none : nil }

  /// The step that was taken; nil for two different sets, and where the version went down.
  public var stepTaken: VersionStep? { isOfOneSet ? VersionStep(from: old.version, to: new.version) : nil }

  /// The lowest version that the new set may have; nil for two different sets.
  public var leastVersion: SemanticVersion? { stepDemanded.map { $0.version(after: old.version) } }

  /// Whether the new version is high enough; true for two different sets.
  public var isVersionHighEnough: Bool { leastVersion.map { new.version >= $0 } ?? true }

  /// The first of the changes that demand most; nil where nothing changed.
  public var gravest: CriteriaChange? {
    let most = changes.map { $0.step }.max()
    return changes.first { $0.step == most }
  }
}

extension CriteriaSet {
  /// What differs from an earlier version of the set, or from another set.
  ///
  /// Rows are known again by their ids; one whose id is new by its title, where no other row has it. How a file is laid
  /// out makes no difference.
  public func changes(from old: CriteriaSet) -> [CriteriaChange] {
    var log = ChangeLog(from: old, to: self)
    log.compareHead()
    log.compareRows()
    log.compareTerms()
    return log.changes
  }
}
