import DcsReports
import DcsScore

/// The files that papers are made of: at most one of evidence, one of a council and one result, of one school and year.
struct DossierFiles {
  private var evidence: EvidenceFile?
  private var council: (file: ParsedFile, council: Council)?
  private var result: (file: ParsedFile, result: ResultFile)?
  /// An earlier assessment of the school.
  var earlier: OutcomeFile?
  private var tasks: TaskList?

  /// Takes a file for what it says that it is. What is no fault but looks wrong is told.
  mutating func add(_ path: String, _ store: inout CriteriaStore, _ console: Console) throws(Failure) {
    let file = ParsedFile(try InputFile.read(path, store.limit), ignoring: Rule.notes)
    let kind = FileKind(of: file.document) ?? .evidence
    if has(kind) { throw Self.second(kind, path) }
    switch kind {
    case .evidence:
      let choice = file.document.root == nil ? SetChoice() : try store.choice(for: file.document)
      let read = try EvidenceFile(file, by: choice)
      if let note = read.noteOfMissingFiles { console.note(note) }
      evidence = read
    case .council: council = (file, try Validation.council(file).model(telling: console))
    case .result:
      let set = try store.set(of: file.document)
      result = (file, try Validation.result(file, by: set).model(telling: console))
    case .criteria:
      throw Failure(
        .usage, vi: "'\(path)' là bộ chỉ số; bộ chỉ số thì nêu bằng --criteria",
        en: "'\(path)' is an indicator set; name it by --criteria")
    case .tasks:
      throw Failure(
        .usage, vi: "'\(path)' là danh mục nhiệm vụ; danh mục nhiệm vụ thì nêu bằng --tasks",
        en: "'\(path)' is a list of tasks; name it by --tasks")
    }
  }

  /// Takes the list of tasks that the office above sets.
  mutating func addTasks(_ path: String, _ limit: InputLimit, _ console: Console) throws(Failure) {
    tasks = try Validation.tasks(ParsedFile(try InputFile.read(path, limit), ignoring: Rule.notes)).model(
      telling: console)
  }

  /// What the papers are made of.
  func dossier(_ store: inout CriteriaStore, _ language: Language) throws(Failure) -> Dossier {
    try checkSchools()
    try checkResult()
    try checkCouncil()
    let origins = [
      result.map { Dossier.Origin(.result, SHA256($0.file.source.bytes)) },
      evidence.map { Dossier.Origin(.evidence, SHA256($0.file.source.bytes)) },
      council.map { Dossier.Origin(.council, SHA256($0.file.source.bytes)) },
    ]
    let set = try set(&store)
    return Dossier(
      set.criteria, evidence?.assessment, result?.result, council?.council, try comparison(set), tasks,
      origins: origins.compactMap { $0 }, language)
  }

  /// What has changed since the earlier assessment, where both are at hand.
  private func comparison(_ set: IndexedSet) throws(Failure) -> OutcomeComparison? {
    let now = [
      result.map { ($0.file.source.name, SchoolOutcome(of: $0.result)) },
      evidence.map { ($0.file.source.name, SchoolOutcome(of: $0.assessment)) },
    ].compactMap { $0 }.first
    guard let earlier, let (path, outcome) = now else { return nil }
    return try earlier.comparison(with: OutcomeFile(path: path, outcome: outcome, set: set))
  }

  private func has(_ kind: FileKind) -> Bool {
    switch kind {
    case .evidence: evidence != nil
    case .council: council != nil
    case .result: result != nil
    case .criteria, .tasks: false
    }
  }

  /// The set by which the school was scored; where only a council is known, the only one there is.
  private func set(_ store: inout CriteriaStore) throws(Failure) -> IndexedSet {
    if let evidence { return evidence.evidence.set }
    guard let result else { return try store.only() }
    let (id, version) = (result.result.criteria.id, result.result.criteria.version)
    if let set = try store.set(of: result.file.document), set.criteria.id == id, set.criteria.version == version {
      return set
    }
    throw Failure(
      .usage, vi: "không có bộ chỉ số '\(id)' phiên bản \(version) mà kết quả theo; chỉ ra tệp bằng --criteria",
      en: "there is no indicator set '\(id)' \(version), by which the result is; name its file by --criteria")
  }

}

// What does not belong together.
extension DossierFiles {
  private static func second(_ kind: FileKind, _ path: String) -> Failure {
    Failure(
      .usage, vi: "'\(path)' là \(kind.name.vi) thứ hai; mỗi loại chỉ nêu một tệp",
      en: "'\(path)' is a second file of its kind (\(kind.name.en)); name one of each")
  }

  /// The files must be of one school and year.
  private func checkSchools() throws(Failure) {
    let files: [(name: String, school: String, year: SchoolYear)] = [
      evidence.map { ($0.file.source.name, $0.evidence.school.name, $0.evidence.schoolYear) },
      result.map { ($0.file.source.name, $0.result.school.name, $0.result.schoolYear) },
      council.map { ($0.file.source.name, $0.council.school, $0.council.schoolYear) },
    ].compactMap { $0 }
    guard let first = files.first else { return }
    for other in files.dropFirst() where (other.school, other.year) != (first.school, first.year) {
      throw Failure(
        .usage,
        vi:
          "'\(other.name)' là của \(other.school.quoted), năm học \(other.year), còn '\(first.name)' là của \(first.school.quoted), năm học \(first.year)",
        en:
          "'\(other.name)' is of \(other.school.quoted), \(other.year), and '\(first.name)' of \(first.school.quoted), \(first.year)"
      )
    }
  }

  /// A result and evidence must be of each other, or a paper would say one thing and show another.
  private func checkResult() throws(Failure) {
    guard let result, let evidence else { return }
    if ResultFile.evidence(evidence.file.source, scoredFor: result.file.document) != nil { return }
    let (name, other) = (result.file.source.name, evidence.file.source.name)
    throw Failure(
      .doesNotHold,
      vi: "'\(name)' không được lập từ '\(other)' (hồ sơ đã thay đổi?); xem dcs verify, hoặc chỉ nêu một trong hai tệp",
      en:
        "'\(name)' was not made of '\(other)' (has the evidence changed?); see dcs verify, or name only one of the two")
  }

  /// Who signed a result stands in it; a council file beside it may only add what papers need.
  private func checkCouncil() throws(Failure) {
    guard let result, let council, !council.council.isSame(as: result.result.council) else { return }
    let (name, other) = (council.file.source.name, result.file.source.name)
    throw Failure(
      .doesNotHold,
      vi:
        "'\(name)' không phải tệp Hội đồng mà '\(other)' ghi (chỉ khóa papers được khác); hãy sửa, hoặc chỉ nêu một trong hai tệp",
      en:
        "'\(name)' is not the council that '\(other)' records (only papers may differ); correct it, or name only one of the two"
    )
  }
}
