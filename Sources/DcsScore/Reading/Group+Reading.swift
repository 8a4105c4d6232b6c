extension Group {
  private enum Key: String, CaseIterable { case id, title, maxPoints, levels, criteria, provenance }

  init?(_ node: JSONNode, _ context: inout CriteriaContext, inherited: Provenance?, _ log: inout FaultLog) {
    guard var object = ObjectReader<Key>(node, named: "groups", &log) else { return nil }
    let id = context.newID(object.requiredNode(.id, &log), &log)
    let title = object.required(.title, LocalizedText.self, &log)
    let maxPoints = object.required(.maxPoints, Points.self, &log)
    let levels = object.node(.levels)
    let provenance = context.provenance(object.node(.provenance), inherited: inherited, &log)
    let scale = levels.flatMap { LevelScale($0, context, inherited: provenance, &log) }
    let criteria = object.requiredElements(.criteria, &log).compactMap {
      Criterion($0, &context, inherited: provenance, &log)
    }
    object.finish(&log)
    guard let id, let title, let maxPoints else { return nil }
    self.init(id: id, title: title, maxPoints: maxPoints, scale: scale, provenance: provenance, criteria: criteria)
  }
}
