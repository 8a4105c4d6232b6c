import DcsScore

extension Answer {
  typealias Statement = (label: LocalizedText, value: LocalizedText)

  /// What the answer says, label and value.
  var statements: [Statement] {
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
    for facts in byStage.sorted(by: { $0.stage < $1.stage }) {
      let learners = LocalizedText(vi: "người học (\(facts.stage))", en: "learners (\(facts.stage))")
      let units = LocalizedText(vi: "đơn vị (\(facts.stage))", en: "units (\(facts.stage))")
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
