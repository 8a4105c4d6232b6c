extension CriteriaSet.Overall {
  private enum Key: String, CaseIterable { case rule, levels, provenance }
  private enum RuleName: String, JSONChoice {
    case lowestGroup = "lowest-group"
    case total
  }

  /// - Parameter maximum: The most points of all groups together, where they are known.
  init?(
    _ node: JSONNode, _ context: CriteriaContext, upTo maximum: PlacedPoints?, inherited: Provenance?,
    _ log: inout FaultLog
  ) {
    guard var object = ObjectReader<Key>(node, named: "overall", &log) else { return nil }
    let name = object.required(.rule, RuleName.self, &log)
    let levels = object.node(.levels)
    let provenance = context.provenance(object.node(.provenance), inherited: inherited, &log)
    let scale = levels.flatMap { LevelScale($0, context, upTo: maximum, inherited: provenance, &log) }
    object.finish(&log)
    switch (name, scale) {
    case (.lowestGroup, _): self.init(rule: .lowestGroup, provenance: provenance)
    case (.total, let scale?): self.init(rule: .total(scale), provenance: provenance)
    case (.total, nil):
      log.report(
        .missingLevels, at: node.range, vi: "'overall' theo tổng điểm ('total') phải có 'levels' của mình",
        en: "an 'overall' by 'total' must have 'levels' of its own")
      return nil
    case (nil, _): return nil
    }
  }
}

extension CriteriaSet.SignOffTerms.Approval: JSONChoice {}

extension CriteriaSet.SignOffTerms {
  private enum Key: String, CaseIterable { case leastMembers, approval, provenance }

  init?(_ node: JSONNode, _ context: CriteriaContext, inherited: Provenance?, _ log: inout FaultLog) {
    guard var object = ObjectReader<Key>(node, named: "signOff", &log) else { return nil }
    let leastMembers = object.requiredNode(.leastMembers, &log).flatMap {
      Int.read($0, named: "leastMembers", from: 1, &log)
    }
    let approval = object.required(.approval, Approval.self, &log)
    let provenance = context.provenance(object.node(.provenance), inherited: inherited, &log)
    object.finish(&log)
    guard let leastMembers, let approval else { return nil }
    self.init(leastMembers: leastMembers, approval: approval, provenance: provenance)
  }
}

extension ProcessProduct.Kind: JSONChoice {}

extension CriteriaSet.Milestone {
  private enum Key: String, CaseIterable { case id, title, due, doneBy, provenance }

  init?(_ node: JSONNode, _ context: CriteriaContext, inherited: Provenance?, _ log: inout FaultLog) {
    guard var object = ObjectReader<Key>(node, named: "milestones", &log) else { return nil }
    let id = object.required(.id, ASCIIIdentifier.self, &log)?.text
    let title = object.required(.title, LocalizedText.self, &log)
    let due = object.required(.due, MonthDay.self, &log)
    let doneBy = object.optional(.doneBy, ProcessProduct.Kind.self, &log)
    let provenance = context.provenance(object.node(.provenance), inherited: inherited, &log)
    object.finish(&log)
    guard let id, let title, let due else { return nil }
    self.init(id: id, title: title, due: due, doneBy: doneBy, provenance: provenance)
  }
}
