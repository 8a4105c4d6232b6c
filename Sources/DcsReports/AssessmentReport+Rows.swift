import DcsScore
import Papers

extension AssessmentReport {
  /// The mandatory conditions of the groups.
  mutating func addConditions() {
    let conditions = rows.filter { $0.criterion.items.isEmpty }
    guard !conditions.isEmpty else { return }
    out.line()
    out.heading(style.text(vi: "Điều kiện bắt buộc", en: "Mandatory conditions"))
    for (criterion, result) in conditions {
      guard case .mandatory(let state) = result.outcome else { continue }
      let title = criterion.title[style.language]
      out.paragraph(
        state == .met ? title : "\(title): \(state.name(style.language))",
        mark: "\(state == .met ? "✓" : "✗") \(criterion.id)  ", markRole: state == .met ? .good : .bad)
    }
  }

  /// Every scored row of the groups with its points.
  mutating func addRows() {
    for (criterion, result) in rows {
      guard case .scored(let scored) = result.outcome else { continue }
      out.line()
      if !criterion.isOwnItem {
        let level = scored.level.map { style.text(vi: " (mức \($0))", en: " (level \($0))") } ?? ""
        out.paragraph(
          criterion.title[style.language] + level, mark: "\(criterion.id)  ", markRole: .heading, role: .heading,
          tail: StyledText(share(scored.points, scored.maxPoints)))
      }
      for (item, result) in zip(criterion.items, scored.items) { addItem(item, result) }
    }
  }

  private mutating func addItem(_ item: Item, _ result: ItemResult) {
    var tail = "\(result.state.name(style.language))  \(share(result.points, result.maxPoints))"
    if result.isSuggestion { tail = style.text(vi: "gợi ý, ", en: "suggested, ") + tail }
    out.paragraph(item.title[style.language], mark: "\(item.id)  ", tail: StyledText(tail))
  }

  private func share(_ points: Points, _ most: Points) -> String {
    "\(points.formatted(style.language))/\(most.formatted(style.language))"
  }
}
