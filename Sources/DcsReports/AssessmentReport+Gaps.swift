import DcsScore
import Papers

extension AssessmentReport {
  /// What falls short, in two lists: what holds the level down, and what else would give points.
  var gapSections: [Paper.Section] {
    let gaps = isOverview ? assessment.gaps : gapsOfGroups
    if gaps.isEmpty {
      let nothing = language.text(vi: "Không còn mục nào thiếu.", en: "Nothing falls short.")
      return [Paper.Section(nil, [.text(nothing, .good)])]
    }
    let first = gaps.filter { $0.holdsLevelDown }
    let rest = gaps.filter { !$0.holdsLevelDown }
    let next = criteria.levels.first { $0.number > assessment.level ?? .min }?.number
    return [
      section(
        first, GapHeading.leading(first.count, to: next)[language], first.count > 1 ? [.text(least, .faint)] : []),
      section(rest, GapHeading.other(rest.count, isAll: first.isEmpty)[language]),
    ]
  }

  private var gapsOfGroups: [Gap] {
    let ids = Set(rows.flatMap { [$0.result.id] + $0.result.items.map { $0.id } })
    return assessment.gaps.filter { ids.contains($0.id) }
  }

  private func section(_ gaps: [Gap], _ heading: String, _ notes: [Paper.Part] = []) -> Paper.Section {
    if gaps.isEmpty { return Paper.Section() }
    let longest = assessment.gaps.reduce(0) { max($0, $1.id.displayWidth) }
    return Paper.Section(heading, notes + [.entries(gaps.compactMap(entry), leastID: longest)])
  }

  /// The list names all that would help, of which some may be enough.
  private var least: String {
    language.text(
      vi: "Có thể không cần làm hết; xem những việc ít nhất đủ lên mức bằng lệnh: dcs plan HỒ-SƠ",
      en: "Not all of it may be needed; see the least that is with: dcs plan EVIDENCE --lang en")
  }

  private func entry(_ gap: Gap) -> Paper.Entry? {
    guard let row = assessment.row(gap.id) else { return nil }
    var notes: [Paper.Note] = []
    if let reason = gap.reason(criteria, language) { notes.append(Paper.Note(reason, .fair)) }
    if let advice = row.advice { notes.append(Paper.Note(advice[language], .faint, sign: "→")) }
    return Paper.Entry(
      row.title[language], mark: Paper.Mark(id: gap.id, gap.maxPoints == nil ? .bad : .fair), end: end(of: gap),
      notes: notes)
  }

  /// The points now and those still to be had.
  private func end(of gap: Gap) -> [Paper.Cell] {
    guard let most = gap.maxPoints else { return [.text(language.text(vi: "bắt buộc", en: "mandatory"))] }
    let now = Paper.Cell.text(gap.points.share(of: most, language))
    return gap.recoverable == .zero ? [now] : [now, .text("+\(gap.recoverable.formatted(language))")]
  }

  /// What passes but looks wrong.
  var warnings: Paper.Section {
    let warnings = assessment.warnings
    if warnings.isEmpty { return Paper.Section() }
    let entries = warnings.map { warning in
      let start = warning.id.map { "\($0): " } ?? ""
      return Paper.Entry(start + warning.message[language], mark: Paper.Mark("!", .fair))
    }
    return Paper.Section(
      language.text(vi: "Cảnh báo (\(warnings.count))", en: "Warnings (\(warnings.count))"), [.entries(entries)])
  }
}

extension Gap {
  /// Why the row falls short, where that is more than that points are missing.
  fileprivate func reason(_ criteria: CriteriaSet, _ language: Language) -> String? {
    var parts: [String] = []
    switch kind {
    case .mandatoryUnmet: parts.append(language.text(vi: "chưa đạt", en: "not met"))
    case .unanswered: parts.append(language.text(vi: "chưa trả lời", en: "unanswered"))
    case .evidenceMissing:
      parts.append(
        language.text(vi: "chưa có minh chứng nên chưa được tính", en: "not counted, as there is no document"))
    case .belowMax, .standardShort: break
    }
    parts += shortfalls.map { $0.text(criteria)[language] }
    return parts.isEmpty ? nil : parts.listed(by: "; ")
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
