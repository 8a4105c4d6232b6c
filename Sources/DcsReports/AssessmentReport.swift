package import DcsScore
package import Papers

extension Assessment {
  /// The assessment as a head teacher reads it: the level, the groups, the conditions, what to do, what looks wrong.
  ///
  /// - Parameters:
  ///   - language: The language of the paper.
  ///   - groupIDs: The only groups to report, row by row; empty for an overview of all.
  package func paper(_ language: Language, groups groupIDs: [String] = []) -> Paper {
    AssessmentReport(self, language, groups: groupIDs).paper
  }

  /// The assessment in a line: the level, the groups' points and the school.
  package func summary(_ language: Language) -> String {
    let points = groups.map { $0.points.formatted(language) }.listed(by: language == .vietnamese ? "; " : ", ")
    return "\(level.map(String.init) ?? "-")\t\(points)\t\(school.name.singleLine), \(schoolYear)"
  }
}

/// Describes an assessment, a property a section.
struct AssessmentReport {
  let assessment: Assessment
  let language: Language
  /// Whether all groups are reported, without their rows.
  let isOverview: Bool
  /// The groups that the report is about, with their results.
  let groups: [GroupRow]
  /// The criteria of these groups, with their results.
  let rows: [CriterionRow]

  /// A group with its result. Arrays of tuples would have more looked up about them at run time.
  struct GroupRow {
    let group: Group
    let result: GroupResult
  }

  /// A criterion with its result.
  struct CriterionRow {
    let criterion: Criterion
    let result: CriterionResult
  }

  /// - Parameter groupIDs: The only groups to report, row by row; empty for an overview of all.
  init(_ assessment: Assessment, _ language: Language, groups groupIDs: [String]) {
    (self.assessment, self.language, isOverview) = (assessment, language, groupIDs.isEmpty)
    groups = zip(assessment.criteria.groups, assessment.groups).compactMap { group, result in
      groupIDs.isEmpty || groupIDs.contains(group.id) ? GroupRow(group: group, result: result) : nil
    }
    rows = groups.flatMap {
      zip($0.group.criteria, $0.result.criteria).map { CriterionRow(criterion: $0, result: $1) }
    }
  }

  var paper: Paper {
    var sections = [assessment.head(language), level, groupPoints, suggestions, conditions]
    if !isOverview { sections += criterionSections }
    sections += gapSections
    if isOverview { sections.append(warnings) }
    sections.append(criteria.unconfirmedNotice(language))
    return Paper(sections)
  }

  var criteria: CriteriaSet { assessment.criteria }

  /// The level of the school, and its points where they make it.
  var level: Paper.Section {
    guard let number = assessment.level else { return Paper.Section(nil, [.text(pointsWithoutLevels)]) }
    var parts: [Paper.Part] = [.text(name(ofLevel: number), role(ofLevel: number))]
    if let most = criteria.levels.last?.number, number < most {
      parts.append(.text(language.text(vi: "Mức cao nhất là \(most)", en: "The highest level is \(most)"), .faint))
    }
    if case .total(let scale)? = criteria.overall?.rule {
      parts.append(.text(language.text(vi: "Tổng điểm: \(total)", en: "Points: \(total)")))
      let school = LocalizedText(vi: "trường", en: "the school")
      let cap = assessment.groups.compactMap(\.cap).min()
      let outlook = outlook(assessment.points, scale, cap, below: scale.level(for: assessment.points), school)
      if let outlook { parts.append(.text(outlook.text, outlook.role)) }
    }
    return Paper.Section(nil, parts)
  }

  /// The rows whose points are the rules', not the council's.
  private var suggestions: Paper.Section {
    let ids = rows.flatMap { $0.result.items }.filter { $0.isSuggestion }.map { $0.id }
    return ids.isEmpty ? Paper.Section() : Paper.Section(nil, [.text(suggested(ids.listed()), .faint)])
  }

  func role(ofLevel level: Int) -> Paper.Role { criteria.role(ofLevel: level) }
}

// What the head says.
extension AssessmentReport {
  private var total: String { assessment.total(language) }

  private var pointsWithoutLevels: String {
    language.text(
      vi: "Tổng điểm: \(total) (bộ chỉ số không chia mức cho cả trường)",
      en: "Points: \(total) (the set has no levels for the school as a whole)")
  }

  private func name(ofLevel number: Int) -> String {
    let name = criteria.level(number).map { ": " + $0.name[language] } ?? ""
    return language.text(vi: "MỨC \(number)\(name)", en: "LEVEL \(number)\(name)")
  }

  private func suggested(_ ids: String) -> String {
    language.text(
      vi: "Điểm gợi ý tính từ số liệu, Hội đồng chưa cho điểm: \(ids)",
      en: "Points suggested by the facts, not yet given by the council: \(ids)")
  }
}
