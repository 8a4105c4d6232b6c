import DcsScore
import Papers

extension Dossier {
  /// Every row with its maximum, its points and what shows them; totals by group.
  func scoresheet(of outcome: SchoolOutcome) -> Paper {
    let title = language.text(vi: "Phiếu \(assessing)", en: "Scoresheet of the \(assessing)")
    let about = language.text(
      vi: "\(topic.startingLarge) năm học \(year)", en: "\(topic.startingLarge), school year \(year)")
    let result = language.text(vi: "Kết quả: \(verdict(of: outcome)).", en: "Result: \(verdict(of: outcome)).")
    let rows = criteria.groups.flatMap { self.rows(of: $0, outcome) }
    return Paper(
      [
        Paper.Section(
          nil,
          head(nil, sort: nil, nil, title, about: about)
            + [.table(Paper.Table(columns, rows))] + elsewhere + [.prose(Paper.Prose(result))]
            + [signed(left: member(.secretary), right: member(.chair))] + foot)
      ], title: "\(title). \(about)")
  }

  /// Where to find the evidence that a result alone does not name.
  private var elsewhere: [Paper.Part] {
    if assessment != nil { return [] }
    let text = language.text(vi: "Minh chứng: theo danh mục minh chứng kèm theo.", en: "Evidence: see its list.")
    return [.prose(Paper.Prose(text))]
  }

  private var columns: [Paper.Table.Column] {
    let own = body == .own
    return [
      Paper.Table.Column(language.text(vi: "Tiêu chí", en: "Criterion"), 45),
      Paper.Table.Column(language.text(vi: "Điểm tối đa", en: "Maximum"), 10, .centre),
      Paper.Table.Column(
        language.text(vi: own ? "Trường tự đánh giá" : "Đoàn đánh giá", en: own ? "Own points" : "Team's points"), 15,
        .centre),
      Paper.Table.Column(language.text(vi: "Hồ sơ / Minh chứng", en: "Evidence"), 30),
    ]
  }

  private func rows(of group: Group, _ outcome: SchoolOutcome) -> [Paper.Table.Row] {
    var rows = [Paper.Table.Row(["\(group.id). \(group.title[language])"], isStrong: true)]
    for criterion in group.criteria {
      rows.append(row(criterion.id, criterion.title, criterion.maxPoints, outcome))
      for item in criterion.items where item.id != criterion.id {
        rows.append(row(item.id, item.title, item.maxPoints, outcome))
      }
    }
    guard let result = outcome.row(group.id), let points = result.points else { return rows }
    let share = points.share(of: group.maxPoints, language)
    let level = result.level.map { language.text(vi: "mức \($0)", en: "level \($0)") } ?? ""
    let sum = language.text(vi: "Cộng điểm nhóm \(group.id)", en: "Points of group \(group.id)")
    rows.append(Paper.Table.Row([sum, group.maxPoints.formatted(language), share, level], isStrong: true))
    return rows
  }

  private func row(
    _ id: String, _ title: LocalizedText, _ most: Points?, _ outcome: SchoolOutcome
  ) -> Paper.Table.Row {
    let result = outcome.row(id)
    let documents = assessment?.evidence.answer(to: id)?.documents ?? []
    let state = result?.state
    let isTold = result?.points == nil || state == .unanswered || state == .evidenceMissing
    // What is not answered has no points, which is not the same as none of them.
    let points = state == .unanswered ? nil : result?.points?.formatted(language)
    let worth = [points, isTold ? state?.name(language) : nil].compactMap { $0 }
    let bullet = documents.count > 1 ? "• " : ""
    return Paper.Table.Row(lines: [
      ["\(id) \(title[language])"], [most?.formatted(language) ?? language.text(vi: "bắt buộc", en: "mandatory")],
      worth, documents.map { bullet + $0.title },
    ])
  }
}
