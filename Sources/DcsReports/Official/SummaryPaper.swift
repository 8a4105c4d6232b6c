import DcsScore
import Papers

extension Dossier {
  /// The page that a school publishes: its level, its groups against their thresholds, what is strong, what comes next.
  func summary(of outcome: SchoolOutcome) -> Paper {
    let assessed = language.text(
      vi: "Kết quả \(assessing) \(subject) năm học \(year), theo \(decision)",
      en: "Result of the \(assessing) of the \(subject), school year \(year), by \(decision)")
    var parts: [Paper.Part] = [.text(assessed)]
    if let level = outcome.level { parts.append(.text(name(ofLevel: level), role(ofLevel: level))) }
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
        points.hundredths, of: group.maxPoints.hundredths, row.level.map(role) ?? .fair,
        steps: steps.map { $0.threshold.least.hundredths }, scale: scale.startingLarge)
    }
    return Paper.Section(language.text(vi: "Các nhóm tiêu chí", en: "Groups of criteria"), [.chart(bars)])
  }

  /// The criteria at their maximum and the conditions that hold.
  private func strengths(of outcome: SchoolOutcome) -> Paper.Section {
    let entries = criteria.groups.flatMap(\.criteria).compactMap { criterion -> Paper.Entry? in
      guard let row = outcome.row(criterion.id) else { return nil }
      let isFull = row.points.map { $0 == row.maxPoints } ?? (row.state == .met)
      let end = row.points.map { [Paper.Cell.text($0.share(of: row.maxPoints ?? $0, language))] } ?? []
      return isFull
        ? Paper.Entry(criterion.title[language], mark: Paper.Mark("✓", id: criterion.id, .good), end: end) : nil
    }
    return Paper.Section(language.text(vi: "Điểm mạnh", en: "Strengths"), [.entries(entries)]).unlessBare
  }

  /// What stands between the school and its next level; on the highest one nothing does.
  private func next(of outcome: SchoolOutcome) -> Paper.Section {
    let rows = outcome.holding.compactMap { id in
      criteria.row(id).map { Paper.Entry($0.title[language], mark: Paper.Mark(id: id)) }
    }
    let isHighest = outcome.level == criteria.levels.last?.number
    return isHighest
      ? Paper.Section()
      : Paper.Section(
        language.text(vi: "Việc tiếp theo", en: "What comes next"),
        [
          .text(
            language.text(
              vi: "Để lên mức cao hơn, nhà trường chọn thực hiện trong các nội dung sau:",
              en: "For a higher level the school chooses among these:")),
          .entries(rows),
        ])
  }

  /// Whether anybody has signed for it.
  private func standing(of outcome: SchoolOutcome) -> Paper.Part {
    guard let result = outcome.result else {
      return .text(
        language.text(
          vi: "Kết quả tạm tính từ hồ sơ minh chứng, chưa được Hội đồng xác nhận.",
          en: "Provisional, reckoned from the evidence; no council has closed it."), .fair)
    }
    let date = result.date
    return .text(
      language.text(
        vi: "\(body.sort.vi.startingLarge) xác nhận; kết quả lập ngày \(date.formatted(.vietnamese)).",
        en: "Closed by \(body.body.en) on \(date)."))
  }

  private func role(ofLevel level: Int) -> Paper.Role {
    if level == criteria.levels.last?.number { return .good }
    return level == criteria.levels.first?.number ? .bad : .fair
  }
}

extension Paper.Section {
  /// The section, unless it has only a heading.
  fileprivate var unlessBare: Paper.Section {
    let isBare = parts.allSatisfy { if case .entries(let entries, _, _, _) = $0 { entries.isEmpty } else { false } }
    return isBare ? Paper.Section() : self
  }
}
