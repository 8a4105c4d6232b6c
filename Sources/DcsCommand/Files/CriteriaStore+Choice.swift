import DcsScore

/// Which set evidence is read against.
struct SetChoice: Sendable {
  /// The set; nil where it is not at hand.
  var set: IndexedSet?
  /// The ids of the sets that there are, where the file names none and there are several.
  var known: [String] = []
  /// That there is no set such as the file names.
  var fault: Fault?
}

extension CriteriaStore {
  /// The set that a result file names, or nil where there is none such.
  mutating func set(of result: JSONDocument) throws(Failure) -> IndexedSet? {
    try ResultFile.criteriaID(of: result).flatMap { id throws(Failure) in try set(id) }
  }

  /// The set that an evidence file names; where it names none, which is a fault of the file, the only one there is.
  mutating func choice(for document: JSONDocument) throws(Failure) -> SetChoice {
    guard let named = Evidence.criteriaID(of: document) else {
      let ids = isNamed ? try ownSets().map(\.criteria.id) : bundledIDs
      return ids.count > 1 ? SetChoice(known: ids) : SetChoice(set: try all().first)
    }
    if let set = try set(named.id) { return SetChoice(set: set) }
    return SetChoice(fault: Fault(.otherCriteria, at: named.range, try missing(named.id)))
  }

  /// Why there is no set of an id.
  private mutating func missing(_ id: String) throws(Failure) -> LocalizedText {
    let paths = files.files(ofSet: id)
    if paths.count > 1 {
      let list = paths.map(\.quoted).listed(first: [String].mostListed)
      return LocalizedText(
        vi: "có nhiều tệp khác nhau là bộ chỉ số \(id.quoted) (\(list)); dùng --criteria để chọn một trong số đó",
        en: "files that differ are the indicator set \(id.quoted) (\(list)); choose one of them by --criteria")
    }
    if let path = paths.first {
      return LocalizedText(
        vi: "bộ chỉ số \(id.quoted) ở tệp \(path.quoted) có lỗi nên không dùng được; hãy sửa tệp đó trước",
        en: "the indicator set \(id.quoted) in \(path.quoted) has faults and cannot be used; mend that file first")
    }
    if isNamed {
      let ids = try ownSets().map(\.criteria.id)
      return LocalizedText(
        vi: "không có bộ chỉ số \(id.quoted) trong các tệp của --criteria (có: \(ids.listed()))",
        en: "no file of --criteria is the indicator set \(id.quoted) (there are: \(ids.listed()))"
      ).suggesting(id.closest(among: ids))
    }
    return LocalizedText(
      vi: "không có bộ chỉ số \(id.quoted) (có sẵn: \(bundledIDs.listed())); dùng --criteria để chọn tệp khác",
      en:
        "there is no indicator set \(id.quoted) (built in: \(bundledIDs.listed())); name another file by --criteria"
    ).suggesting(id.closest(among: bundledIDs))
  }
}
