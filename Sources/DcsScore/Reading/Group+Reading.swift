extension Group {
  private enum Key: String, CaseIterable { case id, title, maxPoints, levels, criteria, provenance }

  init?(_ node: JSONNode, _ context: inout CriteriaContext, inherited: Provenance?, _ log: inout FaultLog) {
    guard var object = ObjectReader<Key>(node, named: "groups", &log) else { return nil }
    let id = context.newID(object.requiredNode(.id, &log), &log)
    let title = object.required(.title, LocalizedText.self, &log)
    let maximum = PlacedPoints.maximum(object.requiredNode(.maxPoints, &log), &log)
    let levels = object.node(.levels)
    let provenance = context.provenance(object.node(.provenance), inherited: inherited, &log)
    let scale = levels.flatMap { LevelScale($0, context, upTo: maximum, inherited: provenance, &log) }
    let nodes = object.requiredElements(.criteria, &log)
    let criteria = nodes.compactMap { Criterion($0, &context, inherited: provenance, &log) }
    object.finish(&log)
    guard let id, let title, let maximum else { return nil }
    if criteria.count == nodes.count {
      let what = LocalizedText(vi: "các tiêu chí của nhóm '\(id)'", en: "criteria of group '\(id)'")
      maximum.check(sum: criteria.lazy.compactMap { $0.maxPoints }.sum(), of: what, &log)
    }
    self.init(id: id, title: title, maxPoints: maximum.points, scale: scale, provenance: provenance, criteria: criteria)
  }
}
