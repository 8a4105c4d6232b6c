/// Why a result may not be exported yet, and what to do about it.
public struct Refusal: Hashable, Sendable {
  /// A stable name that scripts can rely on.
  public enum Code: String, CaseIterable, Sendable {
    case unanswered
    case ruinedText = "ruined-text"
    case otherSchool = "other-school"
    case otherYear = "other-year"
    /// The decision that set the council up has no number or no date yet.
    case noDecision = "no-decision"
    case fewMembers = "few-members"
    /// A member is still to be named.
    case noName = "no-name"
    /// A member has a name and no position yet.
    case noPosition = "no-position"
    case noVote = "no-vote"
    case twoVotes = "two-votes"
    case chairDisapproves = "chair-disapproves"
    case fewApprovals = "few-approvals"
    case noMinutes = "no-minutes"
    case minutesTooEarly = "minutes-too-early"
    case noApproval = "no-approval"
    case criteriaNotChecked = "criteria-not-checked"
    case criteriaCheckedEarly = "criteria-checked-early"
    case criteriaCheckedLate = "criteria-checked-late"
    case suggestionsNotAccepted = "suggestions-not-accepted"
    case dateTooEarly = "date-too-early"
    case dateInFuture = "date-in-future"
    case replacesOther = "replaces-other"
    case examinesOther = "examines-other"
    case examinesByCouncil = "examines-by-council"
  }

  public let code: Code
  /// What is missing, as one phrase without a full stop.
  public let reason: LocalizedText
  /// What to do, as one phrase without a full stop.
  public let remedy: LocalizedText

  init(_ code: Code, _ reason: LocalizedText, _ remedy: LocalizedText) {
    self.code = code
    self.reason = reason
    self.remedy = remedy
  }
}
