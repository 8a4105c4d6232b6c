package import DcsScore
package import Papers

extension TaskList {
  /// The list as a person reads it: each task with what is reported on it.
  package func paper(_ language: Language) -> Paper {
    let facts = [
      source.map { language.text(vi: "Theo: \($0)", en: "By: \($0)") },
      period.map { language.text(vi: "Kỳ báo cáo: \($0)", en: "Reported on: \($0)") },
    ].compactMap { $0 }
    let entries = tasks.map { task in
      Paper.Entry(
        task.title, mark: Paper.Mark(id: task.number), end: task.state.map { [.text($0.name[language])] } ?? [],
        notes: task.notes(language).map { Paper.Note($0, .faint) })
    }
    let count = language.text(vi: "Nhiệm vụ (\(tasks.count))", en: "Tasks (\(tasks.count))")
    return Paper([
      Paper.Section(title, facts.map { .text($0) }), Paper.Section(count, [.entries(entries)]),
    ])
  }
}

extension TaskList.Task {
  /// What is reported on the task, a line each.
  fileprivate func notes(_ language: Language) -> [String] {
    let parts: [(LocalizedText, String?)] = [
      (LocalizedText(vi: "Thời gian theo kế hoạch", en: "Planned for"), planned),
      (LocalizedText(vi: "Đã thực hiện", en: "Done"), done),
      (LocalizedText(vi: "Kết quả so với kế hoạch", en: "Share of the plan"), percent.map { "\($0) %" }),
      (LocalizedText(vi: "Quý tiếp theo", en: "Next quarter"), next),
      (LocalizedText(vi: "Khó khăn, vướng mắc", en: "Difficulties"), difficulties),
      (LocalizedText(vi: "Kiến nghị, đề xuất", en: "Requests, proposals"), proposals),
    ]
    return parts.compactMap { label, text in text.map { "\(label[language]): \($0)" } }
  }
}
