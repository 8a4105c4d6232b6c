/// Another result that a result names by its digest.
public struct ResultLink: Sendable {
  /// What a result names another for.
  public enum Purpose: Sendable {
    /// It stands in for an earlier round.
    case replaces
    /// It is an external team's, which looked at this self-assessment.
    case examines
  }

  let purpose: Purpose
  /// What the other file is called.
  let name: String
  let other: ResultFile
  /// The digest by which the other result is named; the same in whichever form it is written.
  public let sha256: SHA256

  /// Fails where the other file has faults of reading.
  public init?(_ purpose: Purpose, _ verification: Verification) { self.init(purpose, verification.checkedFile) }

  /// Fails where the other file has faults of reading.
  public init?(_ purpose: Purpose, _ checked: Checked<ResultFile>) {
    guard let other = checked.model else { return nil }
    self.purpose = purpose
    name = checked.file.source.name.quoted
    self.other = other
    sha256 = ResultFile.digest(of: checked.file)
  }
}

extension ResultLink {
  /// What speaks against naming the other result, as phrases without a full stop; what is not known does not.
  func objections(
    of kind: Council.Kind?, _ school: String?, _ schoolYear: SchoolYear?, on date: CalendarDate
  ) -> [LocalizedText] {
    var objections: [LocalizedText] = []
    if other.school.name != school ?? other.school.name || other.schoolYear != schoolYear ?? other.schoolYear {
      objections.append(
        LocalizedText(
          vi: "\(name) là của \(other.school.name.quoted), năm học \(other.schoolYear)",
          en: "\(name) is of \(other.school.name.quoted), \(other.schoolYear)"))
    }
    if let due = purpose == .examines ? .own : kind, other.council.kind != due {
      let (found, expected) = (other.council.kind.sort, due.sort)
      objections.append(
        LocalizedText(
          vi: "\(name) là kết quả của \(found.vi), không phải của \(expected.vi)",
          en: "\(name) is the result of \(found.en), not of \(expected.en)"))
    }
    if other.date > date {
      objections.append(
        LocalizedText(
          vi: "\(name) xuất sau, ngày \(other.date.formatted(.vietnamese))",
          en: "\(name) is of a later day, \(other.date)"
        ))
    }
    return objections
  }
}
