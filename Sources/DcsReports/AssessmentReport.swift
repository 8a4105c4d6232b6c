package import DcsScore
package import Papers

extension Assessment {
  /// The assessment as a head teacher reads it: the level, the groups, the conditions, what to do, what looks wrong.
  ///
  /// - Parameters:
  ///   - style: The language, the width and the marks.
  ///   - groupID: The only group to report, row by row; nil for an overview of all.
  package func report(_ style: TextStyle, group groupID: String? = nil) -> String {
    var report = AssessmentReport(self, style, groupID: groupID)
    return report.build()
  }

  /// The assessment in a line: the level, the groups' points and the school.
  package func summary(_ language: Language) -> String {
    let points = groups.map { $0.points.formatted(language) }.joined(separator: language == .vietnamese ? "; " : ", ")
    return "\(level.map(String.init) ?? "-")\t\(points)\t\(school.name.singleLine), \(schoolYear)"
  }
}

/// Builds the text report, a function a section.
struct AssessmentReport {
  let assessment: Assessment
  let style: TextStyle
  let groupID: String?
  let answeredRows: [AnsweredRow]
  var out: TextBuilder

  init(_ assessment: Assessment, _ style: TextStyle, groupID: String?) {
    self.assessment = assessment
    self.style = style
    self.groupID = groupID
    answeredRows = assessment.criteria.answeredRows
    out = TextBuilder(style)
  }

  var criteria: CriteriaSet { assessment.criteria }

  /// The groups that the report is about, with their results.
  var groups: [(group: Group, result: GroupResult)] {
    zip(criteria.groups, assessment.groups).filter { groupID == nil || $0.0.id == groupID }
  }

  /// The criteria of these groups, with their results.
  var rows: [(criterion: Criterion, result: CriterionResult)] {
    groups.flatMap { zip($0.group.criteria, $0.result.criteria) }
  }

  mutating func build() -> String {
    addHead()
    addGroups()
    addSuggestions()
    addConditions()
    if groupID != nil { addRows() }
    addGaps()
    addWarnings()
    out.addUnconfirmed(of: criteria)
    return out.text
  }

  private mutating func addHead() {
    out.addHead(of: assessment)
    out.line()
    let total = assessment.points.formatted(style.language) + "/" + criteria.maxPoints.formatted(style.language)
    guard let number = assessment.level else {
      out.paragraph(
        style.text(
          vi: "Tổng điểm: \(total) (bộ chỉ số không chia mức cho cả trường)",
          en: "Points: \(total) (the set has no levels for the school as a whole)"))
      return
    }
    let name = criteria.level(number).map { ": " + $0.name[style.language] } ?? ""
    out.paragraph(style.text(vi: "MỨC \(number)\(name)", en: "LEVEL \(number)\(name)"), role: role(ofLevel: number))
    let most = criteria.levels.last?.number ?? number
    if number < most {
      out.paragraph(style.text(vi: "Mức cao nhất là \(most)", en: "The highest level is \(most)"), role: .faint)
    }
    if case .total(let scale)? = criteria.overall?.rule {
      out.paragraph(style.text(vi: "Tổng điểm: \(total)", en: "Points: \(total)"))
      let cap = assessment.groups.compactMap(\.cap).min()
      let what = LocalizedText(vi: "trường", en: "the school")
      if !addCap(cap, below: scale.level(for: assessment.points), what, indent: "") {
        addNextLevel(assessment.points, scale, indent: "")
      }
    }
  }

  /// Names the rows whose points are the rules', not the council's.
  private mutating func addSuggestions() {
    let ids = rows.flatMap { $0.result.items }.filter { $0.isSuggestion }.map { $0.id }
    guard !ids.isEmpty else { return }
    out.line()
    let list = ids.listed()
    out.paragraph(
      style.text(
        vi: "Điểm gợi ý tính từ số liệu, Hội đồng chưa chấm: \(list)",
        en: "Points suggested by the facts, not yet given by the council: \(list)"),
      role: .faint)
  }

  func role(ofLevel level: Int) -> TextStyle.Role {
    if level == criteria.levels.last?.number { return .good }
    return level == criteria.levels.first?.number ? .bad : .fair
  }
}
