/// The way to a level: the conditions to meet, and the fewest items to raise, of those the cheapest in kind.
public struct Roadmap: Sendable {
  /// The format of a roadmap written as JSON.
  public static let format = FileFormat(name: "dcs-plan", version: 1)

  /// What came of looking for a way.
  public enum Outcome: String, CaseIterable, Sendable {
    /// The school has the level already.
    case reached
    /// There is a way.
    case planned
    /// No way leads to the level.
    case unreachable
  }

  /// The level to reach.
  public let target: Int
  /// What was asked to be taken as given, in the order of the asking.
  public let assumptions: [Assumption]
  /// The evidence scored as it is.
  public let present: Assessment
  /// The evidence scored with what is assumed: where the roadmap starts.
  public let start: Assessment
  /// What has to be reached: each group whose points decide, or the school as a whole.
  public let parts: [Part]
  /// The evidence scored again with every step taken.
  public let end: Assessment

  /// The set that the roadmap is by.
  public var criteria: CriteriaSet { start.criteria }

  /// What came of it: told by the scoring of ``end``, not by what the steps promise.
  public var outcome: Outcome {
    if start.level ?? .min >= target { return .reached }
    return end.level ?? .min >= target ? .planned : .unreachable
  }

  /// The highest level that a school can have under the set, with all conditions met and every item at its maximum.
  public var highestLevel: Int { parts.map { $0.highestLevel }.min() ?? target }
}

extension Roadmap {
  /// What decides the school's level on points of its own.
  public struct Part: Hashable, Sendable {
    /// The group; nil for the school as a whole, where the total of all points decides.
    public let groupID: String?
    /// The points that count now.
    public let points: Points
    /// The fewest points of the level; nil where the set has no such level here.
    public let needed: Points?
    /// The most points.
    public let maxPoints: Points
    /// The level at the most points.
    public let highestLevel: Int
    /// The mandatory conditions that keep the level down.
    public let conditions: [Condition]
    /// What to do about items: the cheapest kinds first, then by points gained, then in the order of the set.
    public let steps: [Step]

    /// The points still to be had for the level.
    public var missing: Points { needed.map { max($0 - points, .zero) } ?? .zero }
    /// The points with all steps taken.
    public var then: Points { points + steps.lazy.map { $0.gain }.sum() }
    /// Whether the level can be had here.
    public var isReachable: Bool { needed.map { then >= $0 } ?? false }
  }

  /// A mandatory condition that has to be met.
  public struct Condition: Hashable, Sendable {
    public let id: String
    /// Why it does not hold yet.
    public let kind: GapKind
  }

  /// Something to do about an item.
  public struct Step: Hashable, Sendable {
    /// What can be done about an item, from the cheapest to the dearest: a missing document, an answer, better work,
    /// more units for a standard.
    public static let kinds: [GapKind] = [.evidenceMissing, .unanswered, .belowMax, .standardShort]

    public let id: String
    /// What has to be done: the dearest of it, where several things have.
    public let kind: GapKind
    /// How the item stands now.
    public let state: ItemState
    /// The points that count now.
    public let points: Points
    /// The points that will count.
    public let then: Points
    /// The most points of the item.
    public let maxPoints: Points
    /// What a standard lacks, a stage an entry; empty where the step does not need it.
    public let shortfalls: [Shortfall]

    /// The points that the step gains.
    public var gain: Points { then - points }
  }
}
