extension Figure {
  /// The figure as a phrase: what the official decision would have to say.
  public func phrase(_ criteria: CriteriaSet, _ language: Language) -> String {
    let text =
      switch statement {
      case .maxPoints(let points):
        LocalizedText(vi: "tối đa \(points.formatted(.vietnamese)) điểm", en: "at most \(points) points")
      case .mandatory: LocalizedText(vi: "điều kiện bắt buộc", en: "a mandatory condition")
      case .cap(let level):
        LocalizedText(
          vi: "không đạt điều kiện này thì nhóm chỉ ở mức \(level)",
          en: "without it the group stays at level \(level)")
      case .levels(let scale): scale.phrase
      case .overall(let rule): rule.phrase
      case .standard(let standard): standard.phrase(criteria)
      case .tiers(let tiers): tiers.phrase
      case .due(let day):
        LocalizedText(
          vi: "hạn hằng năm: \(day.formatted(.vietnamese))", en: "due each year: \(day.formatted(.english))")
      }
    return text[language]
  }

  /// The figure as a sentence of its own.
  package func sentence(_ criteria: CriteriaSet, _ language: Language) -> String {
    let phrase = phrase(criteria, language)
    return phrase.prefix(1).uppercased() + phrase.dropFirst()
  }
}

extension LevelScale {
  fileprivate var phrase: LocalizedText {
    steps.map { step in
      let threshold = step.threshold.phrase
      return LocalizedText(vi: "mức \(step.level) \(threshold.vi)", en: "level \(step.level) \(threshold.en)")
    }.listed()
  }
}

extension LevelScale.Threshold {
  package var phrase: LocalizedText {
    switch self {
    case .atLeast(let points):
      LocalizedText(vi: "từ \(points.formatted(.vietnamese)) điểm", en: "from \(points) points")
    case .above(let points):
      LocalizedText(vi: "trên \(points.formatted(.vietnamese)) điểm", en: "above \(points) points")
    }
  }
}

extension CriteriaSet.Overall.Rule {
  package var phrase: LocalizedText {
    switch self {
    case .lowestGroup:
      LocalizedText(
        vi: "mức của trường là mức thấp nhất của các nhóm", en: "the school's level is the lowest of its groups'")
    case .total(let scale):
      LocalizedText(
        vi: "mức của trường theo tổng điểm: \(scale.phrase.vi)",
        en: "the school's level by all points: \(scale.phrase.en)")
    }
  }
}

extension SuggestionRule.Standard {
  fileprivate func phrase(_ criteria: CriteriaSet) -> LocalizedText {
    let limits = limits.map { limit in
      let stage = criteria.stage(limit.stage)?.name ?? LocalizedText(vi: limit.stage, en: limit.stage)
      return LocalizedText(vi: "\(stage.vi) \(limit.learnersPerUnit)", en: "\(stage.en) \(limit.learnersPerUnit)")
    }.listed()
    return LocalizedText(
      vi: "số người học nhiều nhất trên một đơn vị (\(unit.vi)): \(limits.vi)",
      en: "most learners to one unit (\(unit.en)): \(limits.en)")
  }
}

extension SuggestionRule.Tiers {
  var phrase: LocalizedText {
    let sign = measure == .percent ? "%" : ""
    return tiers.map { tier in
      let from = Points(hundredths: tier.from)
      return LocalizedText(
        vi: "từ \(from.formatted(.vietnamese))\(sign): \(tier.points.formatted(.vietnamese)) điểm",
        en: "from \(from)\(sign): \(tier.points) points")
    }.listed()
  }
}

extension [LocalizedText] {
  fileprivate func listed() -> LocalizedText {
    LocalizedText(vi: map { $0.vi }.listed(), en: map { $0.en }.listed())
  }
}

extension Provenance {
  /// The status in words.
  public func name(_ language: Language) -> String { name[language] }

  /// The status in words.
  var name: LocalizedText {
    switch status {
    case .confirmed: LocalizedText(vi: "đã xác nhận", en: "confirmed")
    case .reported: LocalizedText(vi: "một nguồn thứ cấp", en: "reported")
    case .inferred: LocalizedText(vi: "suy ra", en: "inferred")
    case .local: LocalizedText(vi: "quy ước riêng", en: "local")
    }
  }
}
