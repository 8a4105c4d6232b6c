import DcsReports
import DcsScore
import Papers

/// One run of `dcs status`.
struct StatusRun {
  private let arguments: Arguments
  private let console: Console
  private let date: CalendarDate
  private var store: CriteriaStore
  private var worst = ExitCode.done

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.arguments = arguments
    self.console = console
    date = try arguments.date(StatusOption.date) ?? Clock.today
    store = CriteriaStore(arguments, console)
    try arguments.checkStandardInput([StatusOption.since, .criteria])
  }

  /// Reports how far the evidence is. A further file that cannot be used is told, and the rest goes on.
  mutating func report() throws(Failure) -> ExitCode {
    let path = arguments.operands[0]
    guard let file = try EvidenceFile.read(path, &store, console) else { return .doesNotHold }
    var since: SchoolStatus.Since?
    if let path = arguments.value(StatusOption.since) {
      guard let old = try EvidenceFile.read(path, &store, console) else { return .doesNotHold }
      since = try Self.since(old, path, file)
    }
    let files = try processFiles(of: file)
    let folder = AttachmentFolder(of: path)
    let attached = file.evidence.files
    let attachments = SchoolStatus.Attachments(
      count: attached.count, missing: attached.filter { folder.path(of: $0) == nil })
    let progress = SchoolProgress(of: file.evidence, by: file.entry.set)
    let status = SchoolStatus(progress, files, attachments, on: date, since: since)
    let isJSON = arguments.value(.textOrJSON) == "json"
    try console.print(
      isJSON
        ? status.json(criteriaSHA256: SHA256(file.entry.source.bytes), console.language).text
        : status.report(console.style(for: .output)))
    return worst
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
    if before.criteria != now.criteria {
      throw Failure(
        .usage,
        vi:
          "--since: '\(path)' theo bộ chỉ số '\(before.criteria)', hồ sơ này theo '\(now.criteria)' nên không so sánh được; xem dcs help migrate",
        en:
          "--since: '\(path)' is by the set '\(before.criteria)', this evidence by '\(now.criteria)', and they cannot be compared; see dcs help migrate"
      )
    }
    return SchoolStatus.Since(path, EvidenceChanges(from: before, to: now, by: file.entry.set))
  }

  /// What the further operands show.
  private mutating func processFiles(of file: EvidenceFile) throws(Failure) -> ProcessFiles {
    let evidence = file.evidence
    var files = ProcessFiles(of: evidence.school.name, evidence.schoolYear, evidence: SHA256(file.source.bytes))
    for path in arguments.operands.dropFirst() {
      do throws(Failure) {
        try add(path, to: &files)
      } catch {
        if error.code == .usage { throw error }
        console.report(error)
        files.addUnreadable(named: path)
        worst = max(worst, error.code)
      }
    }
    return files
  }

  private mutating func add(_ path: String, to files: inout ProcessFiles) throws(Failure) {
    let input = try ValidateInput(path, nil, ignoring: Rule.notes)
    if input.kind == .evidence || input.kind == .criteria {
      throw Failure(
        .usage, vi: "'\(path)' không phải tệp Hội đồng hay kết quả; so với hồ sơ trước thì dùng --since",
        en: "'\(path)' is no council or result file; to compare with earlier evidence use --since")
    }
    let faults = ValidateCheck(input: input, basis: .none).file.faults
    console.warn(faults.report(input.source, console.style(for: .error)))
    if !faults.hasErrors, let council = Council.read(input.document).model {
      files.add(council, named: path)
    } else if !faults.hasErrors, let result = ResultFile.read(input.document).model {
      files.add(result, named: path)
    } else {
      files.addFaulty(named: path)
      worst = max(worst, .doesNotHold)
    }
  }
}
