package import DcsScore
package import Papers

extension SchoolStatus {
  /// The status as a school's officer reads it: how far the rows are, what is left, the dates, what the process has left
  /// behind, and what has changed since an earlier state.
  package func report(_ style: TextStyle) -> String {
    var report = StatusReport(self, style)
    return report.build()
  }
}

/// Builds the text report, a function a section.
struct StatusReport {
  let status: SchoolStatus
  let style: TextStyle
  var out: TextBuilder

  init(_ status: SchoolStatus, _ style: TextStyle) {
    self.status = status
    self.style = style
    out = TextBuilder(style)
  }

  var progress: SchoolProgress { status.progress }
  var criteria: CriteriaSet { progress.assessment.criteria }

  mutating func build() -> String {
    out.addHead(of: progress.assessment)
    out.paragraph(
      style.text(
        vi: "Tính đến ngày \(status.date.formatted(.vietnamese))", en: "As of \(status.date.formatted(.english))"))
    addTotals()
    addRows()
    addWhatIsLeft()
    addMilestones()
    addProducts()
    addChanges()
    out.addUnconfirmed(of: criteria)
    return out.text
  }

  /// A heading with a line above it.
  mutating func addHeading(_ text: LocalizedText) {
    out.line()
    out.heading(text[style.language])
  }

  /// How many rows are how far, and the points.
  private mutating func addTotals() {
    let count = progress.count
    let assessment = progress.assessment
    let points = assessment.points.formatted(style.language) + "/" + criteria.maxPoints.formatted(style.language)
    let level = assessment.level.map { style.text(vi: " (đang ở mức \($0))", en: " (level \($0) so far)") } ?? ""
    out.line()
    addTotal(
      LocalizedText(vi: "Đã trả lời", en: "Answered"),
      LocalizedText(vi: "\(count.answered)/\(count.rows) mục", en: "\(count.answered)/\(count.rows) rows"))
    if count.wanting > 0 {
      addTotal(
        LocalizedText(vi: "Đã có minh chứng", en: "With a document"),
        LocalizedText(
          vi: "\(count.evidenced)/\(count.wanting) mục cần minh chứng",
          en: "\(count.evidenced)/\(count.wanting) rows that need one"))
    }
    addTotal(
      LocalizedText(vi: "Điểm được tính", en: "Points counted"), LocalizedText(vi: points + level, en: points + level))
  }

  private mutating func addTotal(_ label: LocalizedText, _ value: LocalizedText) {
    out.paragraph(value[style.language], mark: label[style.language].padded(to: 16) + "  ")
  }

  /// What has no answer and what has no document, by ids.
  private mutating func addWhatIsLeft() {
    let unanswered = progress.rows.filter { !$0.isAnswered }.map(\.id)
    let lacking = progress.rows.filter(\.lacksDocument).map(\.id)
    out.line()
    add(
      unanswered, LocalizedText(vi: "Chưa trả lời", en: "Unanswered"), role: .bad)
    add(
      lacking,
      LocalizedText(
        vi: "Đã trả lời nhưng chưa có minh chứng nên chưa được tính",
        en: "Answered, but not counted, as there is no document"), role: .fair)
    if unanswered.isEmpty, lacking.isEmpty {
      let done = style.text(
        vi: "Mọi mục đã được trả lời và có minh chứng ở nơi cần có.",
        en: "Every row is answered, with a document where one is needed.")
      out.paragraph(done, role: .good)
    }
  }

  private mutating func add(_ ids: [String], _ label: LocalizedText, role: TextStyle.Role) {
    if ids.isEmpty { return }
    out.paragraph("\(label[style.language]) (\(ids.count)): \(shortened(ids))", role: role)
  }

  /// A list of which a long one is cut.
  func shortened(_ names: [String], to most: Int = 60) -> String {
    let more = names.count - most
    let rest = more > 0 ? style.text(vi: " và \(more) nữa", en: " and \(more) more") : ""
    return Array(names.prefix(most)).listed() + rest
  }
}
