import DcsScore

extension RowChange {
  /// What has changed, beside what the row is worth, as phrases.
  var details: [LocalizedText] {
    var details = kind == .changed ? factDetails : []
    details += documents(added, vi: "thêm minh chứng", en: "documents added")
    details += documents(removed, vi: "bỏ minh chứng", en: "documents removed")
    details += documents(edited, vi: "sửa minh chứng", en: "documents edited")
    if isNoteChanged { details.append(LocalizedText(vi: "sửa ghi chú", en: "note edited")) }
    return details
  }

  private func documents(_ documents: [Answer.Document], vi: String, en: String) -> [LocalizedText] {
    if documents.isEmpty { return [] }
    let list = documents.map(\.title.quoted).listed()
    return [LocalizedText(vi: "\(vi): \(list)", en: "\(en): \(list)")]
  }

  /// The points that were given and the facts, each with what it was and what it is.
  private var factDetails: [LocalizedText] {
    let (before, after) = (oldAnswer?.statements ?? [], newAnswer?.statements ?? [])
    let (oldValues, newValues) = (Answer.values(before), Answer.values(after))
    let gone = before.filter { newValues[$0.label] == nil }
    return (gone + after).compactMap { statement in
      let old = oldValues[statement.label] ?? Answer.nothing
      let new = newValues[statement.label] ?? Answer.nothing
      if old == new { return nil }
      return LocalizedText(
        vi: "\(statement.label.vi): \(old.vi) → \(new.vi)", en: "\(statement.label.en): \(old.en) → \(new.en)")
    }
  }
}

extension Answer {
  fileprivate static let nothing = LocalizedText(vi: "không ghi", en: "not given")

  fileprivate typealias Statement = (label: LocalizedText, value: LocalizedText)

  /// The values of statements by their labels, no two of which are the same.
  fileprivate static func values(_ statements: [Statement]) -> [LocalizedText: LocalizedText] {
    var values: [LocalizedText: LocalizedText] = [:]
    for statement in statements { values[statement.label] = statement.value }
    return values
  }

  /// What the answer says, label and value.
  fileprivate var statements: [Statement] {
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
