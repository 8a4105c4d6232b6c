package import DcsScore
package import Papers

extension EvidenceMigration {
  /// What became of the answers, for people: what did not go along and why, what to look at again, what is new.
  package func paper(_ language: Language) -> Paper {
    let title = "\(old.id) \(old.version) → \(new.id) \(new.version)"
    return Paper([
      Paper.Section(title),
      lostStages.isEmpty ? Paper.Section() : Paper.Section(nil, [.text(stagesText(language), .bad)]),
      list(lost.map { entry($0, language) }, lostText(language), .bad),
      list(doubtful.map { entry($0, language) }, doubtfulText(language), .fair),
      newRows.isEmpty ? Paper.Section() : Paper.Section(nil, [.text(newText(language))]),
      Paper.Section(nil, [.text(carriedText(language), isComplete ? .good : .bad)]),
    ])
  }

  private func list(_ entries: [Paper.Entry], _ opening: String, _ role: Paper.Role) -> Paper.Section {
    entries.isEmpty ? Paper.Section() : Paper.Section(nil, [.text(opening, role), .entries(entries)])
  }

  private func entry(_ lost: Lost, _ language: Language) -> Paper.Entry {
    let hint = lost.mostAlike.map { Paper.Note(renaming(lost.id, $0, language), sign: "→") }
    return Paper.Entry(
      "\(lost.id) \(lost.title[language])", mark: .bullet,
      notes: [Paper.Note(lost.reason[language])] + (hint.map { [$0] } ?? []))
  }

  private func entry(_ doubtful: Doubtful, _ language: Language) -> Paper.Entry {
    Paper.Entry(
      "\(doubtful.row.id) \(doubtful.row.title[language])", mark: .bullet,
      notes: doubtful.changes.map { Paper.Note($0.message[language]) })
  }
}

// What is said of the answers.
extension EvidenceMigration {
  private func stagesText(_ language: Language) -> String {
    let list = lostStages.listed()
    return language.text(
      vi: "Bộ mới không áp dụng cho cấp học: \(list); đã bỏ khỏi 'stages' của trường",
      en: "The new set does not cover these stages, which are no longer among the school's 'stages': \(list)")
  }

  private func lostText(_ language: Language) -> String {
    language.text(
      vi: "Không chuyển được (\(lost.count)), vẫn còn trong hồ sơ cũ:",
      en: "Not carried over (\(lost.count)), and still in the old file:")
  }

  private func renaming(_ id: String, _ row: AnsweredRow, _ language: Language) -> String {
    language.text(
      vi: "giống nhất là '\(row.id)' \(row.title.vi); nếu là một thì thêm --map \(id)=\(row.id)",
      en: "most like it is '\(row.id)' \(row.title.en); if they are the same, add --map \(id)=\(row.id)")
  }

  private func doubtfulText(_ language: Language) -> String {
    language.text(
      vi: "Đã chuyển nhưng nên xem lại (\(doubtful.count)):",
      en: "Carried over, but to be looked at again (\(doubtful.count)):")
  }

  private func newText(_ language: Language) -> String {
    let list = newRows.map(\.id).listed()
    return language.text(
      vi: "Mục mới, chưa có câu trả lời (\(newRows.count)): \(list)",
      en: "New rows without an answer (\(newRows.count)): \(list)")
  }

  private func carriedText(_ language: Language) -> String {
    let total = carriedCount + lost.count
    return language.text(
      vi: "Đã chuyển \(carriedCount)/\(total) câu trả lời.", en: "Answers carried over: \(carriedCount) of \(total).")
  }
}
