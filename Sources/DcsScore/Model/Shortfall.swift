/// How many whole units a stage lacks for a standard.
public struct Shortfall: Hashable, Sendable {
  /// The id of the stage.
  public let stage: String
  /// How many units more are needed, from 1.
  public let missing: Int
  /// What is missing, in the plural.
  public let unit: LocalizedText
}
