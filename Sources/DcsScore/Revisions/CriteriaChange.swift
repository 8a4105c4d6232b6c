/// One thing in which a version of an indicator set differs from an earlier one.
public struct CriteriaChange: Hashable, Sendable {
  /// What was done.
  public let kind: Kind
  /// The id of the row, stage, level, source or milestone, by the new version where it has it; nil for the set itself.
  public let id: String?
  /// What was done, with its figures: one phrase without the id.
  public let message: LocalizedText

  /// The least step of the set's version that the change demands.
  public var step: VersionStep { kind.step }
}
