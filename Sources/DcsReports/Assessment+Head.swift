import DcsScore
import Papers

/// What every report of a school's assessment starts and ends with.
extension Assessment {
  /// Of which school and year the report is, and by which set; then what a report adds to that.
  func head(_ language: Language, _ more: [Paper.Part] = []) -> Paper.Section {
    let set = "\(criteria.decision.number) (\(criteria.id) \(criteria.version))"
    let year = language.text(
      vi: "Năm học \(schoolYear), theo bộ chỉ số \(set)", en: "School year \(schoolYear), by the indicator set \(set)")
    return Paper.Section(school.name, [.text(year)] + more)
  }

  /// The points and the most that there are: `63,5/100`.
  func total(_ language: Language) -> String { points.share(of: criteria.maxPoints, language) }
}

extension CriteriaSet {
  /// How a level is shown: the highest is good, the lowest bad.
  func role(ofLevel level: Int) -> Paper.Role {
    if level == levels.last?.number { return .good }
    return level == levels.first?.number ? .bad : .fair
  }

  /// The command that lists the figures of this very set.
  var unconfirmedCommand: String { "dcs criteria unconfirmed" + (file.map { " \($0)" } ?? "") }

  /// How many figures of the set have still to be compared with the official decision, or who has compared them.
  func unconfirmedNotice(_ language: Language, unless check: Council.CriteriaCheck? = nil) -> Paper.Section {
    if unconfirmedCount == 0 { return Paper.Section() }
    if let check { return Paper.Section(nil, [.text(comparedFigures(check, language), .faint)]) }
    let list = language.text(
      vi: "xem danh sách bằng lệnh: \(unconfirmedCommand)", en: "list them with: \(unconfirmedCommand) --lang en")
    return Paper.Section(nil, [.text("\(openFigures(language)); \(list)", .faint)])
  }

  /// That figures of the set have still to be compared with the official decision, without a full stop.
  func openFigures(_ language: Language) -> String {
    language.text(
      vi:
        "Bộ chỉ số còn \(unconfirmedCount) mức điểm, ngưỡng chưa đối chiếu với bản chính Quyết định \(decision.number)",
      en: "\(unconfirmedCount) figures of the set have not been compared with the official decision \(decision.number)")
  }

  /// Who compared those figures with the official decision, and when, in a sentence.
  func comparedFigures(_ check: Council.CriteriaCheck, _ language: Language) -> String {
    language.text(
      vi:
        "Ngày \(check.date.formatted(.vietnamese)), \(check.name) đã đối chiếu \(unconfirmedCount) mức điểm, ngưỡng của bộ chỉ số với bản chính Quyết định \(decision.number).",
      en:
        "\(check.name) compared \(unconfirmedCount) figures of the set with the official decision \(decision.number) on \(check.date)."
    )
  }
}

extension Points {
  /// The points of the most that there are: `6,5/10`.
  func share(of most: Points, _ language: Language) -> String {
    "\(formatted(language))/\(most.formatted(language))"
  }

  /// The points now and then: `9 → 15/15`, or one number where they are the same.
  func share(to then: Points, of most: Points, _ language: Language) -> String {
    let share = then.share(of: most, language)
    return self == then ? share : "\(formatted(language)) → \(share)"
  }
}
