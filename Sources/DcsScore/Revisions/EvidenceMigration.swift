/// A school's evidence file moved from one indicator set to another, or to another version of its own.
///
/// Every answer goes along whose row is there in the new set and takes it; the text, order and layout of the file stay
/// as they are. What does not go along is listed with its reason, and nothing is done about it.
public struct EvidenceMigration: Sendable {
  /// That the answer to one row is to answer another.
  public struct Renaming: Hashable, Sendable {
    public let old: String
    public let new: String

    public init(old: String, new: String) {
      self.old = old
      self.new = new
    }
  }

  /// An answer that the new set cannot take.
  public struct Lost: Hashable, Sendable {
    /// The id of the row in the old set.
    public let id: String
    public let title: LocalizedText
    /// Why the answer did not go along, as one phrase.
    public let reason: LocalizedText
    /// The row of the new set that is most like the old one, where there is no longer such a row.
    public let mostAlike: AnsweredRow?
  }

  /// An answer that went along, though what it answers has changed.
  public struct Doubtful: Hashable, Sendable {
    /// The row in the new set.
    public let row: AnsweredRow
    /// What has changed.
    public let changes: [CriteriaChange]
  }

  public let old: CriteriaSet
  public let new: CriteriaSet
  /// The new file.
  public let bytes: [UInt8]
  /// How many answers went along, the doubtful ones included.
  public let carriedCount: Int
  /// The answers that did not, in the order of the file.
  public let lost: [Lost]
  /// The answers that should be looked at again, in the order of the file.
  public let doubtful: [Doubtful]
  /// The school's stages that the new set does not cover.
  public let lostStages: [String]
  /// The rows that the old set did not have and that nothing answers yet, in the order of the new set.
  public let newRows: [AnsweredRow]

  /// Whether everything that the school had said went along.
  public var isComplete: Bool { lost.isEmpty && lostStages.isEmpty }
}
