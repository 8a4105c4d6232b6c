/// What is looked at wherever in the file it stands: texts in two languages, and where figures come from.
extension CriteriaCheck {
  /// Looks at all values under one.
  mutating func checkParts(of node: JSONNode) {
    switch node.value {
    case .array(let elements): for element in elements { checkParts(of: element) }
    case .object(let members):
      if members.count == 2, members[0].key == "vi", members[1].key == "en" {
        checkTranslation(members[0].node, members[1].node)
      } else {
        for member in members {
          if member.key == "provenance" { check(provenance: member.node) }
          checkParts(of: member.node)
        }
      }
    case .null, .bool, .number, .string: return
    }
  }

  /// English that repeats Vietnamese letter by letter, marks included, was never translated.
  private mutating func checkTranslation(_ vi: JSONNode, _ en: JSONNode) {
    guard case .string(let text) = vi.value, en.value == vi.value, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    log.report(
      .untranslated, at: en.range, vi: "tiếng Anh ở đây chép lại tiếng Việt",
      en: "the English here is the Vietnamese again")
  }

  private mutating func check(provenance: JSONNode) {
    let source = provenance["source"]
    let sources = source?.text.map { [$0] } ?? source?.elements.compactMap { $0.text } ?? []
    usedSources += sources
    guard sources.isEmpty, let status = provenance["status"]?.text.flatMap(Provenance.Status.init) else { return }
    if status != .confirmed && status != .reported { return }
    log.report(
      .missingSource, at: provenance.opening,
      vi: "số liệu có trạng thái '\(status.rawValue)' phải nêu nguồn ('source')",
      en: "a figure that is '\(status.rawValue)' must name its 'source'")
  }

  /// Looks for sources that no figure names. To be called when all parts have been looked at.
  mutating func checkSources() {
    guard case .object(let sources)? = root["sources"]?.value else { return }
    let usedSources = SortedNames(usedSources)
    for source in sources where !usedSources.contains(source.key) {
      log.report(
        .unusedSource, at: source.keyRange, vi: "không số liệu nào dẫn nguồn \(source.key.quoted)",
        en: "no figure names the source \(source.key.quoted)")
    }
  }
}
