extension OutcomeComparison {
  /// Something by which the school's level moved.
  public enum Reason: Hashable, Sendable {
    /// A group's level; nil where the set had or has no such group.
    case group(String, old: Int?, new: Int?)
    /// Points that reached a threshold or fell below it: of a group or, for nil, all points together.
    case threshold(of: String?, LevelScale.Step, isReached: Bool)
    /// Thresholds that are others than before: of a group or, for nil, of all points together.
    case thresholdsChanged(of: String?)
    /// A mandatory condition that is met and was not, or the reverse; nil where the set had or has no such condition.
    case condition(String, old: ItemState?, new: ItemState?)
  }

  /// Why the school's level moved: each group that decides it with its thresholds and conditions, in the order of the new
  /// assessment. Empty where the level did not move, and where the sets that would tell are not at hand.
  public var why: [Reason] {
    guard let before = old.level, let now = new.level, before != now else { return [] }
    var finder = ReasonFinder(self, from: before, to: now)
    finder.find()
    return finder.reasons
  }
}

/// Looks for what moved a school's level, in one go through its rows.
private struct ReasonFinder {
  private let comparison: OutcomeComparison
  private let before: Int
  private let now: Int
  private let old: LevelRules?
  private let new: LevelRules?
  /// Whether the rows that come next belong to a group that decides.
  private var isDeciding: Bool
  private(set) var reasons: [OutcomeComparison.Reason] = []

  init(_ comparison: OutcomeComparison, from before: Int, to now: Int) {
    (self.comparison, self.before, self.now) = (comparison, before, now)
    old = comparison.oldSet.map { LevelRules($0) }
    new = comparison.newSet.map { LevelRules($0) }
    isDeciding = (new ?? old)?.isTotal ?? !comparison.new.groups.contains { $0.level != nil }
  }

  private var isRise: Bool { before < now }
  private var higher: Int { max(before, now) }

  mutating func find() {
    let isTotal = isDeciding
    if isTotal { addThresholds(of: nil, comparison.old.points, comparison.new.points) }
    // The pairs stand in the order of the new rows, between those that have no partner.
    var pairs = comparison.rows[...]
    for row in comparison.new.rows {
      let pair = pairs.first?.id == row.id ? pairs.popFirst() : nil
      if row.kind == .group {
        if !isTotal { add(group: row.id, pair?.old, row) }
      } else if isDeciding {
        add(condition: row.id, pair?.old.condition, row.condition)
      }
    }
    // What is gone can only have held the level down.
    for row in comparison.onlyInOld {
      if row.kind != .group {
        add(condition: row.id, row.condition, nil)
      } else if !isTotal, isRise {
        add(group: row.id, row, nil)
      }
    }
  }

  /// Adds a group that was below the higher of the two levels, and no longer is or only now is.
  private mutating func add(group id: String, _ old: ResultFile.Row?, _ new: ResultFile.Row?) {
    isDeciding = (isRise ? old : new)?.level.map { $0 < higher } ?? false
    if !isDeciding { return }
    reasons.append(.group(id, old: old?.level, new: new?.level))
    if let before = old?.points, let now = new?.points { addThresholds(of: id, before, now) }
  }

  /// Adds the thresholds between the two levels that points crossed on the level's way.
  private mutating func addThresholds(of id: String?, _ old: Points, _ new: Points) {
    guard let before = self.old, let now = self.new else { return }
    let scale = now.scale(of: id)
    if !before.hasScale(of: id, like: scale) { reasons.append(.thresholdsChanged(of: id)) }
    for step in scale?.steps ?? [] where step.level > min(self.before, self.now) && step.level <= higher {
      if step.threshold.holds(for: new) == isRise, step.threshold.holds(for: old) != isRise {
        reasons.append(.threshold(of: id, step, isReached: isRise))
      }
    }
  }

  /// Adds a condition that went the level's way, unless it allows the higher level in any case.
  private mutating func add(condition id: String, _ old: ItemState?, _ new: ItemState?) {
    // A condition that is not there holds nobody down.
    let (held, holds) = (old ?? .met == .met, new ?? .met == .met)
    if held == holds || holds != isRise { return }
    if let most = (self.new ?? self.old)?.cap(of: id), most >= higher { return }
    reasons.append(.condition(id, old: old, new: new))
  }
}

/// How a set makes levels, each rule found by its id.
private struct LevelRules {
  private let set: IndexedSet
  private let groups: SortedNames

  init(_ set: IndexedSet) {
    self.set = set
    groups = SortedNames(set.criteria.groups.map { $0.id })
  }

  /// Whether the points of all groups together decide.
  var isTotal: Bool { scale(of: nil) != nil }

  /// The thresholds of a group or, for nil, of all points together.
  func scale(of group: String?) -> LevelScale? {
    if let group { return groups.place(of: group).flatMap { set.criteria.groups[$0].scale } }
    if case .total(let scale)? = set.criteria.overall?.rule { return scale }
    return nil
  }

  /// Whether thresholds are the same as others, wherever they come from.
  func hasScale(of group: String?, like other: LevelScale?) -> Bool {
    let own = scale(of: group)
    return own?.lowest == other?.lowest && own?.steps == other?.steps
  }

  /// The highest level that a condition allows while it is not met; nil where the set has no such condition.
  func cap(of condition: String) -> Int? {
    guard case .answered(let row)? = set.row(condition) else { return nil }
    let place = set.answered[row].place
    return set.criteria.groups[place.group].criteria[place.criterion].levelAtMost
  }
}
