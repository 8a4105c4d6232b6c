/// What the parts of a criteria file refer to: the ids that its head declares, and those seen so far.
struct CriteriaContext {
  let stages: [String]
  let sources: [String]
  /// Level numbers in rising order.
  let levels: [Int]
  private var ids: [String: Range<Int>] = [:]

  init(stages: [String], sources: [String], levels: [Int]) {
    self.stages = stages
    self.sources = sources
    self.levels = levels
  }

  /// Reads the id of a group, criterion or item, which must be new.
  mutating func newID(_ node: JSONNode?, _ log: inout FaultLog) -> String? {
    guard let node, let id = ASCIIIdentifier.read(node, named: "id", &log)?.text else { return nil }
    if let first = ids[id] {
      let related = Fault.Related(range: first, message: LocalizedText(vi: "lần đầu ở đây", en: "first defined here"))
      log.report(
        .duplicateID, at: node.range, vi: "mã \(id.quoted) chỉ được dùng một lần",
        en: "id \(id.quoted) must be used only once",
        related: [related])
      return nil
    }
    ids[id] = node.range
    return id
  }

  /// Reads the number of one of the set's levels.
  func level(_ number: Int?, at range: Range<Int>, _ log: inout FaultLog) -> Int? {
    guard let number else { return nil }
    if levels.contains(number) { return number }
    log.report(
      .unknownLevel, at: range, vi: "mức \(number) không có trong 'levels' của bộ chỉ số",
      en: "level \(number) is not among the 'levels' of the set")
    return nil
  }

  /// Reads a node's own provenance; what lacks one has that of the node above it.
  func provenance(_ node: JSONNode?, inherited: Provenance?, _ log: inout FaultLog) -> Provenance? {
    guard let node, let own = Provenance.read(node, named: "provenance", &log) else { return inherited }
    for id in own.sources where !sources.contains(id) {
      let message = LocalizedText(
        vi: "nguồn \(id.quoted) không có trong 'sources' của bộ chỉ số",
        en: "source \(id.quoted) is not among the 'sources' of the set")
      log.report(
        .unknownSource, at: node["source"]?.range ?? node.range, message.suggesting(id.closest(among: sources)))
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
