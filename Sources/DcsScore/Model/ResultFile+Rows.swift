extension ResultFile {
  /// What a group, a criterion or an item came to, as the file records it.
  public struct Row: Hashable, Sendable {
    public enum Kind: Sendable { case group, criterion, item }

    public let id: String
    public let kind: Kind
    /// How a mandatory condition or an item stands; nil of a sum.
    public let state: ItemState?
    /// The points that count; nil of a mandatory condition.
    public let points: Points?
    /// The most points; nil of a mandatory condition.
    public let maxPoints: Points?
    /// The level; nil where the set gives none.
    public let level: Int?
  }

  /// A row that falls short.
  public struct Gap: Hashable, Sendable {
    public let id: String
    public let kind: GapKind
    /// The points that can still be had.
    public let recoverable: Points
    /// Whether it stood between the school and its next level.
    public let holdsLevelDown: Bool
    /// What to do, in the file's language.
    public let advice: String?
  }

  /// What passes but looks wrong.
  public struct Warning: Hashable, Sendable {
    /// The row that it is about; nil where it is about all.
    public let id: String?
    /// In the file's language.
    public let message: String
  }
}
