/// A group of criteria (nhóm tiêu chí), which has a total and a level of its own.
public struct Group: Hashable, Sendable {
  public let id: String
  public let title: LocalizedText
  public let maxPoints: Points
  /// The group's levels by its points, if the set gives groups levels.
  public let scale: LevelScale?
  public let provenance: Provenance?
  public let criteria: [Criterion]
}
