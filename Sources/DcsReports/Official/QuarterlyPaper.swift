import DcsScore
import Papers

extension Dossier {
  /// The report on a quarter (báo cáo định kỳ), as an office asks its schools for (Công văn 396/GDĐT-CNTT of
  /// 21/3/2023, Phụ lục 2 and 3): what was done, what comes next, what is difficult; the office's tasks in an annex.
  func quarterly(of assessment: Assessment) -> Paper {
    let title = language.text(vi: "Báo cáo", en: "Report")
    let period = tasks?.period ?? language.text(vi: "quý …… năm ……", en: "quarter …… of ……")
    let about = language.text(
      vi: "Kết quả thực hiện chuyển đổi số \(period)", en: "On the digital transformation in \(period)")
    let to = language.text(vi: "Kính gửi: \(superior)", en: "To: \(superior)")
    return Paper(
      [
        Paper.Section(
          nil,
          head(nil, sort: "BC", nil, title, about: about) + [.prose(Paper.Prose(.addressee, to))]
            + results(of: assessment) + nextQuarter(after: assessment) + difficulties(in: assessment)
            + [signed(by: self.head)] + foot)
      ] + (tasks.map { [annex(of: $0, period)] } ?? []), title: "\(title). \(about)")
  }
}

// I. What was done.
extension Dossier {
  private func results(of assessment: Assessment) -> [Paper.Part] {
    let now = verdict(of: SchoolOutcome(of: assessment))
    return [
      heading(language.text(vi: "I. Kết quả thực hiện trong quý", en: "I. Results in the quarter")),
      .prose(
        Paper.Prose(
          language.text(
            vi: "Theo hồ sơ minh chứng, \(school) hiện đạt: \(now) (tạm tính).",
            en: "By its evidence, \(school) is now at: \(now) (provisional)."))),
    ] + changes(to: assessment) + (tasks.map { [.prose(Paper.Prose(ofTasks)), .table(progress($0))] } ?? [])
  }

  private var ofTasks: String {
    language.text(vi: "Tiến độ các nhiệm vụ được giao:", en: "How far the tasks are that were set:")
  }

  /// The points and rows that have changed since the earlier assessment; room for them where there is none.
  private func changes(to assessment: Assessment) -> [Paper.Part] {
    let label = language.text(vi: "Thay đổi trong quý", en: "Changes in the quarter")
    guard let comparison else { return [.prose(Paper.Prose("\(label): \(Blank.line)"))] }
    let (old, new) = (comparison.old, comparison.new)
    let rows = comparison.rows.filter { !$0.isGroup && !$0.isSum && $0.course != .unchanged }
    if rows.isEmpty, old.level == new.level {
      let nothing = language.text(vi: "không có mục nào thay đổi", en: "no row has changed")
      return [.prose(Paper.Prose("\(label): \(nothing)."))]
    }
    let points = String.arrow(old.points.formatted(language), new.points.formatted(language))
    let level = (old.level, new.level) == (nil, nil) ? nil : String.levels(old.level, new.level, language)
    let sum = language.text(vi: "tổng điểm \(points)", en: "points \(points)")
    let groups = comparison.groups.filter { $0.old.level != $0.new.level }.map { group in
      language.text(vi: "nhóm \(group.id): ", en: "group \(group.id): ")
        + .levels(group.old.level, group.new.level, language)
    }
    let line = "\(label): \(([sum, level].compactMap { $0 } + groups).listed(by: "; "))."
    if rows.isEmpty { return [.prose(Paper.Prose(line))] }
    let table = Paper.Table(changeColumns, rows.map { row(of: $0, assessment.row($0.id)) })
    return [.prose(Paper.Prose(line)), .table(table)]
  }

  private var changeColumns: [Paper.Table.Column] {
    [
      Paper.Table.Column(language.text(vi: "Mục", en: "Row"), 9, .centre),
      Paper.Table.Column(language.text(vi: "Nội dung", en: "What"), 33),
      Paper.Table.Column(language.text(vi: "Trước", en: "Before"), 12, .centre),
      Paper.Table.Column(language.text(vi: "Nay", en: "Now"), 12, .centre),
      Paper.Table.Column(language.text(vi: "Thay đổi", en: "Changes"), 34),
    ]
  }

  private func row(of pair: RowPair, _ row: AnsweredRow?) -> Paper.Table.Row {
    let details = pair.change?.details(of: row, criteria, title: { "“\($0)”" }).map { $0[language] } ?? []
    return Paper.Table.Row(lines: [
      [pair.id], [row?.title[language] ?? ""], [pair.old.standing(language)], [pair.new.standing(language)], details,
    ])
  }
}

// II. What comes next.
extension Dossier {
  private func nextQuarter(after assessment: Assessment) -> [Paper.Part] {
    let title = language.text(vi: "II. Kế hoạch thực hiện quý tiếp theo", en: "II. Plan for the next quarter")
    return [heading(title)] + (tasks.map { [.table(plan($0))] } ?? []) + work(after: assessment)
  }
}

// III. What is difficult.
extension Dossier {
  /// What the tasks say; beside it the notes of the rows that fall short, as a school writes there why they do.
  private func difficulties(in assessment: Assessment) -> [Paper.Part] {
    // In the order of the set, in which people look for them.
    let short = Set(assessment.gaps.map(\.id))
    let evidence = assessment.evidence
    let notes = zip(evidence.rowIDs, evidence.answers).compactMap { id, answer in
      short.contains(id) ? answer?.note.map { language.text(vi: "Mục \(id): \($0)", en: "Row \(id): \($0)") } : nil
    }
    let titles = [
      language.text(vi: "III. Khó khăn, vướng mắc; kiến nghị, đề xuất", en: "III. Difficulties, requests, proposals"),
      language.text(vi: "1. Khó khăn, vướng mắc", en: "1. Difficulties"),
      language.text(vi: "2. Kiến nghị, đề xuất", en: "2. Requests and proposals"),
    ]
    let heads = [heading(titles[0]), heading(titles[1])]
    return heads + (notes.isEmpty ? list(said(\.difficulties)) : items(said(\.difficulties)) + ofNotes + items(notes))
      + [heading(titles[2])] + list(said(\.proposals))
  }

  private func said(_ text: (TaskList.Task) -> String?) -> [String] {
    tasks?.tasks.compactMap { task in
      text(task).map { language.text(vi: "Nhiệm vụ \(task.number): \($0)", en: "Task \(task.number): \($0)") }
    } ?? []
  }

  private var ofNotes: [Paper.Part] {
    let text = language.text(
      vi: "Theo ghi chú của các mục chưa đạt trong hồ sơ minh chứng:",
      en: "By the notes of the rows that fall short:")
    return [.prose(Paper.Prose(text))]
  }

  private func list(_ texts: [String]) -> [Paper.Part] {
    texts.isEmpty ? [.prose(Paper.Prose(Blank.line))] : items(texts)
  }

  private func items(_ texts: [String]) -> [Paper.Part] { texts.map { .prose(Paper.Prose("- \($0)")) } }
}
