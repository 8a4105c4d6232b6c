import DcsScore
import Testing

/// Roadmaps of made-up schools against every way that there is.
@Suite struct RoadmapPropertyTests {
  /// What decides on points of its own: the items, and the thresholds.
  private static func parts(of school: RandomSchool) -> [(items: [RandomSchool.Item], least: [Int: Int])] {
    if let total = school.total { return [(school.groups.flatMap(\.items), total.mapValues(\.least))] }
    return school.groups.map { ($0.items, $0.thresholds.mapValues(\.least)) }
  }

  @Test("No roadmap is shorter or cheaper than the one that is found", arguments: 0..<10)
  func bruteForce(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<120 {
      let school = RandomSchool(&random)
      let (set, evidence) = try model(of: school)
      for target in 1...3 {
        let roadmap = try #require(Roadmap(from: Assessment(of: evidence), to: target))
        var isReachable = true
        for (part, expected) in zip(roadmap.parts, Self.parts(of: school)) {
          let now = expected.items.map(\.points).reduce(0, +)
          #expect(part.points == Points(hundredths: now))
          let least = target == 1 ? 0 : (target...3).compactMap { expected.least[$0] }.first
          #expect(part.needed == least.map(Points.init))
          let cost = least.flatMap { EveryWay.leastCost(expected.items.map(\.steps)[...], gaining: $0 - now) }
          let steps = part.steps.map { step in
            (kind: (Roadmap.Step.kinds.firstIndex(of: step.kind) ?? 9) + 1, gain: step.gain.hundredths)
          }
          #expect(part.isReachable == (cost != nil))
          #expect(EveryWay.cost(of: steps) == cost ?? 0, "\(school) to \(target): \(part.steps)")
          for (step, told) in zip(part.steps, steps) {
            let item = try #require(expected.items.first { $0.id == step.id })
            #expect(item.steps.contains { $0 == told }, "\(item): \(step)")
          }
          isReachable = isReachable && cost != nil
        }
        #expect((roadmap.outcome == .unreachable) == !isReachable, "\(school) to \(target)")
        #expect(Set(roadmap.parts.flatMap(\.conditions).map(\.id)) == Self.conditions(of: school, below: target))
        try expectNothingIsSpare(roadmap, evidence, set)
      }
    }
  }

  private static func conditions(of school: RandomSchool, below target: Int) -> Set<String> {
    Set(school.groups.flatMap(\.conditions).filter { !$0.isMet && $0.cap < target }.map(\.id))
  }

  /// Without any one of the steps the level is not reached, as the scoring itself has it.
  private func expectNothingIsSpare(_ roadmap: Roadmap, _ evidence: Evidence, _ set: CriteriaSet) throws {
    if roadmap.outcome == .reached { #expect(roadmap.parts.allSatisfy { $0.steps.isEmpty && $0.conditions.isEmpty }) }
    guard roadmap.outcome == .planned else { return }
    let changes = roadmap.parts.flatMap { part in
      part.conditions.map { Assumption($0.id, .met(true)) } + part.steps.map { Assumption($0.id, .points($0.then)) }
    }
    for (index, change) in changes.enumerated() {
      let others = Array(changes[..<index] + changes[(index + 1)...])
      let level = try #require(Assessment(of: evidence.assuming(others)).level)
      #expect(level < roadmap.target, "\(change) is not needed")
    }
  }

  @Test("Answers written into the file come to what the roadmap says", arguments: 0..<4)
  func scoredFromTheFile(seed: UInt64) throws {
    var random = SeededGenerator(seed: 100 + seed)
    for _ in 0..<25 {
      let school = RandomSchool(&random)
      let (set, evidence) = try model(of: school)
      let roadmap = try #require(Roadmap(from: Assessment(of: evidence)))
      var answers = school.answers
      for part in roadmap.parts {
        for condition in part.conditions { answers[condition.id] = "{\"met\": true}" }
        for step in part.steps { answers[step.id] = given(step.then, step.id) }
      }
      let scored = try assess(answers, by: set)
      #expect(scored.groups.map(\.points) == roadmap.end.groups.map(\.points))
      #expect(scored.groups.map(\.level) == roadmap.end.groups.map(\.level))
      #expect(scored.level == roadmap.end.level)
    }
  }

  private func model(of school: RandomSchool) throws -> (CriteriaSet, Evidence) {
    let set = try criteriaSet(school.set)
    let text = evidenceText(school.answers, for: set.id)
    let reading = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: IndexedSet(set))
    #expect(lines(reading.faults, of: text) == [])
    return (set, try #require(reading.model))
  }
}
