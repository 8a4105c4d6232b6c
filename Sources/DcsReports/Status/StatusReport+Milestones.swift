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
    let days = status.date.days(until: date.due)
    return Paper.Entry(
      date.milestone.title[language], mark: Paper.Mark(id: date.due.formatted(language)),
      end: [.text(left(days), days < 0 ? .bad : days == 0 ? .fair : nil)],
      notes: doubt(of: date.milestone).map { [Paper.Note($0, .faint)] } ?? [])
  }

  /// The days that are left, in words.
  private func left(_ days: Int) -> String {
    switch days {
    case 0: language.text(vi: "hạn là ngày này", en: "due on this day")
    case ..<0: language.text(vi: "quá hạn \(-days) ngày", en: "\(-days) day\(days == -1 ? "" : "s") overdue")
    default: language.text(vi: "còn \(days) ngày", en: "\(days) day\(days == 1 ? "" : "s") left")
    }
  }

  /// How sure a day is that nobody has confirmed, and why.
  private func doubt(of milestone: CriteriaSet.Milestone) -> String? {
    guard let provenance = milestone.provenance, provenance.isUnconfirmed else { return nil }
    let status = provenance.name(language)
    let note = provenance.note.map { " " + $0[language] } ?? ""
    return language.text(
      vi: "Hạn này chưa đối chiếu với bản chính quyết định (\(status)).",
      en: "This day has not been compared with the official decision (\(status)).") + note
  }
}
