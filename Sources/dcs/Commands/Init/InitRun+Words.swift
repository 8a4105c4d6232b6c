import DcsScore

extension InitRun {
  /// The ids of the stages that a text lists by their ids or names.
  static func stages(_ text: String, _ set: CriteriaSet) throws(Failure) -> [String] {
    var ids: [String] = []
    for word in text.split(separator: ",").map({ String($0).trimmed }) where !word.isEmpty {
      let names = set.stages.map { [$0.id, $0.name.vi, $0.name.en].map { $0.lowercased() } }
      guard let index = names.firstIndex(where: { $0.contains(word.lowercased()) }) else {
        let list = set.stages.map(\.id).listed()
        let message = LocalizedText(
          vi: "bộ chỉ số không áp dụng cho cấp học \(word.quoted) (chỉ có: \(list))",
          en: "the set does not cover the stage \(word.quoted) (only: \(list))")
        throw Failure(.usage, message.suggesting(word.closest(among: set.stages.map(\.id))))
      }
      if !ids.contains(set.stages[index].id) { ids.append(set.stages[index].id) }
    }
    if !ids.isEmpty { return ids }
    throw Failure(.usage, vi: "phải nêu ít nhất một cấp học", en: "at least one stage must be named")
  }

  /// What to do with the file.
  func guide(_ path: String, _ set: CriteriaSet) -> String {
    var out = TextBuilder(console.style(for: .error))
    let style = out.style
    let count = set.answeredRows.count
    out.paragraph(
      style.text(
        vi: "Đã tạo '\(path)': \(count) mục, chưa trả lời mục nào. Điền dần, để trống mục chưa có; rồi:",
        en: "Made '\(path)': \(count) rows, none answered. Fill it in bit by bit and leave open what is not there yet:")
    )
    let name = path.contains(" ") ? "\"\(path)\"" : path
    let steps = [
      ("dcs status \(name)", LocalizedText(vi: "đã làm đến đâu", en: "how far it is")),
      ("dcs validate \(name)", LocalizedText(vi: "có chỗ nào sai", en: "what is wrong")),
      ("dcs score \(name)", LocalizedText(vi: "mức và việc cần làm", en: "the level, and what to do next")),
    ]
    let width = steps.map(\.0.displayWidth).max() ?? 0
    for (line, meaning) in steps { out.line("  \(line.padded(to: width))  \(meaning[style.language])") }
    return out.text
  }
}
