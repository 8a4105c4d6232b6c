extension SuggestionRule {
  private enum Key: String, CaseIterable {
    case kind, binding, part, whole, by, tiers, atMost, unit, provenance
  }
  private enum KindName: String, JSONChoice { case council, met, proportion, tiers, standard }

  /// What holds where a set gives an item no rule.
  static let council = SuggestionRule(kind: .council, isBinding: false, provenance: nil)

  /// - Parameter maximum: The most points of the item, where they are known.
  init?(
    _ node: JSONNode, _ context: CriteriaContext, upTo maximum: PlacedPoints?, inherited: Provenance?,
    _ log: inout FaultLog
  ) {
    guard var object = ObjectReader<Key>(node, named: "rule", &log) else { return nil }
    let name = object.required(.kind, KindName.self, &log)
    let bindingNode = object.node(.binding)
    let isBinding = bindingNode.flatMap { Bool.read($0, named: "binding", &log) } ?? false
    let provenance = context.provenance(object.node(.provenance), inherited: inherited, &log)
    guard let name else { return nil }
    let kind: Kind? =
      switch name {
      case .council: .council
      case .met: .met
      case .proportion:
        .proportion(
          Proportion(
            part: object.optional(.part, LocalizedText.self, &log),
            whole: object.optional(.whole, LocalizedText.self, &log)))
      case .tiers: Self.tiers(&object, upTo: maximum, &log).map(Kind.tiers)
      case .standard: Self.standard(&object, context, &log).map(Kind.standard)
      }
    object.finish(&log)
    guard let kind else { return nil }
    if isBinding, let bindingNode, !Facts(kind).makePoints {
      log.report(
        .binding, at: bindingNode.range, vi: "quy tắc '\(name.rawValue)' không cho ra điểm nên không thể bắt buộc",
        en: "the rule '\(name.rawValue)' makes no points and cannot be binding")
    }
    self.init(kind: kind, isBinding: isBinding, provenance: provenance)
  }

  private static func tiers(
    _ object: inout ObjectReader<Key>, upTo maximum: PlacedPoints?, _ log: inout FaultLog
  ) -> Tiers? {
    let measure = object.required(.by, Tiers.Measure.self, &log)
    guard let list = object.requiredNode(.tiers, &log) else { return nil }
    let nodes = list.elements(named: "tiers", &log)
    let tiers = nodes.compactMap { Tiers.Tier.read($0, named: "tiers", &log) }
    guard let measure, tiers.count == nodes.count else { return nil }
    let rises = zip(tiers, tiers.dropFirst()).allSatisfy { $0.from < $1.from && $0.points <= $1.points }
    guard let last = tiers.last, tiers[0].from == 0, rises, measure == .count || last.from <= 100_00 else {
      let most =
        measure == .percent
        ? LocalizedText(vi: ", cao nhất là 100", en: ", to 100 at most") : LocalizedText(vi: "", en: "")
      log.report(
        .tiers, at: list.range, vi: "các bậc phải bắt đầu từ 0 và tăng dần\(most.vi)",
        en: "tiers must start from 0 and rise\(most.en)")
      return nil
    }
    if let maximum, last.points > maximum.points {
      let (highest, most) = (last.points, maximum.points)
      log.report(
        .tierPoints, at: list.range,
        vi: "bậc cao nhất cho \(highest.formatted(.vietnamese)) điểm, mục chỉ có \(most.formatted(.vietnamese))",
        en: "the highest tier gives \(highest) points, the item has only \(most)", related: maximum.related)
    }
    return Tiers(measure: measure, tiers: tiers)
  }

  private static func standard(
    _ object: inout ObjectReader<Key>, _ context: CriteriaContext, _ log: inout FaultLog
  ) -> Standard? {
    let unit = object.required(.unit, LocalizedText.self, &log)
    var limits: [Standard.Limit] = []
    for member in object.requiredNode(.atMost, &log)?.members(named: "atMost", &log) ?? [] {
      context.checkStage(member, &log)
      guard let most = Int.read(member.node, named: member.key, from: 1, &log) else { continue }
      limits.append(Standard.Limit(stage: member.key, learnersPerUnit: most))
    }
    return unit.map { Standard(limits: limits, unit: $0) }
  }
}

extension SuggestionRule.Tiers.Measure: JSONChoice {}

extension SuggestionRule.Tiers.Tier: JSONReadable {
  private enum Key: String, CaseIterable { case from, points }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    // The same two decimals as points have.
    let from = object.required(.from, Points.self, &log)?.hundredths
    let points = object.required(.points, Points.self, &log)
    object.finish(&log)
    guard let from, let points else { return nil }
    return Self(from: from, points: points)
  }
}
