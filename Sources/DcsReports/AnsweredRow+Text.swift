import DcsScore

extension AnsweredRow {
  /// Which keys of an evidence file answer the row, and what they count.
  func howToAnswer(_ criteria: CriteriaSet) -> LocalizedText {
    guard let item else {
      return LocalizedText(vi: "\"met\": true (đạt) hoặc false (chưa đạt)", en: "\"met\": true or false")
    }
    let facts = item.rule.kind.howToAnswer(criteria)
    if item.rule.isBinding, let facts {
      return LocalizedText(
        vi: "\(facts.vi); quyết định ấn định điểm theo số liệu nên không ghi \"points\"",
        en: "\(facts.en); the decision fixes the points by the facts, so that no \"points\" are given")
    }
    let points = LocalizedText(
      vi: "\"points\": điểm dự kiến, từ 0 đến \(item.maxPoints.formatted(.vietnamese)), đến khi Hội đồng cho điểm",
      en: "\"points\" from 0 to \(item.maxPoints), planned until the council gives them")
    guard let facts else { return points }
    if case .standard = item.rule.kind {
      return LocalizedText(vi: "\(points.vi); thêm \(facts.vi)", en: "\(points.en); with \(facts.en)")
    }
    return LocalizedText(
      vi: "\(points.vi); hoặc \(facts.vi), từ đó dcs gợi ý điểm",
      en: "\(points.en); or \(facts.en), of which points are suggested")
  }
}

extension SuggestionRule.Kind {
  /// Which facts the rule takes; nil where it takes none.
  fileprivate func howToAnswer(_ criteria: CriteriaSet) -> LocalizedText? {
    switch self {
    case .council: nil
    case .met:
      LocalizedText(
        vi: "\"met\": true (điểm tối đa), false (0 điểm)",
        en: "\"met\": true (all points), false (none)")
    case .proportion(let proportion):
      LocalizedText(
        vi:
          "\"part\" (\(proportion.part?.vi ?? "phần đạt")) và \"whole\" (\(proportion.whole?.vi ?? "tất cả")), điểm theo tỷ lệ",
        en:
          "\"part\" (\(proportion.part?.en ?? "those that count")) and \"whole\" (\(proportion.whole?.en ?? "all")), for their share of the points"
      )
    case .tiers(let tiers):
      switch tiers.measure {
      case .count: LocalizedText(vi: "\"count\" (số lượng)", en: "\"count\" (how many)")
      case .percent: LocalizedText(vi: "\"part\" và \"whole\"", en: "\"part\" and \"whole\"")
      }
    case .standard(let standard):
      LocalizedText(
        vi:
          "\"byStage\": theo từng cấp học (\(criteria.stages.map(\.id).listed())), \"learners\" là số người học, \"units\" là số \(standard.unit.vi)",
        en:
          "\"byStage\": for each stage (\(criteria.stages.map(\.id).listed())), \"learners\" and \"units\" (\(standard.unit.en))"
      )
    }
  }
}
