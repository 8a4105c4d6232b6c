extension Criterion {
  private enum Key: String, CaseIterable {
    case id, title, abridged, kind, maxPoints, levels, whenUnmet, items, rule, evidence, advice, provenance
  }
  private enum CapKey: String, CaseIterable { case levelAtMost, provenance }
  private enum KindName: String, JSONChoice { case mandatory, scored }

  init?(_ node: JSONNode, _ context: inout CriteriaContext, inherited: Provenance?, _ log: inout FaultLog) {
    guard var object = ObjectReader<Key>(node, named: "criteria", &log) else { return nil }
    let id = context.newID(object.requiredNode(.id, &log), &log)
    let title = object.required(.title, LocalizedText.self, &log)
    let isAbridged = object.optional(.abridged, Bool.self, &log) ?? false
    let kindName = object.required(.kind, KindName.self, &log)
    let provenance = context.provenance(object.node(.provenance), inherited: inherited, &log)
    // Where the kind cannot be read, what the criterion has tells which it was meant to be.
    let hasPoints = node.member("items") != nil || node.member("maxPoints") != nil
    let kind: Kind? =
      switch kindName ?? (hasPoints ? .scored : .mandatory) {
      case .mandatory: Self.mandatory(&object, context, inherited: provenance, &log)
      case .scored: Self.scored(&object, &context, id: id, title: title, isAbridged, inherited: provenance, &log)
      }
    object.finish(&log)
    guard let id, let title, kindName != nil, let kind else { return nil }
    self.init(id: id, title: title, isAbridged: isAbridged, kind: kind, provenance: provenance)
  }

  private static func mandatory(
    _ object: inout ObjectReader<Key>, _ context: CriteriaContext, inherited: Provenance?, _ log: inout FaultLog
  ) -> Kind? {
    let evidence = object.optional(.evidence, EvidenceWanted.self, &log) ?? .none
    let advice = object.optional(.advice, LocalizedText.self, &log)
    guard let node = object.requiredNode(.whenUnmet, &log),
      var cap = ObjectReader<CapKey>(node, named: "whenUnmet", &log)
    else { return nil }
    let levelNode = cap.requiredNode(.levelAtMost, &log)
    let capProvenance = context.provenance(cap.node(.provenance), inherited: inherited, &log)
    cap.finish(&log)
    guard let levelNode, let number = Int.read(levelNode, named: "levelAtMost", &log),
      let level = context.level(number, at: levelNode.range, &log)
    else { return nil }
    return .mandatory(
      Mandatory(levelAtMost: level, capProvenance: capProvenance, evidence: evidence, advice: advice))
  }

  private static func scored(
    _ object: inout ObjectReader<Key>, _ context: inout CriteriaContext, id: String?, title: LocalizedText?,
    _ isAbridged: Bool, inherited: Provenance?, _ log: inout FaultLog
  ) -> Kind? {
    let maximum = PlacedPoints.maximum(object.requiredNode(.maxPoints, &log), &log)
    let scale = object.node(.levels).flatMap { LevelScale($0, context, upTo: maximum, inherited: inherited, &log) }
    guard let list = object.node(.items) else {
      let rule = object.node(.rule).flatMap {
        SuggestionRule($0, context, upTo: maximum, inherited: inherited, &log)
      }
      let evidence = object.optional(.evidence, EvidenceWanted.self, &log)
      let advice = object.optional(.advice, LocalizedText.self, &log)
      guard let id, let title, let maximum else { return nil }
      let item = Item(
        id: id, title: title, isAbridged: isAbridged, maxPoints: maximum.points, rule: rule ?? .council,
        evidence: evidence ?? .none, advice: advice, provenance: inherited)
      return .scored(Scored(maxPoints: maximum.points, scale: scale, items: [item]))
    }
    let nodes = list.elements(named: "items", &log)
    var items: [Item] = []
    for node in nodes {
      if let item = Item(node, of: id, &context, inherited: inherited, &log) { items.append(item) }
    }
    guard let maximum else { return nil }
    if let id, items.count == nodes.count {
      let what = LocalizedText(vi: "các mục của tiêu chí '\(id)'", en: "items of criterion '\(id)'")
      maximum.check(sum: items.lazy.map { $0.maxPoints }.sum(), of: what, &log)
    }
    return .scored(Scored(maxPoints: maximum.points, scale: scale, items: items))
  }
}
