import DcsScore
import Papers

/// The office's tasks in a quarter's report: every row of its list, in its order and its words.
extension Dossier {
  /// How far each task is.
  func progress(_ list: TaskList) -> Paper.Table {
    table(
      list,
      [
        Paper.Table.Column(language.text(vi: "Thời gian theo kế hoạch", en: "Planned for"), 15),
        Paper.Table.Column(language.text(vi: "Tình trạng", en: "State"), 13),
        Paper.Table.Column(language.text(vi: "Nội dung đã thực hiện", en: "What was done"), 25),
        Paper.Table.Column(language.text(vi: "Kết quả so với kế hoạch", en: "Share of the plan"), 12, .centre),
      ]
    ) { task in
      [task.planned, task.state?.name[language], task.done, task.percent.map { "\($0) %" }]
    }
  }

  /// What is planned for each task.
  func plan(_ list: TaskList) -> Paper.Table {
    table(
      list,
      [
        Paper.Table.Column(language.text(vi: "Thời gian theo kế hoạch", en: "Planned for"), 16),
        Paper.Table.Column(language.text(vi: "Hiện trạng", en: "State at present"), 15),
        Paper.Table.Column(language.text(vi: "Nội dung sẽ thực hiện", en: "What will be done"), 34),
      ]
    ) { task in
      [task.planned, task.state?.name[language], task.next]
    }
  }

  /// The annex: the table of six columns that the office fixes.
  func annex(of list: TaskList, _ period: String) -> Paper.Section {
    let columns = [
      Paper.Table.Column(
        language.text(
          vi: "Nội dung đã thực hiện trong quý, kết quả đạt được (3)", en: "Done in the quarter, results (3)"), 21),
      Paper.Table.Column(
        language.text(vi: "Nội dung thực hiện trong quý tiếp theo (4)", en: "To be done in the next quarter (4)"), 18),
      Paper.Table.Column(language.text(vi: "Khó khăn, vướng mắc (5)", en: "Difficulties (5)"), 14),
      Paper.Table.Column(language.text(vi: "Kiến nghị, đề xuất (6)", en: "Requests, proposals (6)"), 14),
    ]
    let table = table(list, columns, numbered: true) { task in
      [task.results(language), task.next, task.difficulties, task.proposals]
    }
    let about = language.text(
      vi: "Tiến độ thực hiện \(list.title.startingSmall), \(period)", en: "Progress of: \(list.title), \(period)")
    let source = list.source.map { [Paper.Part.prose(Paper.Prose(.signing, "(\($0))"))] } ?? []
    return Paper.Section(
      nil,
      [
        .prose(Paper.Prose(.kind, language.text(vi: "PHỤ LỤC", en: "ANNEX"))),
        .prose(Paper.Prose(.subject, about)),
      ] + source + [.table(table)], isAnnex: true)
  }

  /// A table of all tasks, whatever is known of each.
  ///
  /// - Parameters:
  ///   - columns: The columns beside number and title.
  ///   - isNumbered: Whether the columns have their numbers, as those of the annex.
  ///   - cells: What stands in them for a task.
  private func table(
    _ list: TaskList, _ columns: [Paper.Table.Column], numbered isNumbered: Bool = false,
    _ cells: (TaskList.Task) -> [String?]
  ) -> Paper.Table {
    let numbers = isNumbered ? [" (1)", " (2)"] : ["", ""]
    let first = [
      Paper.Table.Column(language.text(vi: "TT", en: "No.") + numbers[0], 6, .centre),
      Paper.Table.Column(
        language.text(vi: "Nội dung công việc", en: "Task") + numbers[1], 94 - columns.reduce(0) { $0 + $1.share }),
    ]
    let rows = zip(list.tasks, list.areHeads).map { task, isHead in
      let cells = cells(task)
      // What only heads others has the whole width.
      let isBare = isHead && cells.allSatisfy { $0 == nil }
      return Paper.Table.Row(
        [task.number, task.title] + (isBare ? [] : cells.map { $0 ?? "" }), isStrong: isHead)
    }
    return Paper.Table(first + columns, rows)
  }
}

extension TaskList.Task {
  /// What was done, with its share of the plan.
  fileprivate func results(_ language: Language) -> String? {
    let share = percent.map { language.text(vi: "đạt \($0) % kế hoạch", en: "\($0) % of the plan") }
    let parts = [done?.withoutMarks, share].compactMap { $0 }
    return parts.isEmpty ? nil : parts.listed(by: "; ")
  }
}

extension TaskList.State {
  /// The state as an office's form has it.
  var name: LocalizedText {
    switch self {
    case .notStarted: LocalizedText(vi: "Chưa thực hiện", en: "Not started")
    case .inProgress: LocalizedText(vi: "Đang thực hiện", en: "In progress")
    case .done: LocalizedText(vi: "Đã hoàn thành", en: "Done")
    }
  }
}
