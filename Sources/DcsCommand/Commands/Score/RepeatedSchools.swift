import DcsScore

/// The schools of a run with their files, as a copy or an earlier file of a school is easily scored with it.
struct RepeatedSchools {
  private var files: [String: [String]] = [:]
  /// The keys of the schools that were found again, in that order.
  private var repeated: [String] = []

  /// What makes two files those of one school and year: the code or, without one, what else there is to tell it by.
  static func key(of evidence: Evidence) -> String {
    let school = evidence.school
    let own = school.code ?? "\(school.name)\n\(school.commune ?? "")\n\(school.province ?? "")"
    return "\(evidence.set.criteria.id)\n\(evidence.schoolYear)\n\(own)"
  }

  mutating func add(_ key: String, in file: String) {
    files[key, default: []].append(file)
    if files[key]?.count == 2 { repeated.append(key) }
  }

  /// Which files are of one school and year; nil where none are.
  var note: LocalizedText? {
    if repeated.isEmpty { return nil }
    let schools = repeated.prefix(Self.mostSchools).map { files[$0, default: []].map(\.quoted) }
    let more = repeated.count > Self.mostSchools ? ["…"] : []
    let list = (schools.map { $0.listed(first: Self.mostFiles) } + more).listed(by: "; ")
    let count = repeated.count
    return LocalizedText(
      vi: "Lưu ý: các tệp sau là của cùng một trường, cùng năm học (\(count) trường); mỗi tệp được tính riêng: \(list)",
      en: "Note: these files are of one school and year (schools: \(count)); each was scored by itself: \(list)")
  }

  /// How many schools the note names.
  private static let mostSchools = 5
  /// How many files of a school it names.
  private static let mostFiles = 3
}
