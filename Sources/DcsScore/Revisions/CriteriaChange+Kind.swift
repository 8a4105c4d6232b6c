extension CriteriaChange {
  /// What was done to a set; the raw value is a stable name for programs.
  public enum Kind: String, CaseIterable, Sendable {
    case decisionNumber = "decision-number"
    case decisionDate = "decision-date"
    case issuerReworded = "issuer-reworded"
    case schoolCodeLength = "school-code-length"
    case pointStep = "point-step"
    case overall

    case stageAdded = "stage-added"
    case stageRemoved = "stage-removed"
    case levelAdded = "level-added"
    case levelRemoved = "level-removed"
    case sourceAdded = "source-added"
    case sourceRemoved = "source-removed"
    case sourceReworded = "source-reworded"
    case milestoneAdded = "milestone-added"
    case milestoneRemoved = "milestone-removed"
    case milestoneDue = "milestone-due"
    case milestoneDoneBy = "milestone-done-by"
    case signOff = "sign-off"

    case rowAdded = "row-added"
    case rowRemoved = "row-removed"
    case rowRenamed = "row-renamed"
    case rowRegrouped = "row-regrouped"
    case rowDivided = "row-divided"
    case kindChanged = "kind-changed"
    case reordered
    case titleReworded = "title-reworded"
    case titleOrigin = "title-origin"

    case maximumRaised = "maximum-raised"
    case maximumLowered = "maximum-lowered"
    case capRaised = "cap-raised"
    case capLowered = "cap-lowered"
    case thresholdAdded = "threshold-added"
    case thresholdRemoved = "threshold-removed"
    case thresholdRaised = "threshold-raised"
    case thresholdLowered = "threshold-lowered"
    case thresholdReworded = "threshold-reworded"

    case ruleChanged = "rule-changed"
    case ruleReworded = "rule-reworded"
    case bindingAdded = "binding-added"
    case bindingRemoved = "binding-removed"
    case tiersChanged = "tiers-changed"
    case standardChanged = "standard-changed"
    case standardForNewStage = "standard-for-new-stage"

    case evidenceRequired = "evidence-required"
    case evidenceOptional = "evidence-optional"
    case evidenceAdded = "evidence-added"
    case evidenceRemoved = "evidence-removed"
    case evidenceReworded = "evidence-reworded"
    case adviceAdded = "advice-added"
    case adviceRemoved = "advice-removed"
    case adviceReworded = "advice-reworded"

    case provenanceConfirmed = "provenance-confirmed"
    case provenanceChanged = "provenance-changed"
    case provenanceSources = "provenance-sources"
    case provenanceNote = "provenance-note"
  }
}

extension CriteriaChange.Kind {
  /// The step of a set's version that the change demands: this is the whole policy.
  ///
  /// - Major: an answer or a result that was right may now be wrong, or mean something else.
  /// - Minor: what schools and offices read or do changes, but no evidence file with all its documents is worth more or
  ///   less than it was.
  /// - Patch: wording and order alone. Whether other words still mean the same only a person can tell, so that both
  ///   are printed.
  ///
  /// A version 0.y.z is held to the same: schools are scored by such sets, too.
  public var step: VersionStep {
    switch self {
    // Results say by which decision they are.
    case .decisionNumber: .major
    // A date is corrected; which decision it is stays the same.
    case .decisionDate: .minor
    // Codes are warned of, and no answer is the worse for it.
    case .schoolCodeLength: .minor
    // The same facts suggest other points.
    case .pointStep: .major
    // The same points make another level; a level added above makes the highest one less than that.
    case .overall, .levelAdded, .levelRemoved: .major
    case .thresholdAdded, .thresholdRemoved, .thresholdRaised, .thresholdLowered, .capRaised, .capLowered: .major
    // Files of schools of that stage have a fault from now on.
    case .stageRemoved: .major
    // No file can have named the stage before, nor given facts for it.
    case .stageAdded, .standardForNewStage: .minor

    // An answer has lost its row, or the row stands for something else; what is added is unanswered everywhere.
    case .rowAdded, .rowRemoved, .rowRenamed, .rowRegrouped, .rowDivided, .kindChanged: .major
    // Points may be over the maximum now, or be a smaller share of it.
    case .maximumRaised, .maximumLowered: .major
    // Facts suggest other points, or none; points that were allowed are a fault, or were forced and are not.
    case .ruleChanged, .bindingAdded, .bindingRemoved, .tiersChanged, .standardChanged: .major
    // Points without a document no longer count.
    case .evidenceRequired: .major
    // No result that was signed off changes, as each has its documents; drafts alone gain.
    case .evidenceOptional: .minor

    // There is more or less to read and to heed, and no answer is the worse for it.
    case .evidenceAdded, .evidenceRemoved, .adviceAdded, .adviceRemoved: .minor
    case .sourceAdded, .sourceRemoved, .milestoneAdded, .milestoneRemoved, .milestoneDue, .milestoneDoneBy: .minor
    // How a result is signed off, not what it is; a council is judged by the set of its day.
    case .signOff: .minor
    // How sure a figure is, not what it is; but reports and sign-off heed it.
    case .provenanceConfirmed, .provenanceChanged, .provenanceSources: .minor

    case .issuerReworded, .titleReworded, .sourceReworded, .ruleReworded, .evidenceReworded, .adviceReworded: .patch
    case .titleOrigin, .provenanceNote, .reordered: .patch
    // 'above 75' and 'at least 75.01' are the same points.
    case .thresholdReworded: .patch
    }
  }

  /// Whether who answered the row before should look at the answer again.
  var concernsAnswers: Bool {
    switch self {
    case .titleReworded, .maximumRaised, .maximumLowered, .evidenceRequired, .evidenceAdded, .evidenceReworded: true
    case .ruleChanged, .ruleReworded, .bindingAdded, .bindingRemoved, .tiersChanged, .standardChanged: true
    case .standardForNewStage: true
    default: false
    }
  }
}
