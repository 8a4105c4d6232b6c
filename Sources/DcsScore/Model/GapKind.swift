/// Why a row falls short.
public enum GapKind: String, CaseIterable, Sendable {
  /// A mandatory condition does not hold.
  case mandatoryUnmet = "mandatory-unmet"
  /// Points were given, or a condition said to hold, without a document.
  case evidenceMissing = "evidence-missing"
  /// Nothing was answered.
  case unanswered
  /// There are points still to be had.
  case belowMax = "below-max"
  /// A standard lacks units.
  case standardShort = "standard-short"
}

extension GapKind {
  /// Why a mandatory condition that is not met falls short.
  init(unmet state: ItemState) {
    self =
      switch state {
      case .unanswered: .unanswered
      case .evidenceMissing: .evidenceMissing
      case .met, .partial, .unmet: .mandatoryUnmet
      }
  }
}
