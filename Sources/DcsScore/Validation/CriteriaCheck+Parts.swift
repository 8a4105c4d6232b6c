/// What is looked at wherever in the file it stands: texts in two languages, and where figures come from.
extension CriteriaCheck {
  /// Looks at all values under one.
  mutating func checkParts(of node: JSONNode) {
    switch node.kind {
    case .array: node.forEachElement { checkParts(of: $0) }
    case .object:
      if let (vi, en) = names.translation(of: node) { return checkTranslation(vi, en) }
      node.forEachMember { key, value in
        if names.isProvenance(key) { check(provenance: value) }
        checkParts(of: value)
      }
    case .null, .no, .yes, .number, .madeNumber, .string, .madeString: return
    }
  }

  /// English that repeats Vietnamese letter by letter, marks included, was never translated.
  private mutating func checkTranslation(_ vi: JSONNode, _ en: JSONNode) {
    // Mostly their lengths tell them apart, and no text has to be made.
    if vi.kind == .string, en.kind == .string, vi.range.count != en.range.count { return }
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
    guard let sources = root["sources"]?.members, !sources.isEmpty else { return }
    let usedSources = SortedNames(usedSources)
    for source in sources where !usedSources.contains(source.key) {
      log.report(
        .unusedSource, at: source.keyRange, vi: "không số liệu nào dẫn nguồn \(source.key.quoted)",
        en: "no figure names the source \(source.key.quoted)")
    }
  }
}

/// The keys that every key of a file is held against, with their outlines made once.
struct PartNames {
  private let vi = KeyOutline("vi")
  private let en = KeyOutline("en")
  private let provenance = KeyOutline("provenance")

  fileprivate func isProvenance(_ key: JSONNode) -> Bool { key.source.hasKey("provenance", provenance, at: key.place) }

  /// Both texts of an object that says one thing in Vietnamese and in English, and nothing else.
  fileprivate func translation(of node: JSONNode) -> (vi: JSONNode, en: JSONNode)? {
    let source = node.source
    let (first, end) = (node.place + 1, source.next(from: node.place))
    guard first < end, source.hasKey("vi", vi, at: first) else { return nil }
    let second = source.next(from: first + 1)
    guard second < end, source.hasKey("en", en, at: second), source.next(from: second + 1) == end else { return nil }
    return (JSONNode(source, first + 1), JSONNode(source, second + 1))
  }
}
