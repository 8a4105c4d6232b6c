import DcsScore

/// The schools of a run with their files, as a copy or an earlier file of a school is easily scored with it.
struct RepeatedSchools {
  /// What makes two files those of one school and year.
  struct Key: Hashable, Sendable {
    private let criteria: String
    private let schoolYear: SchoolYear
    /// The code, or what else there is to tell a school by.
    private let school: [String]

    init(of evidence: Evidence) {
      let school = evidence.school
      criteria = evidence.set.criteria.id
      schoolYear = evidence.schoolYear
      self.school = school.code.map { [$0] } ?? [school.name, school.commune ?? "", school.province ?? ""]
    }
  }

  private var files: [Key: [String]] = [:]
  /// The schools that were found again, in that order.
  private var repeated: [Key] = []

  mutating func add(_ key: Key, in file: String) {
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
      vi: "Lưu ý: có hồ sơ của cùng một trường và năm học, mỗi tệp vẫn được tính riêng (\(count) trường): \(list)",
      en: "Note: files of one school and year, each of which was scored by itself (schools: \(count)): \(list)")
  }

  /// How many schools the note names.
  private static let mostSchools = 5
  /// How many files of a school it names.
  private static let mostFiles = 3
}
