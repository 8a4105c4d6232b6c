import DcsScore

extension Answer {
  typealias Statement = (label: LocalizedText, value: LocalizedText)

  /// What the answer to a row says, label and value, in the words of the set for its stages and units.
  func statements(of row: AnsweredRow?, _ set: CriteriaSet) -> [Statement] {
    var statements: [Statement] = []
    if let met {
      let value = met ? LocalizedText(vi: "có", en: "yes") : LocalizedText(vi: "chưa", en: "no")
      statements.append((LocalizedText(vi: "đạt", en: "met"), value))
    }
    if let points {
      let label = LocalizedText(vi: "điểm dự kiến", en: "planned points")
      statements.append((label, LocalizedText(vi: points.formatted(.vietnamese), en: "\(points)")))
    }
    let numbers: [(LocalizedText, Int?)] = [
      (LocalizedText(vi: "số đạt", en: "part"), part), (LocalizedText(vi: "tổng số", en: "whole"), whole),
      (LocalizedText(vi: "số lượng", en: "count"), count),
    ]
    for case (let label, let number?) in numbers { statements.append((label, .same("\(number)"))) }
    let unit =
      if case .standard(let standard)? = row?.item?.rule.kind { standard.unit } else {
        LocalizedText(vi: "đơn vị", en: "units")
      }
    for facts in byStage.sorted(by: { $0.stage < $1.stage }) {
      let stage = set.stage(facts.stage)?.name ?? .same(facts.stage)
      let learners = LocalizedText(vi: "người học (\(stage.vi))", en: "learners (\(stage.en))")
      let units = LocalizedText(vi: "\(unit.vi) (\(stage.vi))", en: "\(unit.en) (\(stage.en))")
      statements += [(learners, .same("\(facts.learners)")), (units, .same("\(facts.units)"))]
    }
    return statements
  }
}

extension LocalizedText {
  /// A text that is the same in both languages, such as a number.
  fileprivate static func same(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }
}

extension Answer.Document {
  /// The document on one line: its title, and by what it is found.
  func line(_ language: Language) -> String {
    let number = number.map { language.text(vi: "số \($0)", en: "no. \($0)") }
    let date = date.map { language.text(vi: "ngày \($0.formatted(.vietnamese))", en: "of \($0)") }
    return [title, number, date, link, file].compactMap { $0 }.listed()
  }
}
