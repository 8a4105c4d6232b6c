/// A result that a council has closed (kết quả đánh giá), as a `dcs-result/1` file states it: what was assessed, by
/// what, to which points and level, and who answers for it.
///
/// The file is one RFC 8785 document, so that any tool can sign its bytes.
public struct ResultFile: Sendable {
  /// The format of a result file.
  public static let format = FileFormat(name: "dcs-result", version: 1)
  /// The member that holds the document's own digest.
  static let digestKey = "sha256"

  /// The criteria file by which the evidence was scored.
  public struct Criteria: Hashable, Sendable {
    public let id: String
    public let version: SemanticVersion
    public let sha256: SHA256
    /// How many figures of the set had still to be compared with the official decision.
    public let unconfirmed: Int
  }

  /// A file that the evidence names.
  public struct Attachment: Hashable, Sendable {
    /// The path, from the evidence file on.
    public let file: String
    public let sha256: SHA256

    public init(file: String, sha256: SHA256) {
      self.file = file
      self.sha256 = sha256
    }
  }

  /// The evidence file that was scored, with its attached files.
  public struct EvidenceFile: Hashable, Sendable {
    public let sha256: SHA256
    /// The attached files, each once, in the order of the evidence; nil where they were not looked at.
    public let attachments: [Attachment]?

    public init(sha256: SHA256, attachments: [Attachment]?) {
      self.sha256 = sha256
      self.attachments = attachments
    }
  }

  /// An earlier result that this one stands in for.
  public struct Replacement: Hashable, Sendable {
    /// The digest of the earlier file's bytes.
    public let sha256: SHA256
    /// Why there is a new one.
    public let reason: String

    public init(sha256: SHA256, reason: String) {
      self.sha256 = sha256
      self.reason = reason
    }
  }

  /// The version of the program that wrote the file.
  public let toolVersion: String
  /// The day that the file was made.
  public let date: CalendarDate
  /// The language of advice and messages in the file.
  public let language: Language
  /// The school as its evidence has it.
  public let school: Evidence.School
  public let schoolYear: SchoolYear
  /// The school's level, or nil where the set has no levels.
  public let level: Int?
  /// All points that count.
  public let points: Points
  /// Every group, criterion and item, in the order of the set.
  public let rows: [Row]
  /// What falls short, in the order of the file.
  public let gaps: [Gap]
  /// What passes but looks wrong, as the file's language has it.
  public let warnings: [Warning]
  public let criteria: Criteria
  public let evidence: EvidenceFile
  public let council: Council
  public let replaces: Replacement?
  /// The digest of the self-assessment's result that an external team examined.
  public let examines: SHA256?
  /// What the file says its own digest is, without this member.
  public let sha256: SHA256
}
