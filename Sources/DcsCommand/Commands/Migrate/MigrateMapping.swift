import DcsScore

/// Reading of `--map OLD=NEW`.
enum MigrateMapping {
  static func renamings(
    _ words: [String], from old: CriteriaSet, to new: CriteriaSet
  ) throws(Failure) -> [EvidenceMigration.Renaming] {
    var renamings: [EvidenceMigration.Renaming] = []
    for word in words {
      let parts = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        throw Failure(
          .usage, vi: "--map phải viết CŨ=MỚI, như 1.3.5=1.3.4, không phải \(word.quoted)",
          en: "--map must be OLD=NEW, like 1.3.5=1.3.4, not \(word.quoted)")
      }
      try check(parts[0], in: old, vi: "cũ", en: "old")
      try check(parts[1], in: new, vi: "mới", en: "new")
      for (id, isTaken) in [
        (parts[0], renamings.contains { $0.old == parts[0] }), (parts[1], renamings.contains { $0.new == parts[1] }),
      ] where isTaken {
        throw Failure(
          .usage, vi: "\(id.quoted) chỉ được có trong một --map", en: "\(id.quoted) must stand in one --map only")
      }
      renamings.append(EvidenceMigration.Renaming(old: parts[0], new: parts[1]))
    }
    return renamings
  }

  private static func check(_ id: String, in set: CriteriaSet, vi: String, en: String) throws(Failure) {
    let ids = set.answeredRows.map(\.id)
    if ids.contains(id) { return }
    throw Failure(
      .usage,
      LocalizedText(
        vi: "--map: bộ chỉ số \(vi) '\(set.id)' không có mục được trả lời nào là \(id.quoted)",
        en: "--map: the \(en) set '\(set.id)' has no row \(id.quoted) that is answered"
      ).suggesting(id.closest(among: ids)))
  }
}
