/// The body that assesses a school and signs for the result, as a `dcs-council/1` file states it: the school's own
/// council (Hội đồng tự đánh giá) or a team of the office above it (đoàn đánh giá ngoài).
///
/// A file in work says what is known by then; what is still open is nil here, and a reason against closing the
/// assessment. That of a result is whole.
public struct Council: Hashable, Sendable {
  /// The format of a council file.
  public static let format = FileFormat(name: "dcs-council", version: 1)

  /// Whose assessment it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// The school's own.
    case own = "self"
    /// An office's.
    case external
  }

  /// What a member does in the council.
  public enum Role: String, CaseIterable, Sendable {
    /// Chủ tịch, trưởng đoàn.
    case chair
    /// Phó Chủ tịch, phó trưởng đoàn.
    case viceChair = "vice-chair"
    /// Thư ký.
    case secretary
    /// Ủy viên, thành viên.
    case member
  }

  /// A member (thành viên), who may still have to be named.
  public struct Member: Hashable, Sendable {
    public let name: String?
    /// What the member is outside the council, such as a head or a teacher.
    public let position: String?
    public let role: Role
    /// Whether the member approves the result; nil before the vote.
    public let approves: Bool?
    /// What a member who does not agree wants kept (ý kiến bảo lưu).
    public let dissent: String?
  }

  /// The decision by which the head approves the result (quyết định công nhận kết quả), with who signed it.
  public struct Approval: Hashable, Sendable {
    public let document: DraftDocument
    public let signerName: String?
    public let signerPosition: String?

    /// An approval of which nothing is known.
    public static let open = Approval(document: .open, signerName: nil, signerPosition: nil)

    /// What is known of it; nil where nothing is.
    var known: Approval? { self == .open ? nil : self }
  }

  /// Who compared the set's unconfirmed figures with the official decision.
  public struct CriteriaCheck: Hashable, Sendable {
    public let name: String
    public let date: CalendarDate
  }

  public let kind: Kind
  /// The school that is assessed, named as in its evidence.
  public let school: String
  public let schoolYear: SchoolYear
  /// The decision that set the council up (quyết định thành lập), as far as it is known.
  public let decision: DraftDocument
  /// The members, one or more, in the order of the file.
  public let members: [Member]
  /// The minutes of the meeting that closed the assessment (biên bản), as far as they are known.
  public let minutes: DraftDocument
  public let approval: Approval
  /// Who compared the set's unconfirmed figures with the official decision, as far as that is known.
  public let checkedBy: String?
  /// When that was.
  public let checkedOn: CalendarDate?
  /// Whether the council takes over the points that were only suggested.
  public let acceptsSuggestions: Bool
  /// What the council adds in words.
  public let remarks: String?
  /// What its papers say beside; a result does not record it.
  public let papers: Papers
}

extension Council {
  /// Who compared the set's figures and when, once both are known.
  public var criteriaCheck: CriteriaCheck? {
    guard let checkedBy, let checkedOn else { return nil }
    return CriteriaCheck(name: checkedBy, date: checkedOn)
  }
}
