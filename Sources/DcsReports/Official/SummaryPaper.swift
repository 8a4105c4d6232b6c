import DcsScore
import Papers

extension Dossier {
  /// The page that a school publishes: its level, its groups against their thresholds, what is strong, what comes next.
  func summary(of outcome: SchoolOutcome) -> Paper {
    let assessed = language.text(
      vi: "Kết quả \(assessing) \(subject) năm học \(year), theo \(decision)",
      en: "Result of the \(assessing) of the \(subject), school year \(year), by \(decision)")
    var parts: [Paper.Part] = [.text(assessed)]
    if let level = outcome.level { parts.append(.text(name(ofLevel: level), criteria.role(ofLevel: level))) }
    parts.append(
      .text(
        language.text(
          vi: "Tổng điểm: \(outcome.points.share(of: outcome.maxPoints, language))",
          en: "Points: \(outcome.points.share(of: outcome.maxPoints, language))")))
    return Paper(
      [Paper.Section(outcome.school.name, parts), groups(of: outcome), strengths(of: outcome), next(of: outcome)]
        + [Paper.Section(nil, [standing(of: outcome)] + foot)],
      title: "\(outcome.school.name): \(assessed)")
  }

  private func groups(of outcome: SchoolOutcome) -> Paper.Section {
    let bars = criteria.groups.compactMap { group -> Paper.Bar? in
      guard let row = outcome.row(group.id), let points = row.points else { return nil }
      let level = row.level.map { language.text(vi: ", mức \($0)", en: ", level \($0)") } ?? ""
      let steps = group.scale?.steps ?? []
      let scale = steps.map { step in
        switch step.threshold {
        case .atLeast(let least):
          language.text(
            vi: "mức \(step.level) từ \(least.formatted(.vietnamese)) điểm",
            en: "level \(step.level) from \(least) points")
        case .above(let bound):
          language.text(
            vi: "mức \(step.level) trên \(bound.formatted(.vietnamese)) điểm",
            en: "level \(step.level) above \(bound) points")
        }
      }.listed(by: "; ")
      return Paper.Bar(
        "\(group.id). \(group.title[language])", points.share(of: group.maxPoints, language) + level,
        points.hundredths, of: group.maxPoints.hundredths, row.level.map(criteria.role) ?? .fair,
        steps: steps.map { $0.threshold.least.hundredths }, scale: scale.startingLarge)
    }
    return Paper.Section(language.text(vi: "Các nhóm tiêu chí", en: "Groups of criteria"), [.chart(bars)])
  }

  /// The criteria at their maximum, of others the items that are, and the conditions that hold.
  private func strengths(of outcome: SchoolOutcome) -> Paper.Section {
    let entries = criteria.groups.flatMap(\.criteria).flatMap { criterion -> [Paper.Entry] in
      if let entry = strength(criterion.id, criterion.title, of: outcome) { return [entry] }
      return criterion.items.compactMap { strength($0.id, $0.title, of: outcome) }
    }
    return Paper.Section(language.text(vi: "Điểm mạnh", en: "Strengths"), [.entries(entries)]).unlessBare
  }

  private func strength(_ id: String, _ title: LocalizedText, of outcome: SchoolOutcome) -> Paper.Entry? {
    guard let row = outcome.row(id), row.points.map({ $0 == row.maxPoints }) ?? (row.state == .met) else { return nil }
    let end = row.points.map { [Paper.Cell.text($0.share(of: row.maxPoints ?? $0, language))] } ?? []
    return Paper.Entry(title[language], mark: Paper.Mark("✓", id: id, .good), end: end)
  }

  /// What stands between the school and its next level; on the highest one nothing does.
  private func next(of outcome: SchoolOutcome) -> Paper.Section {
    let titles = criteria.titles
    func part(_ text: String, _ ids: [String]) -> [Paper.Part] {
      let entries = ids.compactMap { id in titles[id].map { Paper.Entry($0[language], mark: Paper.Mark(id: id)) } }
      return entries.isEmpty ? [] : [.text(text), .entries(entries)]
    }
    // A mandatory condition has no points of its own.
    let conditions = outcome.holding.filter { outcome.row($0)?.points == nil }
    let parts =
      part(
        language.text(vi: "Để lên mức cao hơn, phải đạt:", en: "For a higher level these must be met:"), conditions)
      + part(
        language.text(
          vi: "Để lên mức cao hơn, chọn thực hiện trong các nội dung sau:",
          en: "For a higher level some of these are to be done:"), outcome.holding.filter { !conditions.contains($0) })
    let heading = language.text(vi: "Việc tiếp theo", en: "What comes next")
    return parts.isEmpty ? Paper.Section() : Paper.Section(heading, parts)
  }

  /// Whether anybody has signed for it.
  private func standing(of outcome: SchoolOutcome) -> Paper.Part {
    guard let result = outcome.result else {
      if isClosed {
        return .text(
          language.text(
            vi: "\(body.sort.vi.startingLarge) đã thông qua; kết quả theo hồ sơ minh chứng.",
            en: "Passed by \(body.body.en); reckoned from the evidence."))
      }
      return .text(
        language.text(
          vi: "Kết quả tạm tính từ hồ sơ minh chứng, chưa được Hội đồng xác nhận.",
          en: "Provisional, reckoned from the evidence; no council has closed it."), .fair)
    }
    let date = result.date
    return .text(
      language.text(
        vi: "\(body.sort.vi.startingLarge) đã xác nhận; kết quả lập ngày \(date.formatted(.vietnamese)).",
        en: "Closed by \(body.body.en) on \(date)."))
  }
}

extension Paper.Section {
  /// The section, unless it has only a heading.
  fileprivate var unlessBare: Paper.Section {
    let isBare = parts.allSatisfy { if case .entries(let entries, _, _, _) = $0 { entries.isEmpty } else { false } }
    return isBare ? Paper.Section() : self
  }
}
