extension LevelScale {
  private enum Key: String, CaseIterable { case atLeast, above }

  /// Reads `{"2": {"atLeast": 50}, "3": {"above": 75}}`, with a `provenance` of its own where it has one.
  ///
  /// - Parameter maximum: The most points that there can be, where that is known.
  init?(
    _ node: JSONNode, _ context: CriteriaContext, upTo maximum: PlacedPoints?, inherited: Provenance?,
    _ log: inout FaultLog
  ) {
    guard let lowest = context.levels.first else {
      log.report(
        .unknownLevel, at: node.opening, vi: "bộ chỉ số phải khai các mức ('levels') thì mới có thang điểm",
        en: "a scale needs the 'levels' of the set, which names none")
      return nil
    }
    var steps: [Step] = []
    for member in node.members(named: "levels", &log) where member.key != "provenance" {
      guard let number = Int(digits: member.key.utf8), String(number) == member.key else {
        log.report(
          .unknownLevel, at: member.keyRange, vi: "khóa phải là số của một mức, không phải \(member.key.quoted)",
          en: "the key must be a level's number, not \(member.key.quoted)")
        continue
      }
      let level = context.level(number, at: member.keyRange, &log)
      let threshold = Self.threshold(member, &log)
      if let threshold { Self.check(threshold, upTo: maximum, at: member.node.range, &log) }
      if let level, let threshold { steps.append(Step(level: level, threshold: threshold)) }
    }
    steps.sort { $0.level < $1.level }
    let rises = zip(steps, steps.dropFirst()).allSatisfy { $0.threshold.least < $1.threshold.least }
    if !rises || steps.first?.level == lowest {
      log.report(
        .levelOrder, at: node.opening,
        vi: "ngưỡng phải tăng theo mức, và mức thấp nhất (\(lowest)) không có ngưỡng",
        en: "thresholds must rise with the levels, and the lowest level (\(lowest)) has none")
    }
    self.init(
      lowest: lowest, steps: steps,
      provenance: context.provenance(node.member("provenance"), inherited: inherited, &log))
  }

  private static func check(
    _ threshold: Threshold, upTo maximum: PlacedPoints?, at range: Range<Int>, _ log: inout FaultLog
  ) {
    guard let maximum, threshold.least > maximum.points else { return }
    let most = maximum.points
    log.report(
      .thresholdRange, at: range,
      vi: "ngưỡng phải là số điểm có thể đạt được, tối đa \(most.formatted(.vietnamese))",
      en: "the threshold must be of points that can be reached, \(most) at most", related: maximum.related)
  }

  private static func threshold(_ member: JSONMember, _ log: inout FaultLog) -> Threshold? {
    guard var object = ObjectReader<Key>(member.node, named: member.key, &log) else { return nil }
    let least = object.optional(.atLeast, Points.self, &log)
    let bound = object.optional(.above, Points.self, &log)
    object.finish(&log)
    switch (least, bound) {
    case (let least?, nil): return .atLeast(least)
    case (nil, let bound?): return .above(bound)
    default:
      log.report(
        .missingKey, at: member.node.range, vi: "ngưỡng phải có đúng một khóa: 'atLeast' (từ) hoặc 'above' (trên)",
        en: "a threshold must have exactly one key: 'atLeast' or 'above'")
      return nil
    }
  }
}
