import DcsScore
import Papers

/// What an assessment came to, in sentences and tables.
extension Dossier {
  /// The level and the points: `Mức 2 (…), tổng điểm 138,5/200`.
  func verdict(of outcome: SchoolOutcome) -> String {
    let points = outcome.points.share(of: outcome.maxPoints, language)
    let sum = language.text(vi: "tổng điểm \(points)", en: "\(points) points in all")
    return [outcome.level.map { name(ofLevel: $0) }, sum].compactMap { $0 }.listed()
  }

  /// The verdict once it is settled; room for it before that.
  func settled(_ outcome: SchoolOutcome) -> String { isClosed ? verdict(of: outcome) : Blank.line }

  /// A line for each group.
  func groupLines(of outcome: SchoolOutcome) -> [Paper.Part] {
    criteria.groups.compactMap { group in
      guard let row = outcome.row(group.id), let points = row.points else { return nil }
      let share = points.share(of: group.maxPoints, language)
      let level = row.level.map { language.text(vi: ", mức \($0)", en: ", level \($0)") } ?? ""
      let text = language.text(
        vi: "- Nhóm \(group.id), \(group.title.vi): \(share) điểm\(level).",
        en: "- Group \(group.id), \(group.title.en): \(share) points\(level).")
      return .prose(Paper.Prose(text))
    }
  }

  /// The points of groups and criteria, and their sum.
  func pointsTable(of outcome: SchoolOutcome) -> Paper.Part {
    var rows: [Paper.Table.Row] = []
    for group in criteria.groups {
      rows.append(
        Paper.Table.Row(line(group.id, group.title, outcome.row(group.id), group.maxPoints), isStrong: true))
      rows += group.criteria.map { criterion in
        Paper.Table.Row(line(criterion.id, criterion.title, outcome.row(criterion.id), criterion.maxPoints))
      }
    }
    let sum = language.text(vi: "Tổng điểm", en: "Points in all")
    let level = outcome.level.map(String.init) ?? ""
    rows.append(
      Paper.Table.Row(
        ["", sum, outcome.maxPoints.formatted(language), outcome.points.formatted(language), level], isStrong: true))
    return .table(
      Paper.Table(
        [
          Paper.Table.Column(language.text(vi: "TT", en: "No."), 8, .centre),
          Paper.Table.Column(language.text(vi: "Tiêu chí", en: "Criterion"), 53),
          Paper.Table.Column(language.text(vi: "Điểm tối đa", en: "Most points"), 12, .centre),
          Paper.Table.Column(language.text(vi: "Điểm đạt", en: "Points"), 14, .centre),
          Paper.Table.Column(language.text(vi: "Mức độ", en: "Level"), 13, .centre),
        ], rows))
  }

  private func line(_ id: String, _ title: LocalizedText, _ row: ResultFile.Row?, _ most: Points?) -> [String] {
    let points = row?.worth(language) ?? ""
    let maximum = most?.formatted(language) ?? language.text(vi: "bắt buộc", en: "mandatory")
    return [id, title[language], maximum, points, row?.level.map(String.init) ?? "–"]
  }
}

extension ResultFile.Row {
  /// The points of the row, or how it stands where it has none.
  func worth(_ language: Language) -> String { points?.formatted(language) ?? state?.name(language) ?? "" }

  /// The points of the row where it is answered and counts; else why it has none.
  func standing(_ language: Language) -> String {
    switch state {
    case .unanswered?, .evidenceMissing?: state?.name(language) ?? ""
    default: worth(language)
    }
  }
}
