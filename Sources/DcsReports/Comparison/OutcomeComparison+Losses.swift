package import DcsScore

extension OutcomeComparison {
  /// The most losses that are named one by one.
  private static let mostNamed = 10

  /// What was lost, in one sentence without a full stop; nil where nothing was.
  package var lossMessage: LocalizedText? {
    let losses = losses
    if losses.isEmpty { return nil }
    let named = losses.prefix(Self.mostNamed).map { $0.text }
    let more = losses.count - named.count
    let rest =
      more > 0 ? LocalizedText(vi: "; và \(more) điều khác", en: "; and \(more) more") : LocalizedText(vi: "", en: "")
    return LocalizedText(
      vi: "lần sau kém lần trước: " + named.map(\.vi).listed(by: "; ") + rest.vi,
      en: "the new assessment lost: " + named.map(\.en).listed(by: "; ") + rest.en)
  }
}

extension OutcomeComparison.Loss {
  /// The loss as one phrase.
  fileprivate var text: LocalizedText {
    switch self {
    case .level(let id, let old, let new):
      return id.map { LocalizedText(vi: "mức của \($0): \(old) → \(new)", en: "level of \($0): \(old) → \(new)") }
        ?? LocalizedText(vi: "mức của trường \(old) → \(new)", en: "the school's level \(old) → \(new)")
    case .points(let id, let old, let new):
      let (before, now) = (old.formatted(.vietnamese), new.formatted(.vietnamese))
      return id.map { LocalizedText(vi: "điểm của \($0): \(before) → \(now)", en: "points of \($0): \(old) → \(new)") }
        ?? LocalizedText(vi: "tổng điểm \(before) → \(now)", en: "all points \(old) → \(new)")
    case .condition(let id, let now):
      return LocalizedText(
        vi: "điều kiện \(id): \(now.name(.vietnamese))", en: "condition \(id): \(now.name(.english))")
    case .answer(let id): return LocalizedText(vi: "câu trả lời của \(id)", en: "the answer to \(id)")
    case .document(let title, let id):
      return LocalizedText(vi: "minh chứng \(title.quoted) của \(id)", en: "the document \(title.quoted) of \(id)")
    }
  }
}
