extension CriteriaSet {
  private enum Key: String, CaseIterable {
    case schema = "$schema"
    case format, id, version, title, issuer, decision, stages, schoolCodeLength, sources, levels, pointStep, overall
    case groups, signOff, milestones, provenance
  }

  /// The id that a criteria file has, as far as it has one.
  public static func id(of document: JSONDocument) -> String? { document.root?["id"]?.text }

  /// Reads a criteria file.
  ///
  /// - Parameter document: The file as JSON; its faults are taken over.
  public static func read(_ document: JSONDocument) -> Reading<CriteriaSet> {
    var log = document.faults
    let set = document.root.flatMap { CriteriaSet($0, &log) }
    return Reading(set, log)
  }

  private init?(_ root: JSONNode, _ log: inout FaultLog) {
    guard var object = Self.format.open(root, Key.format, schema: .schema, &log) else { return nil }

    let id = object.required(.id, ASCIIIdentifier.self, &log)?.text
    let version = object.required(.version, SemanticVersion.self, &log)
    let title = object.required(.title, LocalizedText.self, &log)
    let issuer = object.required(.issuer, LocalizedText.self, &log)
    let decision = object.required(.decision, IssuedDocument.self, &log)
    let stageNodes = object.requiredElements(.stages, &log)
    let stages = stageNodes.compactMap { Stage.read($0, named: "stages", &log) }
    Self.reportRepeated(stages.map { $0.id }, stageNodes, &log)
    let codeLength = object.node(.schoolCodeLength).flatMap { Self.codeLength($0, &log) }
    let sourceMembers = object.node(.sources)?.members(named: "sources", &log) ?? []
    let sources = sourceMembers.compactMap { Source($0, &log) }
    let levelNodes = object.elements(.levels, &log)
    let levels = levelNodes.compactMap { Level.read($0, named: "levels", &log) }
    Self.reportRepeated(levels.map { String($0.number) }, levelNodes, &log)
    let pointStep = object.node(.pointStep).flatMap { Self.pointStep($0, &log) } ?? Points(hundredths: 50)

    // What is declared, even where the rest of its entry has faults: else whatever refers to it would have one, too.
    var context = CriteriaContext(
      stages: stageNodes.compactMap { $0.text ?? $0["id"]?.text }, sources: sourceMembers.map { $0.key },
      levels: levelNodes.compactMap { $0.declaredLevel }.sorted())
    let provenance = context.provenance(object.node(.provenance), inherited: nil, &log)
    let overallNode = object.node(.overall)
    let groupNodes = object.requiredElements(.groups, &log)
    let groups = groupNodes.compactMap { Group($0, &context, inherited: provenance, &log) }
    context.reportRepeatedIDs(&log)
    let total = groups.count == groupNodes.count ? groups.lazy.map { $0.maxPoints }.sum() : nil
    let maximum = total.map { PlacedPoints(points: $0, range: nil) }
    let overall = overallNode.flatMap { Overall($0, context, upTo: maximum, inherited: provenance, &log) }
    if overall?.rule == .lowestGroup { Self.requireLevels(of: groupNodes, &log) }
    let signOff = object.node(.signOff).flatMap { SignOffTerms($0, context, inherited: provenance, &log) }
    let milestoneNodes = object.elements(.milestones, &log)
    let milestones = milestoneNodes.compactMap { Milestone($0, context, inherited: provenance, &log) }
    Self.reportRepeated(milestones.map { $0.id }, milestoneNodes, &log)
    object.finish(&log)

    guard let id, let version, let title, let issuer, let decision else { return nil }
    self.init(
      id: id, version: version, title: title, issuer: issuer, decision: decision, stages: stages,
      schoolCodeLength: codeLength, sources: sources, levels: levels.sorted { $0.number < $1.number },
      pointStep: pointStep, overall: overall, groups: groups, signOff: signOff, milestones: milestones)
  }

  /// No code of a school has more characters.
  private static let mostCodeLength = 32

  private static func codeLength(_ node: JSONNode, _ log: inout FaultLog) -> Int? {
    guard let length = Int.read(node, named: "schoolCodeLength", from: 1, &log) else { return nil }
    if length <= mostCodeLength { return length }
    log.report(
      .number, at: node.range, vi: "'schoolCodeLength' không được quá \(mostCodeLength)",
      en: "'schoolCodeLength' must not be over \(mostCodeLength)")
    return nil
  }

  private static func pointStep(_ node: JSONNode, _ log: inout FaultLog) -> Points? {
    guard let step = Points.read(node, named: "pointStep", &log) else { return nil }
    if step > .zero { return step }
    log.report(.points, at: node.range, vi: "'pointStep' phải lớn hơn 0", en: "'pointStep' must be above 0")
    return nil
  }

  /// Reports entries of a list that stand again.
  private static func reportRepeated(_ names: [String], _ nodes: [JSONNode], _ log: inout FaultLog) {
    guard names.count == nodes.count else { return }
    for (first, again) in names.repetitions {
      let related = Fault.Related.firstHere(nodes[first].range)
      log.report(
        .duplicateID, at: nodes[again].range, vi: "'\(names[again])' chỉ được có một lần",
        en: "'\(names[again])' must stand only once", related: [related])
    }
  }

  private static func requireLevels(of groups: [JSONNode], _ log: inout FaultLog) {
    for group in groups where group.member("levels") == nil {
      log.report(
        .missingLevels, at: group.opening,
        vi: "nhóm phải có 'levels' vì 'overall' là 'lowest-group'",
        en: "the group must have 'levels', as 'overall' is 'lowest-group'")
    }
  }
}

extension JSONNode {
  /// The number of a level's entry, even where it stands in quotes.
  fileprivate var declaredLevel: Int? {
    self["level"].flatMap { $0.integer ?? $0.text.flatMap { Int(digits: $0.utf8) } }
  }
}
