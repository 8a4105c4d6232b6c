/// What the parts of a criteria file refer to: the ids that its head declares, and those seen so far.
struct CriteriaContext {
  private let stages: SortedNames
  private let sources: SortedNames
  /// The same, for whoever names another.
  private let meantStages: MeantNames
  private let meantSources: MeantNames
  /// Level numbers in rising order.
  let levels: [Int]
  /// The ids of groups, criteria and items, with their places.
  private var ids: [PlacedID] = []

  private struct PlacedID {
    let id: String
    let node: JSONNode
  }

  init(stages: [String], sources: [String], levels: [Int]) {
    self.stages = SortedNames(stages)
    self.sources = SortedNames(sources)
    meantStages = MeantNames(stages)
    meantSources = MeantNames(self.sources.names)
    self.levels = levels
  }

  /// Reads the id of a group, criterion or item, which no other may have.
  mutating func newID(_ node: JSONNode?, _ log: inout FaultLog) -> String? {
    guard let node, let id = ASCIIIdentifier.read(node, named: "id", &log)?.text else { return nil }
    ids.append(PlacedID(id: id, node: node))
    return id
  }

  /// Reports every id that stands again. To be called when all have been read.
  func reportRepeatedIDs(_ log: inout FaultLog) {
    for (first, again) in ids.lazy.map({ $0.id }).repetitions {
      let id = ids[again].id.quoted
      let related = Fault.Related.firstHere(ids[first].node.range)
      log.report(
        .duplicateID, at: ids[again].node.range, vi: "mã \(id) chỉ được dùng một lần",
        en: "id \(id) must be used only once",
        related: [related])
    }
  }

  /// Reads the number of one of the set's levels.
  func level(_ number: Int?, at range: Range<Int>, _ log: inout FaultLog) -> Int? {
    guard let number else { return nil }
    // Of a set without levels, its scales say so.
    if hasLevel(number) || levels.isEmpty { return number }
    log.report(
      .unknownLevel, at: range, vi: "mức \(number) không có trong 'levels' của bộ chỉ số",
      en: "level \(number) is not among the 'levels' of the set")
    return nil
  }

  private func hasLevel(_ number: Int) -> Bool {
    let place = levels.partitionPoint { $0 < number }
    return place < levels.count && levels[place] == number
  }

  /// Reports a stage that is not one of the set's.
  func checkStage(_ member: JSONMember, _ log: inout FaultLog) {
    if stages.contains(member.key) { return }
    let message = LocalizedText(
      vi: "cấp học \(member.key.quoted) không có trong 'stages' của bộ chỉ số",
      en: "stage \(member.key.quoted) is not among the 'stages' of the set")
    log.report(.unknownStage, at: member.keyRange, message.suggesting(meantStages.closest(to: member.key)))
  }

  /// Reads a node's own provenance; what lacks one has that of the node above it.
  func provenance(_ node: JSONNode?, inherited: Provenance?, _ log: inout FaultLog) -> Provenance? {
    guard let node, let own = Provenance.read(node, named: "provenance", &log) else { return inherited }
    for id in own.sources where !sources.contains(id) {
      let message = LocalizedText(
        vi: "nguồn \(id.quoted) không có trong 'sources' của bộ chỉ số",
        en: "source \(id.quoted) is not among the 'sources' of the set")
      log.report(
        .unknownSource, at: node["source"]?.range ?? node.range, message.suggesting(meantSources.closest(to: id)))
    }
    return own
  }
}

extension Provenance.Status: JSONChoice {}

extension Provenance: JSONReadable {
  private enum Key: String, CaseIterable { case status, source, note }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let status = object.required(.status, Status.self, &log)
    let sources = object.node(.source).map { Self.sources($0, &log) } ?? []
    let note = object.optional(.note, LocalizedText.self, &log)
    object.finish(&log)
    guard let status else { return nil }
    return Self(status: status, sources: sources, note: note)
  }

  /// Reads one source or a list of them.
  private static func sources(_ node: JSONNode, _ log: inout FaultLog) -> [String] {
    let nodes = if case .array(let list) = node.value { list } else { [node] }
    return nodes.compactMap { String.read($0, named: "source", &log) }
  }
}
