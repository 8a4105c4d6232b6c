import DcsScore
import Papers

extension StatusReport {
  /// What has changed since an earlier state.
  var changes: Paper.Section {
    guard let since = status.since else { return Paper.Section() }
    if since.changes.isEmpty { return Paper.Section(heading(since), [.text(nothing)]) }
    let rows = RowChange.Kind.allCases.flatMap { kind in
      parts(since.changes.rows.filter { $0.kind == kind }, kind)
    }
    return Paper.Section(heading(since), totals(since.changes).map { .text($0) } + rows)
  }

  /// The points and levels before and now: the school's, and those of groups where they differ.
  private func totals(_ changes: EvidenceChanges) -> [String] {
    let (old, new) = (changes.old, changes.new)
    var totals = [total(pointsLabel, (old.points, old.level), (new.points, new.level))]
    for (group, (old, new)) in zip(criteria.groups, zip(old.groups, new.groups))
    where (old.points, old.level) != (new.points, new.level) {
      let label = language.text(vi: "Nhóm \(group.id)", en: "Group \(group.id)")
      totals.append(total(label, (old.points, old.level), (new.points, new.level)))
    }
    return totals
  }

  private func total(_ label: String, _ old: (Points, Int?), _ new: (Points, Int?)) -> String {
    let points = String.arrow(old.0.formatted(language), new.0.formatted(language))
    let level = (old.1, new.1) == (nil, nil) ? "" : "; " + .levels(old.1, new.1, language)
    return "\(label): \(points)\(level)"
  }

  private func parts(_ rows: [RowChange], _ kind: RowChange.Kind) -> [Paper.Part] {
    if rows.isEmpty { return [] }
    return [.text("\(kind.name[language]) (\(rows.count)):"), .entries(rows.flatMap(entries))]
  }

  private func entries(_ row: RowChange) -> [Paper.Entry] {
    let answered = status.progress.assessment.row(row.id)
    let title = answered?.title[language] ?? ""
    let end = Paper.Cell.text(.arrow(row.old.worth(language), row.new.worth(language)))
    let details = row.details(of: answered, criteria).map { Paper.Entry($0[language], .faint, mark: .bullet, level: 2) }
    return [Paper.Entry(title, mark: Paper.Mark(id: row.id), end: [end], level: 1)] + details
  }
}

// What is said of the changes.
extension StatusReport {
  private func heading(_ since: SchoolStatus.Since) -> String {
    let changes = since.changes
    let start = language.text(vi: "Thay đổi so với ", en: "Changes since ") + since.name.quoted
    let year = changes.old.schoolYear
    return year == changes.new.schoolYear ? start : start + language.text(vi: ", năm học \(year)", en: ", \(year)")
  }

  private var nothing: String {
    language.text(
      vi: "Không có câu trả lời hay minh chứng nào thay đổi.", en: "No answer and no document has changed.")
  }
}

extension RowChange.Kind {
  fileprivate var name: LocalizedText {
    switch self {
    case .answered: LocalizedText(vi: "Mới trả lời", en: "Newly answered")
    case .changed: LocalizedText(vi: "Đã thay đổi", en: "Changed")
    case .withdrawn: LocalizedText(vi: "Không còn trả lời", en: "No longer answered")
    }
  }
}

extension RowResult {
  /// What the row is worth, in words: points that count, or why none do.
  fileprivate func worth(_ language: Language) -> String {
    switch (state, points) {
    case (.evidenceMissing, _): LocalizedText(vi: "chưa được tính", en: "not counted")[language]
    case (.unanswered, _), (_, nil): state.name(language)
    case (_, let points?):
      LocalizedText(vi: "\(points.formatted(.vietnamese)) điểm", en: "\(points) points")[language]
    }
  }
}
