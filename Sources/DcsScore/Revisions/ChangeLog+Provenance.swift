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
    if old == new { return }
    if let inherited, inherited.old == old, inherited.new == new { return }
    if old?.status != new?.status {
      let unsaid = LocalizedText(vi: "không ghi", en: "not said")
      let (a, b) = (old?.name ?? unsaid, new?.name ?? unsaid)
      add(
        new?.status == .confirmed ? .provenanceConfirmed : .provenanceChanged, id,
        vi: "độ chắc chắn\(what.vi) đổi từ '\(a.vi)' thành '\(b.vi)'",
        en: "provenance\(what.en) changed from '\(a.en)' to '\(b.en)'")
    }
    let (oldSources, newSources) = ((old?.sources ?? []).sorted(), (new?.sources ?? []).sorted())
    if oldSources != newSources {
      let (a, b) = (Self.list(oldSources), Self.list(newSources))
      add(
        .provenanceSources, id, vi: "nguồn\(what.vi) đổi từ \(a.vi) thành \(b.vi)",
        en: "sources\(what.en) changed from \(a.en) to \(b.en)")
    }
    let note = LocalizedText(vi: "ghi chú về nguồn\(what.vi)", en: "note on the provenance\(what.en)")
    compareText((.provenanceNote, .provenanceNote, .provenanceNote), id, note, old?.note, new?.note)
  }

  private static func list(_ sources: [String]) -> LocalizedText {
    if sources.isEmpty { return LocalizedText(vi: "không nguồn nào", en: "none") }
    let list = sources.listed().quoted
    return LocalizedText(vi: list, en: list)
  }
}
