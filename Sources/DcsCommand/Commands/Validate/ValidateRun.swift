import DcsReports
import DcsScore

/// One run of `dcs validate` over its files.
struct ValidateRun {
  private let console: Console
  private let job: ValidateJob
  private let isStrict: Bool
  private let isForPeople: Bool
  private var writer: any FaultWriter
  /// The repository from which files are named for code hosts; nil for whoever reads paths as they were typed.
  private let workspace: Workspace?
  private var store: CriteriaStore
  /// An earlier version that files of the same set are held against.
  private let base: CriteriaSet?
  private var isBaseUsed = false
  private var totals = FaultTotals()
  private var mended = MendCount()
  private var outcome = Outcome()

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.console = console
    store = try CriteriaStore(arguments)
    job = ValidateJob(
      kind: arguments.value(ValidateOption.kind).flatMap(FileKind.init),
      ignoring: try ValidateOption.ignoredRules(arguments), isFixing: arguments.has(ValidateOption.fix),
      inputName: try ValidateOption.inputName(arguments), store.limit)
    isStrict = arguments.has(ValidateOption.strict)
    let format = arguments.value(ValidateOption.format) ?? "text"
    isForPeople = ["text", "github"].contains(format)
    workspace =
      ["sarif", "github"].contains(format) ? console.environment("GITHUB_WORKSPACE").map { Workspace($0) } : nil
    writer = ValidateOption.writer(arguments, console)
    base = if let name = arguments.value(ValidateOption.base) { try store.named(name).criteria } else { nil }
  }

  /// Checks each file. What cannot be read is reported, and the rest goes on.
  mutating func validate(_ input: InputFolder) throws(Failure) -> ExitCode {
    for (path, failure) in input.failures { report(failure, path) }
    if let note = input.note { console.note(note) }
    try console.print(writer.opening())
    store.look(among: input.files)
    let job = job
    var paths = input.files.makeIterator()
    try ManyFiles.forEach(
      input.files, read: { job.read($0) },
      prepare: { file in
        let basis = file.flatMap { findBasis(of: $0) }
        return { file.flatMap { file in basis.map { job.check(file, $0) } } }
      }, tell: { checked throws(Failure) in try tell(checked, paths.next()) })
    if let base, !isBaseUsed { report(Self.unused(base), nil) }
    try console.print(writer.closing(totals))
    if isForPeople {
      console.warn(ValidateSummary.text(of: totals, mended: job.isFixing ? mended : nil, console.language))
    }
    if totals.errors > 0 || isStrict && totals.warnings > 0 { outcome.add(.doesNotHold) }
    return outcome.code
  }

  /// What a file is held against.
  private mutating func findBasis(of file: ParsedFile) -> Attempt<CheckBasis> {
    switch job.kind(of: file) {
    case .criteria?:
      guard let base, CriteriaSet.id(of: file.document) == base.id else { return .success(CheckBasis()) }
      isBaseUsed = true
      return .success(CheckBasis(base: base))
    case .evidence?:
      return Attempt { () throws(Failure) in
        let choice = try store.choice(for: file.document)
        return CheckBasis(choice.set, among: choice.known, setFault: choice.fault)
      }
    case .result?: return Attempt { () throws(Failure) in CheckBasis(try store.set(of: file.document)) }
    case .council?, .tasks?, nil: return .success(CheckBasis())
    }
  }

  private mutating func tell(_ checked: Attempt<ValidateJob.Checked>, _ path: String?) throws(Failure) {
    switch checked {
    case .success(let checked):
      if let failure = checked.failure { report(failure, path) }
      for loss in checked.losses { console.note(loss) }
      totals.add(checked.file.faults)
      mended.add(checked)
      try console.print(writer.text(of: named(checked.file)))
    case .failure(let failure): report(failure, path)
    }
  }

  /// A file as code hosts call it.
  private func named(_ file: CheckedFile) -> CheckedFile {
    guard let workspace, !file.faults.isEmpty else { return file }
    let name = workspace.name(of: file.source.name)
    return CheckedFile(SourceText(name: name, bytes: file.source.bytes), file.faults)
  }

  /// - Parameter path: The file or folder that the failure is about; nil where it is about none.
  private mutating func report(_ failure: Failure, _ path: String?) {
    console.report(failure)
    outcome.add(failure.code)
    guard let message = failure.message else { return }
    let name = path.map { job.name(of: $0) }.map { workspace?.name(of: $0) ?? $0 }
    totals.add(FileFailure(name, message))
  }

  private static func unused(_ base: CriteriaSet) -> Failure {
    Failure(
      .doesNotHold, vi: "không có tệp nào thuộc bộ chỉ số '\(base.id)' của --base nên chưa so sánh được gì",
      en: "no file is of the set '\(base.id)' of --base, so that nothing was compared")
  }
}
