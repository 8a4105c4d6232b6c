import DcsReports
import DcsScore
import Papers

/// One run of `dcs status`.
struct StatusRun {
  private let arguments: Arguments
  private let console: Console
  private let date: CalendarDate
  private var store: CriteriaStore
  private var outcome = Outcome()

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.arguments = arguments
    self.console = console
    date = try arguments.date(StatusOption.date) ?? Clock.today
    store = try CriteriaStore(arguments)
  }

  /// Reports how far the evidence is. A further file that cannot be used is told, and the rest goes on.
  mutating func report() throws(Failure) -> ExitCode {
    let path = arguments.operands[0]
    let file = try EvidenceFile.read(path, &store)
    let since = try arguments.value(StatusOption.since).map { path throws(Failure) in
      try Self.since(try EvidenceFile.read(path, &store), path, file)
    }
    let files = try processFiles(of: file)
    let attachments = AttachmentFolder(of: path).state(of: file.evidence.files)
    let progress = SchoolProgress(of: file.assessment)
    let status = SchoolStatus(progress, files, attachments, on: date, since: since)
    try console.print(
      ReportFormat(arguments), status.paper(console.language), json: status.json(console.language))
    return outcome.code
  }

  /// What has changed since an earlier state, which must be of the same school and by the same set.
  private static func since(
    _ old: EvidenceFile, _ path: String, _ file: EvidenceFile
  ) throws(Failure) -> SchoolStatus.Since {
    let (before, now) = (old.evidence, file.evidence)
    if before.school.name != now.school.name {
      throw Failure(
        .usage,
        vi: "--since: '\(path)' là hồ sơ của \(before.school.name.quoted), không phải của \(now.school.name.quoted)",
        en: "--since: '\(path)' is the evidence of \(before.school.name.quoted), not of \(now.school.name.quoted)")
    }
    guard let changes = EvidenceChanges(from: old.assessment, to: file.assessment) else {
      throw Failure(
        .usage,
        vi:
          "--since: '\(path)' theo bộ chỉ số '\(before.set.criteria.id)', hồ sơ này theo '\(now.set.criteria.id)' nên không so sánh được; xem dcs help migrate",
        en:
          "--since: '\(path)' is by the set '\(before.set.criteria.id)', this evidence by '\(now.set.criteria.id)', and they cannot be compared; see dcs help migrate"
      )
    }
    return SchoolStatus.Since(path, changes)
  }

  /// What the further operands show.
  private mutating func processFiles(of file: EvidenceFile) throws(Failure) -> ProcessFiles {
    let evidence = file.evidence
    var files = ProcessFiles(of: evidence.school.name, evidence.schoolYear, evidence: file.file.source.bytes)
    for path in arguments.operands.dropFirst() {
      do throws(Failure) {
        try add(path, of: file, to: &files)
      } catch {
        if error.code == .usage { throw error }
        console.report(error)
        files.addUnreadable(named: path)
        outcome.add(error.code)
      }
    }
    return files
  }

  private mutating func add(
    _ path: String, of evidence: EvidenceFile, to files: inout ProcessFiles
  ) throws(Failure) {
    let file = ParsedFile(try InputFile.read(path, store.limit), ignoring: Rule.notes)
    let kind = FileKind(of: file.document)
    if kind == .evidence || kind == .criteria || kind == .tasks {
      throw Failure(
        .usage, vi: "'\(path)' không phải tệp Hội đồng hay kết quả; so với hồ sơ trước thì dùng --since",
        en: "'\(path)' is no council or result file; to compare with earlier evidence use --since")
    }
    if kind == .result { return try addResult(file, of: evidence, to: &files) }
    let checked = file.checked(as: kind, CheckBasis())
    console.warn(checked.faults, of: checked.source)
    switch checked.contents {
    case .council(let council)? where !checked.faults.hasErrors: files.add(council, named: path)
    default:
      files.addFaulty(named: path)
      outcome.add(.doesNotHold)
    }
  }

  /// Takes a result that holds by the set of the evidence, scored again where it was made of what this evidence says.
  private mutating func addResult(
    _ file: ParsedFile, of evidence: EvidenceFile, to files: inout ProcessFiles
  ) throws(Failure) {
    let scored = ResultFile.evidence(evidence.file.source, scoredFor: file.document)
    let verification = Verification(
      of: file, by: evidence.evidence.set, scored, scored: evidence.assessment, today: Clock.today, attachment: nil)
    console.warn(verification.faults, of: file.source)
    let name = file.source.name
    if verification.faults.hasErrors { files.addFaulty(named: name) } else { files.add(verification, named: name) }
    if !verification.holds { outcome.add(.doesNotHold) }
  }
}
