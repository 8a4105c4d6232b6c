/// A row (mục) that is answered and given points.
public struct Item: Hashable, Sendable {
  public let id: String
  public let title: LocalizedText
  /// Whether the title is a short name of the file's own, not the decision's words.
  public let isAbridged: Bool
  /// The most points of the item.
  public let maxPoints: Points
  /// How facts suggest points.
  public let rule: SuggestionRule
  /// What shows the answer.
  public let evidence: EvidenceWanted
  /// What to do when the item falls short.
  public let advice: LocalizedText?
  /// Where the maximum comes from.
  public let provenance: Provenance?
}
