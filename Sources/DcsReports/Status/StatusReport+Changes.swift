import DcsScore
import Papers

extension StatusReport {
  /// What has changed since an earlier state.
  mutating func addChanges() {
    guard let since = status.since else { return }
    let changes = since.changes
    let isOfAnotherYear = changes.old.schoolYear != changes.new.schoolYear
    let year = LocalizedText(vi: ", năm học \(changes.old.schoolYear)", en: ", \(changes.old.schoolYear)")
    addHeading(
      LocalizedText(
        vi: "Thay đổi so với \(since.name.quoted)\(isOfAnotherYear ? year.vi : "")",
        en: "Changes since \(since.name.quoted)\(isOfAnotherYear ? year.en : "")"))
    if changes.isEmpty {
      out.paragraph(
        style.text(
          vi: "Không có câu trả lời hay minh chứng nào thay đổi.", en: "No answer and no document has changed."))
      return
    }
    addTotals(changes)
    for kind in RowChange.Kind.allCases { add(changes.rows.filter { $0.kind == kind }, kind) }
  }

  /// The points and levels before and now: the school's, and those of groups where they differ.
  private mutating func addTotals(_ changes: EvidenceChanges) {
    let (old, new) = (changes.old, changes.new)
    let total = style.text(vi: "Điểm được tính", en: "Points counted")
    addTotal(total, (old.points, old.level), (new.points, new.level))
    for (group, (old, new)) in zip(criteria.groups, zip(old.groups, new.groups))
    where (old.points, old.level) != (new.points, new.level) {
      let label = style.text(vi: "Nhóm \(group.id)", en: "Group \(group.id)")
      addTotal(label, (old.points, old.level), (new.points, new.level))
    }
  }

  private mutating func addTotal(_ label: String, _ old: (Points, Int?), _ new: (Points, Int?)) {
    let points = arrow(old.0.formatted(style.language), new.0.formatted(style.language))
    let names = [old.1, new.1].map { level in level.map { style.text(vi: "mức \($0)", en: "level \($0)") } ?? "" }
    let level = names == ["", ""] ? "" : "; " + arrow(names[0], names[1])
    out.paragraph("\(label): \(points)\(level)")
  }

  private mutating func add(_ rows: [RowChange], _ kind: RowChange.Kind) {
    if rows.isEmpty { return }
    let width = rows.map(\.id.displayWidth).max() ?? 0
    out.paragraph("\(kind.name[style.language]) (\(rows.count)):")
    for row in rows {
      let title = criteria.answeredRows.first { $0.id == row.id }?.title[style.language] ?? ""
      let tail = arrow(row.old.worth(style.language), row.new.worth(style.language))
      out.paragraph(title, mark: "  \(row.id.padded(to: width))  ", tail: StyledText(tail))
      for detail in row.details { out.paragraph(detail[style.language], mark: "    - ", role: .faint) }
    }
  }

  private func arrow(_ old: String, _ new: String) -> String { old == new ? new : "\(old) → \(new)" }
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
