extension Item {
  private enum Key: String, CaseIterable { case id, title, abridged, maxPoints, rule, evidence, advice, provenance }

  init?(
    _ node: JSONNode, of criterion: String?, _ context: inout CriteriaContext, inherited: Provenance?,
    _ log: inout FaultLog
  ) {
    guard var object = ObjectReader<Key>(node, named: "items", &log) else { return nil }
    let idNode = object.requiredNode(.id, &log)
    let id = context.newID(idNode, &log)
    if let id, let idNode, let criterion, !id.hasPrefix(criterion + ".") {
      log.report(
        .itemID, at: idNode.range, vi: "mã của mục phải bắt đầu bằng '\(criterion).', không phải \(id.quoted)",
        en: "the item's id must start with '\(criterion).', not \(id.quoted)")
    }
    let title = object.required(.title, LocalizedText.self, &log)
    let isAbridged = object.optional(.abridged, Bool.self, &log) ?? false
    let maximum = PlacedPoints.maximum(object.requiredNode(.maxPoints, &log), &log)
    let rule = object.node(.rule)
    let evidence = object.optional(.evidence, EvidenceWanted.self, &log)
    let advice = object.optional(.advice, LocalizedText.self, &log)
    let provenance = context.provenance(object.node(.provenance), inherited: inherited, &log)
    let suggestion = rule.flatMap { SuggestionRule($0, context, upTo: maximum, inherited: provenance, &log) }
    object.finish(&log)
    guard let id, let title, let maximum else { return nil }
    self.init(
      id: id, title: title, isAbridged: isAbridged, maxPoints: maximum.points, rule: suggestion ?? .council,
      evidence: evidence ?? .none, advice: advice, provenance: provenance)
  }
}

extension EvidenceWanted: JSONReadable {
  private enum Key: String, CaseIterable { case required, what }

  /// What holds where a set says nothing of evidence.
  static let none = EvidenceWanted(isRequired: false, what: nil)

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let isRequired = object.required(.required, Bool.self, &log)
    let what = object.optional(.what, LocalizedText.self, &log)
    object.finish(&log)
    guard let isRequired else { return nil }
    return Self(isRequired: isRequired, what: what)
  }
}
