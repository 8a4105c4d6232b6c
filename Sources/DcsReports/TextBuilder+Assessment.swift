import DcsScore
import Papers

/// What every report of a school's assessment starts and ends with.
extension TextBuilder {
  /// Says of which school and year the report is, and by which set.
  mutating func addHead(of assessment: Assessment) {
    let criteria = assessment.criteria
    heading(assessment.school.name)
    let set = "\(criteria.decision.number) (\(criteria.id) \(criteria.version))"
    paragraph(
      style.text(
        vi: "Năm học \(assessment.schoolYear), theo bộ chỉ số \(set)",
        en: "School year \(assessment.schoolYear), by the indicator set \(set)"))
  }

  /// Says how many figures of the set have still to be compared with the printed decision.
  mutating func addUnconfirmed(of criteria: CriteriaSet) {
    let count = criteria.unconfirmedCount
    guard count > 0 else { return }
    line()
    paragraph(
      style.text(
        vi:
          "Bộ chỉ số còn \(count) số liệu chưa đối chiếu với bản in của quyết định; xem danh sách bằng lệnh: dcs criteria unconfirmed",
        en:
          "\(count) figures of the set have not been compared with the printed decision; list them with: dcs criteria unconfirmed --lang en"
      ),
      role: .faint)
  }
}
