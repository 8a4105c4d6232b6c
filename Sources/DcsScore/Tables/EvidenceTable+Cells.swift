extension EvidenceTable {
  /// What people need to know to answer a row.
  static func explanation(of row: AnsweredRow, _ language: Language) -> [TableColumn: String] {
    [
      .row: row.title[language], .maxPoints: row.item?.maxPoints.formatted(language) ?? "",
      .howToAnswer: howToAnswer(row)[language], .wanted: row.evidence.what?[language] ?? "",
    ]
  }

  /// What stands once for the whole answer.
  func values(of answer: Answer?) -> [TableColumn: String] {
    guard let answer else { return [:] }
    var cells: [TableColumn: String] = [:]
    cells[.met] = answer.met.map { met in
      language == .vietnamese ? met ? "có" : "không" : met ? "yes" : "no"
    }
    cells[.points] = answer.points?.formatted(language)
    cells[.part] = answer.part.map(String.init)
    cells[.whole] = answer.whole.map(String.init)
    cells[.count] = answer.count.map(String.init)
    cells[.note] = answer.note
    return cells
  }

  /// Learners and units, a stage an entry; where there are none yet, the stages for which the set has a limit.
  func stages(of row: AnsweredRow, _ answer: Answer?) -> [[TableColumn: String]] {
    if let facts = answer?.byStage, !facts.isEmpty {
      return facts.map { [.stage: $0.stage, .learners: "\($0.learners)", .units: "\($0.units)"] }
    }
    guard case .standard(let standard)? = row.item?.rule.kind else { return [] }
    return standard.stages(of: stages).map { [.stage: $0] }
  }

  func cells(of document: Answer.Document) -> [TableColumn: String] {
    var cells: [TableColumn: String] = [.title: document.title]
    cells[.number] = document.number
    // Behind a word, as spreadsheets would make a date of it and save that as another country writes it.
    cells[.date] = document.date.map { CalendarDate.words[language] + " " + $0.formatted(.vietnamese) }
    cells[.link] = document.link
    cells[.file] = document.file
    return cells
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
