import DcsScore
import Papers

extension StatusReport {
  /// The milestones of the school year with the days left.
  var milestones: Paper.Section {
    if status.milestones.isEmpty { return Paper.Section() }
    let heading = language.text(vi: "Các mốc của năm học", en: "Dates of the school year")
    return Paper.Section(heading, [.entries(status.milestones.map(entry))])
  }

  private func entry(_ date: MilestoneDate) -> Paper.Entry {
    Paper.Entry(
      date.milestone.title[language], mark: Paper.Mark(id: date.due.formatted(language)), end: [state(of: date)],
      notes: doubt(of: date.milestone).map { [Paper.Note($0, .faint)] } ?? [])
  }

  /// That it is done, or the days that are left.
  private func state(of date: MilestoneDate) -> Paper.Cell {
    if let proof = status.proof(of: date.milestone) { return .text("✓" + done(proof.date, due: date.due), .good) }
    let days = status.date.days(until: date.due)
    return .text(left(days), days < 0 ? .bad : days == 0 ? .fair : nil)
  }

  /// The day on which it was done, where that is known, and by how much that was late.
  private func done(_ day: CalendarDate?, due: CalendarDate) -> String {
    guard let day else { return "" }
    let late = due.days(until: day)
    if late <= 0 { return " " + day.formatted(language) }
    return " " + day.formatted(language)
      + language.text(vi: ", chậm \(late) ngày", en: ", \(late) day\(late == 1 ? "" : "s") late")
  }

  /// The days that are left, in words.
  private func left(_ days: Int) -> String {
    switch days {
    case 0: language.text(vi: "đến hạn trong ngày", en: "due on this day")
    case ..<0: language.text(vi: "quá hạn \(-days) ngày", en: "\(-days) day\(days == -1 ? "" : "s") overdue")
    default: language.text(vi: "còn \(days) ngày", en: "\(days) day\(days == 1 ? "" : "s") left")
    }
  }

  /// How sure a day is that nobody has confirmed or compared with the decision, and why.
  private func doubt(of milestone: CriteriaSet.Milestone) -> String? {
    guard status.criteriaCheck == nil, let provenance = milestone.provenance, provenance.isUnconfirmed else {
      return nil
    }
    let status = provenance.name(language)
    let note = provenance.note.map { " " + $0[language] } ?? ""
    return language.text(
      vi: "Hạn này chưa đối chiếu với bản chính quyết định (\(status)).",
      en: "This day has not been compared with the official decision (\(status)).") + note
  }
}
