extension EvidenceTable {
  /// What people need to know to answer a row, as its cells have it.
  static func explanation(of row: AnsweredRow, _ language: Language) -> [TableColumn: String] {
    [
      .row: row.title[language], .maxPoints: row.item?.maxPoints.formatted(language) ?? "",
      .howToAnswer: howToAnswer(row)[language], .wanted: row.evidence.what?[language] ?? "",
    ]
  }

  private static func howToAnswer(_ row: AnsweredRow) -> LocalizedText {
    let condition = LocalizedText(vi: "Đạt: có hoặc không", en: "Met: yes or no")
    guard let item = row.item else { return condition }
    let points = LocalizedText(
      vi: "Điểm: từ 0 đến \(item.maxPoints.formatted(.vietnamese))", en: "Points: from 0 to \(item.maxPoints)")
    guard let facts = item.rule.kind.facts else { return points }
    if item.rule.isBinding {
      return LocalizedText(
        vi: "\(facts.vi); quyết định ấn định điểm theo số liệu nên để trống cột Điểm",
        en: "\(facts.en); the decision fixes the points by the facts: leave Points empty")
    }
    if case .standard = item.rule.kind {
      return LocalizedText(vi: "\(points.vi); và \(facts.vi)", en: "\(points.en); and \(facts.en)")
    }
    return LocalizedText(
      vi: "\(facts.vi) (dcs gợi ý điểm); hoặc \(points.vi)", en: "\(facts.en) (dcs suggests points); or \(points.en)")
  }
}

extension SuggestionRule.Kind {
  /// The columns that take the rule's facts, and what they count; nil where it takes none.
  fileprivate var facts: LocalizedText? {
    switch self {
    case .council: nil
    case .met: LocalizedText(vi: "Đạt: có hoặc không", en: "Met: yes or no")
    case .proportion(let proportion):
      LocalizedText(
        vi: "Số đạt (\(proportion.part?.vi ?? "phần đạt")), Tổng số (\(proportion.whole?.vi ?? "tất cả"))",
        en: "Part (\(proportion.part?.en ?? "those that count")), Whole (\(proportion.whole?.en ?? "all"))")
    case .tiers: Facts(self).columns
    case .standard(let standard):
      LocalizedText(
        vi: "Số người học, Số thiết bị (\(standard.unit.vi)) cho từng cấp học, mỗi cấp một dòng",
        en: "Learners, Units (\(standard.unit.en)) for each stage, a row each")
    }
  }
}

extension Facts {
  /// The names of the columns that take the facts.
  fileprivate var columns: LocalizedText {
    let names = keys.compactMap { TableColumn(rawValue: $0)?.name }
    return LocalizedText(vi: names.map { $0.vi }.listed(), en: names.map { $0.en }.listed())
  }
}
