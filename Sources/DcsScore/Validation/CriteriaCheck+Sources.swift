extension CriteriaCheck {
  /// Looks at where figures come from: that they say so, and that every source is used.
  mutating func checkSources() {
    var used: [String] = []
    checkProvenance(in: root, &used)
    guard case .object(let sources)? = root["sources"]?.value else { return }
    for source in sources where !used.contains(source.key) {
      log.report(
        .unusedSource, at: source.keyRange, vi: "không số liệu nào dẫn nguồn \(source.key.quoted)",
        en: "no figure names the source \(source.key.quoted)")
    }
  }

  private mutating func checkProvenance(in node: JSONNode, _ used: inout [String]) {
    switch node.value {
    case .array(let elements): for element in elements { checkProvenance(in: element, &used) }
    case .object(let members):
      for member in members {
        if member.key == "provenance" { check(provenance: member.node, &used) }
        checkProvenance(in: member.node, &used)
      }
    case .null, .bool, .number, .string: return
    }
  }

  private mutating func check(provenance: JSONNode, _ used: inout [String]) {
    let source = provenance["source"]
    let sources = source?.text.map { [$0] } ?? source?.elements.compactMap(\.text) ?? []
    used += sources
    guard sources.isEmpty, let status = provenance["status"]?.text.flatMap(Provenance.Status.init) else { return }
    if status != .confirmed && status != .reported { return }
    log.report(
      .missingSource, at: provenance.opening,
      vi: "số liệu có trạng thái '\(status.rawValue)' phải nêu nguồn ('source')",
      en: "a figure that is '\(status.rawValue)' must name its 'source'")
  }
}
