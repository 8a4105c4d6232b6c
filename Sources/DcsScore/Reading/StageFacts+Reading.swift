extension AnswerList {
  /// Reads `{"STAGE": {"learners": 45, "units": 20}}`.
  ///
  /// - Returns: Where among all ``stages`` those are that were read.
  mutating func readStages(
    _ node: JSONNode, _ set: IndexedSet, _ own: OwnStages, _ log: inout FaultLog
  ) -> Range<Int> {
    let first = stages.count
    stages += Answer.StageFacts.read(node, set, own, &log)
    return first..<stages.count
  }
}

extension Answer.StageFacts {
  fileprivate static func read(
    _ node: JSONNode, _ set: IndexedSet, _ stages: OwnStages, _ log: inout FaultLog
  ) -> [Self] {
    let found = node.members(named: "byStage", &log).compactMap { member in
      stageFacts(member, set, stages, &log).map { (member: member, facts: $0) }
    }
    // A table may name a stage by its id in one row, and by its name in another.
    let repetitions = found.lazy.map { $0.facts.stage }.repetitions
    if repetitions.isEmpty { return found.map { $0.facts } }
    var isAgain = Array(repeating: false, count: found.count)
    for (first, again) in repetitions {
      isAgain[again] = true
      let (first, again) = (found[first], found[again])
      // A key that stands twice has a fault of its own.
      if first.member.key == again.member.key || first.facts == again.facts { continue }
      log.add(.otherNumbers(ofStage: again.member.key, at: again.member.keyRange, first: first.member.keyRange))
    }
    return found.indices.filter { !isAgain[$0] }.map { found[$0].facts }
  }

  private static func stageFacts(
    _ member: JSONMember, _ set: IndexedSet, _ stages: OwnStages, _ log: inout FaultLog
  ) -> Self? {
    let stage = set.stage(member.key, at: member.keyRange, &log)
    let counts = Counts.read(member.node, named: member.key, &log)
    guard let stage, let counts else { return nil }
    if !stages.contains(stage) {
      log.report(
        .otherStage, at: member.keyRange, vi: "trường không có cấp học '\(stage)' (chỉ có: \(stages.list))",
        en: "the school does not teach the stage '\(stage)' (only: \(stages.list))")
    }
    return Self(stage: stage, learners: counts.learners, units: counts.units)
  }
}

extension Answer.StageFacts {
  /// What stands behind a stage.
  struct Counts: JSONReadable {
    private enum Key: String, CaseIterable { case learners, units }

    let learners: Int
    let units: Int

    static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
      guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
      let learners = object.required(.learners, Int.self, &log)
      let units = object.required(.units, Int.self, &log)
      object.finish(&log)
      guard let learners, let units else { return nil }
      return Self(learners: learners, units: units)
    }
  }
}
