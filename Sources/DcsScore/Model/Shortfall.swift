/// How many whole units a stage lacks for a standard.
public struct Shortfall: Hashable, Sendable {
  public let stage: String
  public let missing: Int
  /// What is missing, in the plural.
  public let unit: LocalizedText
}
