/// A group of criteria (nhóm tiêu chí), which has a total and a level of its own.
public struct Group: Hashable, Sendable {
  public let id: String
  public let title: LocalizedText
  /// The most points that the group's criteria give together.
  public let maxPoints: Points
  /// The group's levels by its points, if the set gives groups levels.
  public let scale: LevelScale?
  /// Where the maximum comes from.
  public let provenance: Provenance?
  /// The criteria, one or more, in the order of the file.
  public let criteria: [Criterion]
}
