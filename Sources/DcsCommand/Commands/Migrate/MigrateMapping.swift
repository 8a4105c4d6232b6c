import DcsScore

/// Reading of `--map OLD=NEW`.
enum MigrateMapping {
  static func renamings(
    _ words: [String], from old: IndexedSet, to new: IndexedSet
  ) throws(Failure) -> [EvidenceMigration.Renaming] {
    var renamings: [EvidenceMigration.Renaming] = []
    var (oldIDs, newIDs): (Set<String>, Set<String>) = ([], [])
    for word in words {
      let parts = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        throw Failure(
          .usage, vi: "--map phải viết CŨ=MỚI, như 1.3.5=1.3.4, không phải \(word.quoted)",
          en: "--map must be OLD=NEW, like 1.3.5=1.3.4, not \(word.quoted)")
      }
      try check(parts[0], in: old, vi: "cũ", en: "old")
      try check(parts[1], in: new, vi: "mới", en: "new")
      let areFirst = [oldIDs.insert(parts[0]).inserted, newIDs.insert(parts[1]).inserted]
      for (id, isFirst) in zip(parts, areFirst) where !isFirst {
        throw Failure(
          .usage, vi: "\(id.quoted) chỉ được có trong một --map", en: "\(id.quoted) must stand in one --map only")
      }
      renamings.append(EvidenceMigration.Renaming(old: parts[0], new: parts[1]))
    }
    return renamings
  }

  private static func check(_ id: String, in set: IndexedSet, vi: String, en: String) throws(Failure) {
    if set.answeredRow(id) != nil { return }
    let criteria = set.criteria
    throw Failure(
      .usage,
      LocalizedText(
        vi: "--map: bộ chỉ số \(vi) '\(criteria.id)' không có mục được trả lời nào là \(id.quoted)",
        en: "--map: the \(en) set '\(criteria.id)' has no row \(id.quoted) that is answered"
      ).suggesting(id.closest(among: criteria.answeredRows.map(\.id))))
  }
}
