extension ChangeLog {
  /// Compares where a figure comes from.
  ///
  /// - Parameters:
  ///   - what: Which figure of the row it is, such as ` of the rule`; nothing for the row's own.
  ///   - inherited: The same row's own provenance in both versions: what merely has the same changes with it.
  mutating func compareProvenance(
    _ id: String?, of what: LocalizedText = LocalizedText(vi: "", en: ""), _ old: Provenance?, _ new: Provenance?,
    inherited: (old: Provenance?, new: Provenance?)? = nil
  ) {
    if let inherited, inherited.old == old, inherited.new == new { return }
    if old?.status != new?.status {
      let unsaid = LocalizedText(vi: "không ghi", en: "not said")
      let (a, b) = (old?.name ?? unsaid, new?.name ?? unsaid)
      add(
        new?.status == .confirmed ? .provenanceConfirmed : .provenanceChanged, id,
        vi: "độ chắc chắn\(what.vi) đổi từ '\(a.vi)' thành '\(b.vi)'",
        en: "provenance\(what.en) changed from '\(a.en)' to '\(b.en)'")
    }
    if let (a, b) = changeOfSources(old?.sources ?? [], new?.sources ?? []) {
      add(
        .provenanceSources, id, vi: "nguồn\(what.vi) đổi từ \(a.vi) thành \(b.vi)",
        en: "sources\(what.en) changed from \(a.en) to \(b.en)")
    }
    let note = LocalizedText(vi: "ghi chú về nguồn\(what.vi)", en: "note on the provenance\(what.en)")
    compareText((.provenanceNote, .provenanceNote, .provenanceNote), id, note, old?.note, new?.note)
  }

  /// The sources before and now, where they are not the same in whatever order.
  ///
  /// Where rows have their provenance from above, a list of sources is that of very many rows. Lists that were looked at
  /// need not be again: that they are the same is seen at once. The longest are kept, as a row's own stand between them.
  private mutating func changeOfSources(
    _ old: [String], _ new: [String]
  ) -> (old: LocalizedText, new: LocalizedText)? {
    if let last = lastSources, last.old == old, last.new == new { return last.change }
    let (oldSources, newSources) = (old.sorted(), new.sorted())
    let change = oldSources == newSources ? nil : (old: Self.list(oldSources), new: Self.list(newSources))
    let least = lastSources.map { $0.old.count + $0.new.count } ?? 0
    if old.count + new.count >= least { lastSources = SourcesChange(old: old, new: new, change: change) }
    return change
  }

  private static func list(_ sources: [String]) -> LocalizedText {
    if sources.isEmpty { return LocalizedText(vi: "không nguồn nào", en: "none") }
    let list = sources.listed().quoted
    return LocalizedText(vi: list, en: list)
  }
}

/// Two lists of sources, and what is said of them.
struct SourcesChange {
  let old: [String]
  let new: [String]
  /// Nil where both have the same sources.
  let change: (old: LocalizedText, new: LocalizedText)?
}
