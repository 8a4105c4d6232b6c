import DcsScore
import Papers

extension StatusReport {
  /// The milestones of the school year with the days left.
  mutating func addMilestones() {
    let milestones = status.milestones
    if milestones.isEmpty { return }
    addHeading(LocalizedText(vi: "Các mốc của năm học", en: "Dates of the school year"))
    for date in milestones {
      let days = status.date.days(until: date.due)
      let mark = date.due.formatted(style.language) + "  "
      let role: TextStyle.Role? = days < 0 ? .bad : days == 0 ? .fair : nil
      let tail = role.map { StyledText(left(days), $0, style) } ?? StyledText(left(days))
      out.paragraph(date.milestone.title[style.language], mark: mark, tail: tail)
      addSource(of: date.milestone, indent: String(repeating: " ", count: mark.displayWidth))
    }
  }

  /// The days that are left, in words.
  private func left(_ days: Int) -> String {
    switch days {
    case 0: style.text(vi: "hạn là ngày này", en: "due on this day")
    case ..<0: style.text(vi: "đã qua \(-days) ngày", en: "\(-days) day\(days == -1 ? "" : "s") ago")
    default: style.text(vi: "còn \(days) ngày", en: "\(days) day\(days == 1 ? "" : "s") left")
    }
  }

  /// Says of a day that nobody has confirmed how sure it is, and why.
  private mutating func addSource(of milestone: CriteriaSet.Milestone, indent: String) {
    guard let provenance = milestone.provenance, provenance.isUnconfirmed else { return }
    let status = provenance.name(style.language)
    let note = provenance.note.map { " " + $0[style.language] } ?? ""
    out.paragraph(
      style.text(
        vi: "Hạn này chưa đối chiếu với bản in của quyết định (\(status)).",
        en: "This day has not been compared with the printed decision (\(status)).") + note,
      mark: indent, role: .faint)
  }
}
