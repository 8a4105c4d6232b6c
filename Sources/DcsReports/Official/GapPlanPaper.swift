import DcsScore
import Papers

extension Dossier {
  /// The plan for what falls short: the way to the next level first, then all else; who and by when are for the school.
  func gapPlan(of assessment: Assessment) -> Paper {
    let title = language.text(vi: "Kế hoạch", en: "Plan")
    let about = language.text(
      vi: "Khắc phục các nội dung chưa đạt sau \(assessing) \(subject) năm học \(year)",
      en: "For what falls short after the \(assessing) of the \(subject), school year \(year)")
    let present = SchoolOutcome(of: assessment)
    let now = language.text(vi: "Hiện nay: \(verdict(of: present)).", en: "At present: \(verdict(of: present)).")
    return Paper(
      [
        Paper.Section(
          nil,
          ofSchool.head(nil, sort: "KH", nil, title, about: about) + [.prose(Paper.Prose(now))]
            + work(after: assessment) + [ofSchool.signed(by: ofSchool.head)] + foot)
      ], title: "\(title). \(about)")
  }

  /// What the school issues itself: what falls short is the school's to mend, whoever found it.
  private var ofSchool: Dossier {
    body == .own ? self : Dossier(criteria, assessment, nil, nil, origins: origins, language)
  }

  /// What is to be done: the aim, and the rows that fall short.
  func work(after assessment: Assessment) -> [Paper.Part] {
    let steps = Roadmap(from: assessment, to: nil, assuming: [])
    return goal(steps) + table(of: assessment, steps)
  }

  private func goal(_ roadmap: Roadmap?) -> [Paper.Part] {
    guard let roadmap, roadmap.outcome == .planned else { return [] }
    let level = name(ofLevel: roadmap.target)
    return [
      .prose(
        Paper.Prose(
          language.text(
            vi:
              "Mục tiêu: \(level). Phần A là các việc tối thiểu để đạt mức này; phần B là các nội dung khác còn thiếu.",
            en: "Aim: \(level). Part A is the least that has to be done for it; part B is what else falls short.")))
    ]
  }

  private func table(of assessment: Assessment, _ roadmap: Roadmap?) -> [Paper.Part] {
    let rows = rows(of: assessment, roadmap)
    let nothing = language.text(vi: "Không còn nội dung nào thiếu.", en: "Nothing falls short.")
    return rows.isEmpty ? [.prose(Paper.Prose(nothing))] : [.table(Paper.Table(columns, rows))]
  }

  private var columns: [Paper.Table.Column] {
    [
      Paper.Table.Column(language.text(vi: "Mục", en: "Row"), 9, .centre),
      Paper.Table.Column(language.text(vi: "Nội dung còn thiếu", en: "What falls short"), 29),
      Paper.Table.Column(language.text(vi: "Việc cần làm", en: "What to do"), 28),
      Paper.Table.Column(language.text(vi: "Điểm tăng", en: "Gain"), 9, .end),
      Paper.Table.Column(language.text(vi: "Người thực hiện", en: "Who"), 14),
      Paper.Table.Column(language.text(vi: "Thời hạn hoàn thành", en: "By when"), 11),
    ]
  }

  private func rows(of assessment: Assessment, _ roadmap: Roadmap?) -> [Paper.Table.Row] {
    let planned = roadmap?.outcome == .planned ? roadmap?.parts ?? [] : []
    let first = Set(planned.flatMap { part in part.conditions.map(\.id) + part.steps.map(\.id) })
    var gains: [String: Points] = [:]
    for step in planned.flatMap(\.steps) { gains[step.id] = step.gain }
    let gaps = assessment.gaps
    let needed = gaps.filter { first.contains($0.id) }.map { gap in
      row(gap, gains[gap.id] ?? gap.recoverable)
    }
    let rest = gaps.filter { !first.contains($0.id) }.map { row($0, $0.recoverable) }
    if needed.isEmpty { return rest }
    let heads = [
      language.text(vi: "Để đạt mức cao hơn", en: "For the next level"),
      language.text(vi: "Nội dung khác", en: "What else falls short"),
    ]
    return [Paper.Table.Row(["A", heads[0]], isStrong: true)] + needed
      + (rest.isEmpty ? [] : [Paper.Table.Row(["B", heads[1]], isStrong: true)] + rest)
  }

  private func row(_ gap: Gap, _ gain: Points) -> Paper.Table.Row {
    let row = assessment?.row(gap.id)
    let advice = row?.advice?[language] ?? ""
    let more = gap.maxPoints == nil ? language.text(vi: "bắt buộc", en: "mandatory") : gain.formatted(language)
    return Paper.Table.Row([gap.id, row?.title[language] ?? "", advice, more, "", ""])
  }
}
