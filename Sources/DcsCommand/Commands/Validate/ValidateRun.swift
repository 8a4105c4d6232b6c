import DcsReports
import DcsScore

/// One run of `dcs validate` over its files.
struct ValidateRun {
  /// How many files are worked on at a time, so that memory does not grow with their number.
  private static let batch = 64

  private let console: Console
  private let kind: FileKind?
  private let ignored: [Rule]
  private let isStrict: Bool
  private let isFixing: Bool
  private let isForPeople: Bool
  private var writer: any FaultWriter
  private var store: CriteriaStore
  /// An earlier version that files of the same set are held against.
  private let base: CriteriaSet?
  private var isBaseUsed = false
  private var totals = FaultTotals()
  private var worst = ExitCode.done

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.console = console
    kind = arguments.value(ValidateOption.kind).flatMap(FileKind.init)
    ignored = try ValidateOption.ignoredRules(arguments)
    isStrict = arguments.has(ValidateOption.strict)
    isFixing = arguments.has(ValidateOption.fix)
    isForPeople = ["text", "github"].contains(arguments.value(ValidateOption.format) ?? "text")
    writer = ValidateOption.writer(arguments, console)
    store = CriteriaStore(arguments, console)
    base = if let name = arguments.value(ValidateOption.base) { try store.named(name).set } else { nil }
  }

  /// Checks each file. What cannot be read is reported, and the rest goes on.
  mutating func validate(_ input: InputFolder) throws(Failure) -> ExitCode {
    for failure in input.failures { report(failure) }
    try console.print(writer.opening())
    var rest = input.files[...]
    while !rest.isEmpty {
      try validate(Array(rest.prefix(Self.batch)))
      rest = rest.dropFirst(Self.batch)
    }
    if let base, !isBaseUsed {
      report(
        Failure(
          .doesNotHold, vi: "không có tệp nào thuộc bộ chỉ số '\(base.id)' của --base nên chưa so sánh được gì",
          en: "no file is of the set '\(base.id)' of --base, so that nothing was compared"))
    }
    try console.print(writer.closing(totals))
    if isForPeople { console.warn(ValidateSummary.text(of: totals, isFixing: isFixing, console.language)) }
    if totals.errors > 0 || isStrict && totals.warnings > 0 { worst = max(worst, .doesNotHold) }
    return worst
  }

  /// Reads and checks some files on all cores. One that is held against a set waits for it to be looked up, as a set is
  /// read once for many files; any other is checked where it was read.
  private mutating func validate(_ paths: [String]) throws(Failure) {
    let (kind, ignored, isFixing, hasBase) = (kind, ignored, isFixing, base != nil)
    let steps = paths.concurrentMap { path -> Result<Step, Failure> in
      let input = Result { () throws(Failure) in try ValidateInput(path, kind, ignoring: ignored) }
      return input.map { input in
        let waits = input.kind == .evidence || hasBase && input.kind == .criteria
        let check = ValidateCheck(input: input, basis: .none)
        return waits ? .waiting(input) : .checked(check.outcome(fixing: isFixing, ignoring: ignored))
      }
    }
    let checks = steps.map { step in step.flatMap { step in check(for: step) } }
    let files = checks.concurrentMap { check in check.map { $0() } }
    for file in files {
      switch file {
      case .success(let outcome):
        if let failure = outcome.failure { report(failure) }
        totals.add(outcome.file.faults)
        try console.print(writer.text(of: outcome.file))
      case .failure(let failure): report(failure)
      }
    }
  }

  /// What is left to do for a file, on whichever core.
  private mutating func check(for step: Step) -> Result<@Sendable () -> ValidateCheck.Outcome, Failure> {
    switch step {
    case .checked(let outcome): return .success { outcome }
    case .waiting(let input):
      let (ignored, isFixing) = (ignored, isFixing)
      return basis(of: input).map { basis in
        { ValidateCheck(input: input, basis: basis).outcome(fixing: isFixing, ignoring: ignored) }
      }
    }
  }

  /// What a file is held against.
  private mutating func basis(of input: ValidateInput) -> Result<ValidateCheck.Basis, Failure> {
    if let base, input.kind == .criteria, CriteriaSet.id(of: input.document) == base.id {
      isBaseUsed = true
      return .success(.base(base))
    }
    guard input.kind == .evidence else { return .success(.none) }
    do throws(Failure) {
      let entry = try store.entry(for: input.document)
      return .success(entry.map { .set($0) } ?? .unknown(store.unknownSet(of: input.document)))
    } catch {
      return .failure(error)
    }
  }

  private mutating func report(_ failure: Failure) {
    console.report(failure)
    totals.add(failure: failure.message)
    worst = max(worst, failure.code)
  }
}

/// How far a file is.
private enum Step: Sendable {
  /// It is read, and needs to be held against a set.
  case waiting(ValidateInput)
  case checked(ValidateCheck.Outcome)
}
