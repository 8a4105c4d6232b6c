extension Council {
  /// What the council's papers say that no other file has. All of it may be open: a paper leaves room for it.
  public struct Papers: Hashable, Sendable {
    /// Who signs the head's decisions.
    public struct Signer: Hashable, Sendable {
      public let name: String?
      public let position: String?
      /// For whom the signer signs, as a deputy does for the head (ký thay); nil of whoever signs in an own right.
      public let standsInFor: String?

      public static let open = Signer(name: nil, position: nil, standsInFor: nil)

      /// By whose authority the paper is: the office above the signature.
      public var authority: String? { standsInFor ?? position }
    }

    /// The meeting that closed the assessment.
    public struct Meeting: Hashable, Sendable {
      /// Where it was.
      public let place: String?
      /// When it began.
      public let begins: TimeOfDay?
      /// When it ended, not before it began.
      public let ends: TimeOfDay?

      public static let open = Meeting(place: nil, begins: nil, ends: nil)
    }

    /// The request for an external assessment (tờ trình đề nghị đánh giá ngoài).
    public struct Request: Hashable, Sendable {
      public let number: String?
      public let date: CalendarDate?
      /// To whom it goes.
      public let to: String?

      /// The request as a document.
      public var document: DraftDocument { DraftDocument(number: number, date: date) }

      public static let open = Request(number: nil, date: nil, to: nil)
    }

    /// The office directly above the school, as the head of a paper has it.
    public let superior: String?
    /// The place that stands before a date (địa danh).
    public let place: String?
    /// What stands behind a paper's number for the school, such as `THCSNT`.
    public let symbol: String?
    /// What decisions stand on beside the indicator set's own (căn cứ), each without `Căn cứ`.
    public let grounds: [String]
    /// Who gets the papers beside the archive (nơi nhận).
    public let recipients: [String]
    public let signer: Signer?
    public let meeting: Meeting
    public let request: Request

    public static let open = Papers(
      superior: nil, place: nil, symbol: nil, grounds: [], recipients: [], signer: nil, meeting: .open,
      request: .open)
  }
}

extension Council {
  /// Whether two say the same but for what only papers need, which a result does not record.
  package func isSame(as other: Council) -> Bool {
    (kind, school, schoolYear, decision, members) == (
      other.kind, other.school, other.schoolYear, other.decision, other.members
    ) && (minutes, approval, checkedBy, checkedOn) == (other.minutes, other.approval, other.checkedBy, other.checkedOn)
      && (acceptsSuggestions, remarks) == (other.acceptsSuggestions, other.remarks)
  }
}
