package import DcsScore
package import Papers

extension SchoolStatus {
  /// The status as a school's officer reads it: how far the rows are, what is left, the dates, what the process has left
  /// behind, and what has changed since an earlier state.
  package func paper(_ language: Language) -> Paper { StatusReport(status: self, language: language).paper }
}

/// Describes a status, a property a section.
struct StatusReport {
  let status: SchoolStatus
  let language: Language

  var progress: SchoolProgress { status.progress }
  var criteria: CriteriaSet { progress.assessment.criteria }

  var paper: Paper {
    let day = language.text(
      vi: "Tính đến ngày \(status.date.formatted(.vietnamese))", en: "As of \(status.date.formatted(.english))")
    return Paper([
      progress.assessment.head(language, [.text(day)]), totals, rows, left, milestones, products, changes,
      criteria.unconfirmedNotice(language, unless: status.criteriaCheck),
    ])
  }

  /// How many rows are how far, and the points.
  private var totals: Paper.Section {
    let count = progress.count
    var entries = [total(language.text(vi: "Đã trả lời", en: "Answered"), answered(count))]
    if count.wanting > 0 {
      entries.append(total(language.text(vi: "Đã có minh chứng", en: "With a document"), evidenced(count)))
    }
    let level = progress.assessment.level.map { language.text(vi: " (đang ở mức \($0))", en: " (level \($0) so far)") }
    entries.append(total(pointsLabel, progress.assessment.total(language) + (level ?? "")))
    return Paper.Section(nil, [.entries(entries, leastID: 16)])
  }

  private func total(_ label: String, _ value: String) -> Paper.Entry {
    Paper.Entry(value, mark: Paper.Mark(id: label))
  }

  /// What has no answer and what has no document, by ids.
  private var left: Paper.Section {
    let unanswered = progress.rows.filter { !$0.isAnswered }.map(\.id)
    let lacking = progress.rows.filter(\.lacksDocument).map(\.id)
    if unanswered.isEmpty, lacking.isEmpty { return Paper.Section(nil, [.text(allDone, .good)]) }
    var parts: [Paper.Part] = []
    if !unanswered.isEmpty {
      parts.append(.text(list(unanswered, language.text(vi: "Chưa trả lời", en: "Unanswered")), .bad))
    }
    if !lacking.isEmpty { parts.append(.text(list(lacking, lackingLabel), .fair)) }
    return Paper.Section(nil, parts)
  }

  private func list(_ ids: [String], _ label: String) -> String { "\(label) (\(ids.count)): \(shortened(ids))" }

  /// A list of which a long one is cut.
  func shortened(_ names: [String], to most: Int = 60) -> String {
    let more = names.count - most
    let rest = more > 0 ? language.text(vi: " và \(more) nữa", en: " and \(more) more") : ""
    return Array(names.prefix(most)).listed() + rest
  }
}

// What is said of the rows.
extension StatusReport {
  private func answered(_ count: ProgressCount) -> String {
    language.text(vi: "\(count.answered)/\(count.rows) mục", en: "\(count.answered)/\(count.rows) rows")
  }

  private func evidenced(_ count: ProgressCount) -> String {
    language.text(
      vi: "\(count.evidenced)/\(count.wanting) mục cần minh chứng",
      en: "\(count.evidenced)/\(count.wanting) rows that need one")
  }

  var pointsLabel: String { language.text(vi: "Điểm được tính", en: "Points counted") }

  private var lackingLabel: String {
    language.text(
      vi: "Đã trả lời nhưng chưa có minh chứng nên chưa được tính",
      en: "Answered, but not counted, as there is no document")
  }

  private var allDone: String {
    language.text(
      vi: "Mọi mục đã được trả lời và có minh chứng ở nơi cần có.",
      en: "Every row is answered, with a document where one is needed.")
  }
}
