package import DcsScore
package import Papers

extension EvidenceMigration {
  /// What became of the answers, for people: what did not go along and why, what to look at again, what is new.
  package func report(_ style: TextStyle) -> String {
    var out = TextBuilder(style)
    out.heading("\(old.id) \(old.version) → \(new.id) \(new.version)")
    addLost(&out)
    addDoubtful(&out)
    if !newRows.isEmpty {
      out.line()
      let list = newRows.map(\.id).listed()
      out.paragraph(
        style.text(
          vi: "Mục mới, chưa có câu trả lời (\(newRows.count)): \(list)",
          en: "New rows without an answer (\(newRows.count)): \(list)"))
    }
    out.line()
    let total = carriedCount + lost.count
    out.paragraph(
      style.text(
        vi: "Đã chuyển \(carriedCount)/\(total) câu trả lời.", en: "Answers carried over: \(carriedCount) of \(total)."),
      role: isComplete ? .good : .bad)
    return out.text
  }

  private func addLost(_ out: inout TextBuilder) {
    let style = out.style
    if !lostStages.isEmpty {
      out.line()
      let list = lostStages.listed()
      out.paragraph(
        style.text(
          vi: "Bộ mới không áp dụng cho cấp học: \(list); đã bỏ khỏi 'stages' của trường",
          en: "The new set does not cover these stages, which are no longer among the school's 'stages': \(list)"),
        role: .bad)
    }
    if lost.isEmpty { return }
    out.line()
    out.paragraph(
      style.text(
        vi: "Không chuyển được (\(lost.count)), vẫn còn trong hồ sơ cũ:",
        en: "Not carried over (\(lost.count)), and still in the old file:"), role: .bad)
    for entry in lost {
      out.paragraph("\(entry.id) \(entry.title[style.language])", mark: "- ")
      out.paragraph(entry.reason[style.language], mark: "  ")
      guard let row = entry.mostAlike else { continue }
      out.paragraph(
        style.text(
          vi: "giống nhất là '\(row.id)' \(row.title.vi); nếu là một thì thêm --map \(entry.id)=\(row.id)",
          en: "most like it is '\(row.id)' \(row.title.en); if they are the same, add --map \(entry.id)=\(row.id)"),
        mark: "  → ")
    }
  }

  private func addDoubtful(_ out: inout TextBuilder) {
    if doubtful.isEmpty { return }
    out.line()
    out.paragraph(
      out.style.text(
        vi: "Đã chuyển nhưng nên xem lại (\(doubtful.count)):",
        en: "Carried over, but to be looked at again (\(doubtful.count)):"), role: .fair)
    for entry in doubtful {
      out.paragraph("\(entry.row.id) \(entry.row.title[out.style.language])", mark: "- ")
      for change in entry.changes { out.paragraph(change.message[out.style.language], mark: "  ") }
    }
  }
}
