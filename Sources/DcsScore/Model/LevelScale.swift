/// From which points on which level holds.
public struct LevelScale: Hashable, Sendable {
  /// From which points on a level holds.
  public enum Threshold: Hashable, Sendable {
    case atLeast(Points)
    case above(Points)

    func holds(for points: Points) -> Bool {
      switch self {
      case .atLeast(let least): points >= least
      case .above(let bound): points > bound
      }
    }

    /// The fewest points for which the threshold holds, to the hundredth.
    package var least: Points {
      switch self {
      case .atLeast(let least): least
      case .above(let bound): bound + Points(hundredths: 1)
      }
    }
  }

  /// A level with its threshold.
  public struct Step: Hashable, Sendable {
    public let level: Int
    public let threshold: Threshold
  }

  /// The level where no threshold holds.
  public let lowest: Int
  /// The levels above the lowest, in rising order.
  public let steps: [Step]
  /// Where the thresholds come from.
  public let provenance: Provenance?

  /// The highest level whose threshold holds.
  public func level(for points: Points) -> Int {
    let reached = countReached(with: points)
    return reached > 0 ? steps[reached - 1].level : lowest
  }

  /// The next higher level and the fewest points that reach it; nil from the highest level on.
  public func next(after points: Points) -> (level: Int, least: Points)? {
    let reached = countReached(with: points)
    return reached < steps.count ? (steps[reached].level, steps[reached].threshold.least) : nil
  }

  /// How many steps have a threshold that holds: the first ones, as thresholds rise.
  private func countReached(with points: Points) -> Int {
    steps.partitionPoint { $0.threshold.holds(for: points) }
  }
}
