import DcsScore
import Papers

extension AssessmentReport {
  /// What falls short, in two lists: what holds the level down, and what else would give points.
  mutating func addGaps() {
    let ids = rows.flatMap { [$0.result.id] + $0.result.items.map(\.id) }
    let gaps = groupID == nil ? assessment.gaps : assessment.gaps.filter { ids.contains($0.id) }
    let first = gaps.filter(\.holdsLevelDown)
    let rest = gaps.filter { !$0.holdsLevelDown }
    let next = criteria.levels.map(\.number).first { $0 > assessment.level ?? .min } ?? 0
    addGaps(
      first,
      style.text(
        vi: "Các việc giúp lên mức \(next) (\(first.count))", en: "What leads to level \(next) (\(first.count))"))
    let other =
      first.isEmpty
      ? LocalizedText(vi: "Các việc có thể làm", en: "What can be done")
      : LocalizedText(vi: "Các việc khác", en: "What else can be done")
    addGaps(rest, "\(other[style.language]) (\(rest.count))")
    if gaps.isEmpty {
      out.line()
      out.line(style.paint(.good, style.text(vi: "Không còn mục nào thiếu.", en: "Nothing falls short.")))
    }
  }

  private mutating func addGaps(_ gaps: [Gap], _ heading: String) {
    if gaps.isEmpty { return }
    out.line()
    out.heading(heading)
    for gap in gaps { addGap(gap) }
  }

  private mutating func addGap(_ gap: Gap) {
    guard let row = answeredRows.first(where: { $0.id == gap.id }) else { return }
    let mark = gap.id.padded(to: longestID) + "  "
    let indent = String(repeating: " ", count: mark.displayWidth)
    out.paragraph(
      row.title[style.language], mark: mark, markRole: gap.maxPoints == nil ? .bad : .fair,
      tail: StyledText(share(of: gap)))
    if let reason = gap.reason(criteria, style.language) { out.paragraph(reason, mark: indent, role: .fair) }
    if let advice = row.advice { out.paragraph(advice[style.language], mark: indent + "→ ", role: .faint) }
  }

  /// The points now and those still to be had.
  private func share(of gap: Gap) -> String {
    guard let most = gap.maxPoints else { return style.text(vi: "bắt buộc", en: "mandatory") }
    let now = "\(gap.points.formatted(style.language))/\(most.formatted(style.language))"
    return gap.recoverable == .zero ? now : "\(now)  +\(gap.recoverable.formatted(style.language))"
  }

  private var longestID: Int {
    assessment.gaps.map(\.id.displayWidth).max() ?? 0
  }

  /// What passes but looks wrong.
  mutating func addWarnings() {
    let warnings = assessment.warnings
    if warnings.isEmpty || groupID != nil { return }
    out.line()
    out.heading(style.text(vi: "Cảnh báo (\(warnings.count))", en: "Warnings (\(warnings.count))"))
    for warning in warnings {
      let start = warning.id.map { "\($0): " } ?? ""
      out.paragraph(start + warning.message[style.language], mark: "! ", markRole: .fair)
    }
  }
}

extension Gap {
  /// Why the row falls short, where that is more than that points are missing.
  fileprivate func reason(_ criteria: CriteriaSet, _ language: Language) -> String? {
    var parts: [LocalizedText] = []
    switch kind {
    case .mandatoryUnmet: parts.append(LocalizedText(vi: "chưa đạt", en: "not met"))
    case .unanswered: parts.append(LocalizedText(vi: "chưa trả lời", en: "unanswered"))
    case .evidenceMissing:
      parts.append(
        LocalizedText(
          vi: "chưa có minh chứng nên chưa được tính", en: "not counted, as there is no document"))
    case .belowMax, .standardShort: break
    }
    parts += shortfalls.map { $0.text(criteria) }
    return parts.isEmpty ? nil : parts.map { $0[language] }.listed(by: "; ")
  }
}

extension Shortfall {
  /// What a stage lacks, in words.
  func text(_ criteria: CriteriaSet) -> LocalizedText {
    let stage = criteria.stage(stage)?.name ?? LocalizedText(vi: stage, en: stage)
    return LocalizedText(
      vi: "\(stage.vi): còn thiếu \(missing) \(unit.vi)", en: "\(stage.en): \(missing) more \(unit.en) needed")
  }
}
