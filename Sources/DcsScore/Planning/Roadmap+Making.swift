extension Roadmap {
  /// Finds the way to a level; nil where the set has no levels for the school as a whole.
  ///
  /// The evidence is scored again with every step taken, so that the roadmap promises nothing.
  ///
  /// - Parameters:
  ///   - present: What the school's evidence is worth now.
  ///   - target: A level of the set; nil for the next above the school's present one, or the highest where it has that.
  ///   - assumptions: What to take as given instead of the evidence's own answers.
  public init?(
    from present: Assessment, to target: Int? = nil, assuming assumptions: [Assumption] = []
  ) {
    let criteria = present.criteria
    guard let overall = criteria.overall, let level = present.level else { return nil }
    let goal = target ?? criteria.levels.first { $0.number > level }?.number ?? level
    let assumed = present.evidence.assuming(assumptions)
    let start = assumptions.isEmpty ? present : Assessment(of: assumed)
    let parts = Self.parts(of: start, overall.rule, to: goal)
    self.target = goal
    self.assumptions = assumptions
    self.present = present
    self.start = start
    self.parts = parts
    end = Assessment(of: assumed.assuming(parts.flatMap { $0.changes }))
  }

  private static func parts(of start: Assessment, _ rule: CriteriaSet.Overall.Rule, to target: Int) -> [Part] {
    let criteria = start.criteria
    switch rule {
    case .total(let scale):
      return [
        Part(nil, criteria.groups, start.groups, scale, upTo: criteria.maxPoints, to: target)
      ]
    case .lowestGroup:
      return zip(criteria.groups, start.groups).compactMap { group, result in
        group.scale.map { Part(group.id, [group], [result], $0, upTo: group.maxPoints, to: target) }
      }
    }
  }
}

extension Roadmap.Part {
  fileprivate init(
    _ groupID: String?, _ groups: [Group], _ results: [GroupResult], _ scale: LevelScale, upTo maxPoints: Points,
    to target: Int
  ) {
    let criteria = groups.flatMap { $0.criteria }
    let outcomes = results.flatMap { $0.criteria }
    let points = results.lazy.map { $0.points }.sum()
    let needed = scale.least(for: target)
    self.groupID = groupID
    self.points = points
    self.needed = needed
    self.maxPoints = maxPoints
    highestLevel = scale.level(for: maxPoints)
    conditions = zip(criteria, outcomes).compactMap { Roadmap.Condition($0, $1, below: target) }
    steps = needed.map { Self.steps(for: outcomes.flatMap { $0.items }, gaining: $0 - points) } ?? []
  }

  /// The best steps that gain so many points; none where no steps do.
  private static func steps(for items: [ItemResult], gaining need: Points) -> [Roadmap.Step] {
    let possible = items.map { $0.possibleSteps }
    var choices: [StepSearch.Choice] = []
    for (item, steps) in possible.enumerated() {
      choices += steps.map { StepSearch.Choice(item: item, kind: $0.rank, gain: $0.gain.hundredths) }
    }
    let best = StepSearch.best(of: choices, items: items.count, reaching: need.hundredths) ?? []
    let order = best.sorted { ($0.kind, $1.gain, $0.item) < ($1.kind, $0.gain, $1.item) }
    return order.compactMap { choice in possible[choice.item].first { $0.rank == choice.kind } }
  }

  /// What the answers become.
  fileprivate var changes: [Assumption] {
    conditions.map { Assumption($0.id, .met(true)) } + steps.map { Assumption($0.id, .points($0.then)) }
  }
}

extension LevelScale {
  /// The fewest points of a level or a higher one; nil where there is none as high.
  fileprivate func least(for level: Int) -> Points? {
    lowest >= level ? .zero : steps.first { $0.level >= level }?.threshold.least
  }
}

extension Roadmap.Condition {
  /// A condition that is not met and then allows only levels below one.
  fileprivate init?(_ criterion: Criterion, _ result: CriterionResult, below level: Int) {
    guard case .mandatory(let condition) = criterion.kind, condition.levelAtMost < level,
      case .mandatory(let state) = result.outcome, state != .met
    else { return nil }
    self.init(id: criterion.id, kind: GapKind(unmet: state))
  }
}

extension Roadmap.Step {
  /// How dear the step is, from 1.
  fileprivate var rank: Int { (Self.kinds.firstIndex(of: kind) ?? 0) + 1 }

  fileprivate init(_ item: ItemResult, _ kind: GapKind, to points: Points) {
    self.init(
      id: item.id, kind: kind, state: item.state, points: item.points, then: points, maxPoints: item.maxPoints,
      shortfalls: kind == .standardShort ? item.shortfalls : [])
  }
}

extension ItemResult {
  /// What can be done about the item, the cheaper first: its missing document alone, or all up to the maximum.
  fileprivate var possibleSteps: [Roadmap.Step] {
    let withDocument = state == .evidenceMissing ? claimed ?? suggested ?? .zero : points
    var steps: [Roadmap.Step] = []
    if withDocument > points { steps.append(Roadmap.Step(self, .evidenceMissing, to: withDocument)) }
    if withDocument < maxPoints {
      // Units that are lacking have to be bought, whether the rest is answered or not.
      let kind: GapKind = !shortfalls.isEmpty ? .standardShort : state == .unanswered ? .unanswered : .belowMax
      steps.append(Roadmap.Step(self, kind, to: maxPoints))
    }
    return steps
  }
}
