extension AssessmentReport {
  /// The mandatory conditions of the groups.
  mutating func addConditions() {
    let conditions = groups.flatMap(\.criteria).filter(\.isMandatory)
    guard !conditions.isEmpty else { return }
    out.line()
    out.heading(style.text(vi: "Điều kiện bắt buộc", en: "Mandatory conditions"))
    for condition in conditions { addCondition(condition) }
  }

  private mutating func addCondition(_ result: CriterionResult) {
    guard case .mandatory(_, let state) = result.outcome else { return }
    let title = result.criterion.title[style.language]
    let mark = "\(state == .met ? "✓" : "✗") \(result.criterion.id)  "
    out.paragraph(
      state == .met ? title : "\(title): \(state.name(style.language))", mark: mark,
      markRole: state == .met ? .good : .bad)
  }

  /// Every scored row of the groups with its points.
  mutating func addRows() {
    for result in groups.flatMap(\.criteria) {
      guard case .scored(let scored, let points, let level, let items) = result.outcome else { continue }
      let criterion = result.criterion
      out.line()
      if !criterion.isOwnItem {
        let levelText = level.map { style.text(vi: "  mức \($0)", en: "  level \($0)") } ?? ""
        out.paragraph(
          criterion.title[style.language], mark: "\(criterion.id)  ", markRole: .heading,
          tail: share(points, scored.maxPoints) + levelText, role: .heading)
      }
      for item in items { addItem(item) }
    }
  }

  private mutating func addItem(_ result: ItemResult) {
    var tail = "\(result.state.name(style.language))  \(share(result.points, result.item.maxPoints))"
    if result.isSuggestion { tail = style.text(vi: "gợi ý, ", en: "suggested, ") + tail }
    out.paragraph(result.item.title[style.language], mark: "\(result.item.id)  ", tail: tail)
  }

  private func share(_ points: Points, _ most: Points) -> String {
    "\(points.formatted(style.language))/\(most.formatted(style.language))"
  }
}

extension CriterionResult {
  fileprivate var isMandatory: Bool {
    if case .mandatory = outcome { true } else { false }
  }

  /// The results of the items, none where the criterion is mandatory.
  var items: [ItemResult] {
    switch outcome {
    case .mandatory: []
    case .scored(_, _, _, let items): items
    }
  }
}

extension ItemState {
  /// The state in words.
  func name(_ language: Language) -> String {
    let text =
      switch self {
      case .met: LocalizedText(vi: "đạt", en: "met")
      case .partial: LocalizedText(vi: "đạt một phần", en: "partly met")
      case .unmet: LocalizedText(vi: "chưa đạt", en: "not met")
      case .unanswered: LocalizedText(vi: "chưa trả lời", en: "unanswered")
      case .evidenceMissing: LocalizedText(vi: "thiếu minh chứng", en: "evidence missing")
      }
    return text[language]
  }
}
