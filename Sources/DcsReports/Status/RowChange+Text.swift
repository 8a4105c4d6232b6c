import DcsScore

extension RowChange {
  /// What has changed, beside what the row is worth, as phrases.
  ///
  /// - Parameters:
  ///   - answered: The row that has changed.
  ///   - title: How a document's title is named: short, or whole as papers have it.
  func details(
    of answered: AnsweredRow?, _ set: CriteriaSet, title: (String) -> String = { $0.quoted }
  ) -> [LocalizedText] {
    var details: [LocalizedText] = kind == .changed ? factDetails(of: answered, set) : []
    details += documents(added.map { title($0.title) }, vi: "thêm minh chứng", en: "documents added")
    details += documents(removed.map { title($0.title) }, vi: "bỏ minh chứng", en: "documents removed")
    details += documents(edited.map { title($0.title) }, vi: "sửa minh chứng", en: "documents edited")
    return details + renamingDetails(title) + noteDetails
  }

  private func renamingDetails(_ title: (String) -> String) -> [LocalizedText] {
    if renamed.isEmpty { return [] }
    let list = renamed.map { String.arrow(title($0.old.title), title($0.new.title)) }.listed()
    return [LocalizedText(vi: "đổi tên minh chứng: \(list)", en: "documents renamed: \(list)")]
  }

  /// What has changed in the answer without its documents, as phrases.
  ///
  /// - Parameters:
  ///   - answered: The row that has changed; nil where its set is not at hand.
  ///   - set: The row's set.
  func answerDetails(of answered: AnsweredRow?, _ set: CriteriaSet?) -> [LocalizedText] {
    guard kind == .changed, let set else { return noteDetails }
    return factDetails(of: answered, set) + noteDetails
  }

  private var noteDetails: [LocalizedText] {
    isNoteChanged ? [LocalizedText(vi: "sửa ghi chú", en: "note edited")] : []
  }

  private func documents(_ titles: [String], vi: String, en: String) -> [LocalizedText] {
    if titles.isEmpty { return [] }
    let list = titles.listed()
    return [LocalizedText(vi: "\(vi): \(list)", en: "\(en): \(list)")]
  }

  /// The points that were given and the facts, each with what it was and what it is.
  private func factDetails(of answered: AnsweredRow?, _ set: CriteriaSet) -> [LocalizedText] {
    let before = oldAnswer?.statements(of: answered, set) ?? []
    let after = newAnswer?.statements(of: answered, set) ?? []
    let (oldValues, newValues) = (Answer.values(before), Answer.values(after))
    let gone = before.filter { newValues[$0.label] == nil }
    return (gone + after).compactMap { statement in
      let old = oldValues[statement.label] ?? Answer.nothing
      let new = newValues[statement.label] ?? Answer.nothing
      if old == new { return nil }
      return LocalizedText(
        vi: "\(statement.label.vi): \(old.vi) → \(new.vi)", en: "\(statement.label.en): \(old.en) → \(new.en)")
    }
  }
}

extension Answer {
  fileprivate static let nothing = LocalizedText(vi: "không ghi", en: "not given")

  /// The values of statements by their labels, no two of which are the same.
  fileprivate static func values(_ statements: [Statement]) -> [LocalizedText: LocalizedText] {
    var values: [LocalizedText: LocalizedText] = [:]
    for statement in statements { values[statement.label] = statement.value }
    return values
  }
}
