/// A row (mục) that is answered and given points.
public struct Item: Hashable, Sendable {
  public let id: String
  public let title: LocalizedText
  public let maxPoints: Points
  public let rule: SuggestionRule
  public let evidence: EvidenceWanted
  /// What to do when the item falls short.
  public let advice: LocalizedText?
  public let provenance: Provenance?
}
