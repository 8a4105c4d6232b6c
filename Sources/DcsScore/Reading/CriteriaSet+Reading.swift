extension CriteriaSet {
  private enum Key: String, CaseIterable {
    case format, id, version, title, issuer, decision, stages, sources, levels, pointStep, overall, groups, signOff
    case milestones, provenance
  }

  /// Reads a criteria file.
  ///
  /// - Parameter document: The file as JSON; its faults are taken over.
  public static func read(_ document: JSONDocument) -> Reading<CriteriaSet> {
    var log = document.faults
    let set = document.root.flatMap { CriteriaSet($0, &log) }
    return Reading(set, log)
  }

  private init?(_ root: JSONNode, _ log: inout FaultLog) {
    guard var object = Self.format.open(root, Key.format, &log) else { return nil }

    let id = object.required(.id, ASCIIIdentifier.self, &log)?.text
    let version = object.required(.version, SemanticVersion.self, &log)
    let title = object.required(.title, LocalizedText.self, &log)
    let issuer = object.required(.issuer, LocalizedText.self, &log)
    let decision = object.required(.decision, Decision.self, &log)
    let stages = object.requiredElements(.stages, &log).compactMap { Stage.read($0, named: "stages", &log) }
    let sources = (object.node(.sources)?.members(named: "sources", &log) ?? []).compactMap { Source($0, &log) }
    let levels = object.list(.levels, Level.self, &log)
    let pointStep = object.optional(.pointStep, Points.self, &log) ?? Points(hundredths: 50)

    var context = CriteriaContext(
      stages: stages.map(\.id), sources: sources.map(\.id), levels: levels.map(\.number).sorted())
    let provenance = context.provenance(object.node(.provenance), inherited: nil, &log)
    let overall = object.node(.overall).flatMap { Overall($0, context, inherited: provenance, &log) }
    let groupNodes = object.requiredElements(.groups, &log)
    let groups = groupNodes.compactMap { Group($0, &context, inherited: provenance, &log) }
    if overall?.rule == .lowestGroup { Self.requireLevels(of: groupNodes, &log) }
    let signOff = object.node(.signOff).flatMap { SignOffTerms($0, context, inherited: provenance, &log) }
    let milestones = object.elements(.milestones, &log).compactMap {
      Milestone($0, context, inherited: provenance, &log)
    }
    object.finish(&log)

    guard let id, let version, let title, let issuer, let decision else { return nil }
    self.init(
      id: id, version: version, title: title, issuer: issuer, decision: decision, stages: stages, sources: sources,
      levels: levels.sorted { $0.number < $1.number }, pointStep: pointStep, overall: overall, groups: groups,
      signOff: signOff, milestones: milestones)
  }

  private static func requireLevels(of groups: [JSONNode], _ log: inout FaultLog) {
    for group in groups where group["levels"] == nil {
      log.report(
        .missingLevels, at: group.range.lowerBound..<group.range.lowerBound + 1,
        vi: "nhóm phải có 'levels' vì 'overall' là 'lowest-group'",
        en: "the group must have 'levels', as 'overall' is 'lowest-group'")
    }
  }
}

extension CriteriaSet.Decision: JSONReadable {
  private enum Key: String, CaseIterable { case number, date }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let number = object.required(.number, String.self, &log)
    let date = object.required(.date, CalendarDate.self, &log)
    object.finish(&log)
    guard let number, let date else { return nil }
    return Self(number: number, date: date)
  }
}

extension CriteriaSet.Stage: JSONReadable {
  private enum Key: String, CaseIterable { case id, name }

  /// Reads a stage: an id, or an id with the stage's name.
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    if case .string = node.value {
      guard let id = ASCIIIdentifier.read(node, named: name, &log)?.text else { return nil }
      return Self(id: id, name: LocalizedText(vi: id, en: id))
    }
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let id = object.required(.id, ASCIIIdentifier.self, &log)?.text
    let stageName = object.required(.name, LocalizedText.self, &log)
    object.finish(&log)
    guard let id, let stageName else { return nil }
    return Self(id: id, name: stageName)
  }
}

extension CriteriaSet.Source {
  private enum Key: String, CaseIterable { case title, date }

  fileprivate init?(_ member: JSONMember, _ log: inout FaultLog) {
    guard var object = ObjectReader<Key>(member.node, named: member.key, &log) else { return nil }
    let title = object.required(.title, String.self, &log)
    let date = object.optional(.date, CalendarDate.self, &log)
    object.finish(&log)
    guard let title else { return nil }
    self.init(id: member.key, title: title, date: date)
  }
}

extension CriteriaSet.Level: JSONReadable {
  private enum Key: String, CaseIterable { case level, name }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let number = object.required(.level, Int.self, &log)
    let levelName = object.required(.name, LocalizedText.self, &log)
    object.finish(&log)
    guard let number, let levelName else { return nil }
    return Self(number: number, name: levelName)
  }
}
