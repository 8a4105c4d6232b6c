extension Verification {
  /// Checks that a result stands in for an earlier one, of the same school and year.
  ///
  /// - Parameter earlier: The earlier result file.
  public mutating func checkRound(after earlier: SourceText) {
    guard let result else { return }
    checked.append(.round)
    let name = earlier.name.quoted
    if result.replaces?.sha256 != SHA256(earlier.bytes) {
      findings.append(
        Finding(
          .round, vi: "kết quả không ghi là thay cho \(name)",
          en: "the result does not say that it stands in for \(name)"))
    }
    guard let other = ResultFile.read(JSONDocument(parsing: earlier.bytes)).model else { return }
    if (other.school, other.schoolYear) != (result.school, result.schoolYear) {
      findings.append(
        Finding(
          .round, vi: "\(name) là của \(other.school.quoted), năm học \(other.schoolYear)",
          en: "\(name) is of \(other.school.quoted), \(other.schoolYear)"))
    }
    if other.date > result.date {
      findings.append(
        Finding(
          .round, vi: "\(name) xuất sau, ngày \(other.date.formatted(.vietnamese))",
          en: "\(name) is of a later day, \(other.date)"))
    }
  }
}
