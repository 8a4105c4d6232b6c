/// Something that a step of the process leaves behind, such as a decision or minutes.
public struct ProcessProduct: Hashable, Sendable {
  /// What it is, in the order of the process.
  public enum Kind: String, CaseIterable, Sendable {
    /// The decision that set up the school's council.
    case councilDecision = "council-decision"
    /// The council's plan.
    case plan
    /// The list of evidence by row (danh mục minh chứng).
    case evidenceList = "evidence-list"
    /// The council's minutes.
    case councilMinutes = "council-minutes"
    /// The head's decision that approves the council's result.
    case councilApproval = "council-approval"
    /// The self-assessment as it was exported.
    case councilResult = "council-result"
    /// The school's letter that asks for the external assessment (tờ trình).
    case request
    /// The decision that set up the external team.
    case teamDecision = "team-decision"
    /// The external team's minutes.
    case teamMinutes = "team-minutes"
    /// The decision that approves the external team's result.
    case teamApproval = "team-approval"
    /// The external assessment as it was exported.
    case teamResult = "team-result"
    /// The office's list of schools proposed for recognition.
    case proposal
    /// The decision that recognises the level.
    case recognition
    /// The address where the result is published.
    case publication
  }

  /// Whether it is there, as far as files show it.
  public enum State: String, CaseIterable, Sendable {
    case there
    /// A file shows that it is not there.
    case notYet = "not-yet"
    /// The file that would show it was not given, or cannot be used.
    case unknown
    /// No file that dcs reads or writes says anything about it.
    case notRecorded = "not-recorded"
  }

  /// A result that was exported.
  public struct Result: Hashable, Sendable {
    /// The day of the export.
    public let date: CalendarDate
    /// The level; nil where the set has no levels.
    public let level: Int?
    /// Whether it was made of exactly these bytes of evidence.
    public let isOfThisEvidence: Bool
    /// In what the evidence's bytes differ from those that it was made of, where both say the same; else empty.
    public let differences: [LocalizedText]

    init(date: CalendarDate, level: Int?, isOfThisEvidence: Bool, differences: [LocalizedText] = []) {
      (self.date, self.level) = (date, level)
      (self.isOfThisEvidence, self.differences) = (isOfThisEvidence, differences)
    }
  }

  public let kind: Kind
  public let state: State
  /// The document's number and date, as far as they are known.
  public let document: DraftDocument?
  /// The exported result, where that is what it is.
  public let result: Result?

  /// The day of the document or of the export, as far as it is known.
  public var date: CalendarDate? { document?.date ?? result?.date }

  init(_ kind: Kind, _ state: State, _ document: DraftDocument? = nil, _ result: Result? = nil) {
    self.kind = kind
    self.state = state
    self.document = document
    self.result = result
  }
}
