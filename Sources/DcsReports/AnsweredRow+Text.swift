import DcsScore

extension AnsweredRow {
  /// Which keys of an evidence file answer the row, and what they count.
  func howToAnswer(_ criteria: CriteriaSet) -> LocalizedText {
    guard let item else {
      return LocalizedText(vi: "\"met\": true (đạt) hoặc false (chưa đạt)", en: "\"met\": true or false")
    }
    let points = LocalizedText(
      vi: "\"points\": điểm dự kiến, từ 0 đến \(item.maxPoints.formatted(.vietnamese)), đến khi Hội đồng cho điểm",
      en: "\"points\" from 0 to \(item.maxPoints), planned until the council gives them")
    guard let facts = item.rule.kind.howToAnswer(criteria) else { return points }
    return LocalizedText(vi: "\(points.vi); \(facts.vi)", en: "\(points.en); \(facts.en)")
  }
}

extension SuggestionRule.Kind {
  /// Which facts the rule takes; nil where it takes none.
  fileprivate func howToAnswer(_ criteria: CriteriaSet) -> LocalizedText? {
    switch self {
    case .council: nil
    case .met:
      LocalizedText(
        vi: "hoặc \"met\": true (gợi ý điểm tối đa), false (0 điểm)",
        en: "or \"met\": true (suggests all points), false (none)")
    case .proportion(let proportion):
      LocalizedText(
        vi:
          "hoặc \"part\" (\(proportion.part?.vi ?? "phần đạt")) và \"whole\" (\(proportion.whole?.vi ?? "tất cả")), gợi ý điểm theo tỷ lệ",
        en:
          "or \"part\" (\(proportion.part?.en ?? "those that count")) and \"whole\" (\(proportion.whole?.en ?? "all")), which suggest the share"
      )
    case .tiers(let tiers):
      switch tiers.measure {
      case .count: LocalizedText(vi: "hoặc \"count\" (số lượng)", en: "or \"count\" (how many)")
      case .percent: LocalizedText(vi: "hoặc \"part\" và \"whole\"", en: "or \"part\" and \"whole\"")
      }
    case .standard(let standard):
      LocalizedText(
        vi:
          "thêm \"byStage\": theo từng cấp học (\(criteria.stages.map(\.id).listed())), \"learners\" là số người học, \"units\" là số \(standard.unit.vi)",
        en:
          "with \"byStage\": for each stage (\(criteria.stages.map(\.id).listed())), \"learners\" and \"units\" (\(standard.unit.en))"
      )
    }
  }
}
