/// How an item or a mandatory condition stands.
public enum ItemState: String, CaseIterable, Sendable {
  /// All points, or the condition holds.
  case met
  /// Some points.
  case partial
  /// Answered, with no points, or the condition does not hold.
  case unmet
  /// Nothing said that points could be made of. That is not the same as no points.
  case unanswered
  /// Answered, but a document that must be there is not, so that nothing counts.
  case evidenceMissing = "evidence-missing"
}

extension ItemState {
  /// The state in words.
  package func name(_ language: Language) -> String {
    let text =
      switch self {
      case .met: LocalizedText(vi: "đạt", en: "met")
      case .partial: LocalizedText(vi: "đạt một phần", en: "partly met")
      case .unmet: LocalizedText(vi: "chưa đạt", en: "not met")
      case .unanswered: LocalizedText(vi: "chưa trả lời", en: "unanswered")
      case .evidenceMissing: LocalizedText(vi: "thiếu minh chứng", en: "evidence missing")
      }
    return text[language]
  }
}
