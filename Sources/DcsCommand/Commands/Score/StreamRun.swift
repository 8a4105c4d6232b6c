import DcsReports
import DcsScore

/// One run of `dcs score --stream`: a line in, a line out, for as long as lines come and somebody reads the answers.
struct StreamRun {
  private let console: Console
  private let job: StreamJob
  private let limit: InputLimit
  /// Whether a line with faults is a failure of the run.
  private let failsOnFault: Bool
  private var count = 0
  private var faulty = 0
  private var outcome = Outcome()

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.console = console
    let store = try CriteriaStore(arguments)
    limit = store.limit
    job = try StreamJob(ScoreJob(arguments, console), store, console.language)
    failsOnFault = arguments.has(ScoreOption.failOnFault)
  }

  /// Answers the lines of each file. One that cannot be read is reported, and the rest goes on.
  mutating func score(_ paths: [String]) throws(Failure) -> ExitCode {
    Platform.keepRunningAtClosedPipes()
    var isRead = true
    try Pipeline.run(
      LineSource(paths, limit), next: { $0.next() }, work: { [job] lines in lines.map { job.answer($0) } },
      tell: { answers throws(Failure) in
        isRead = try tell(answers)
        return isRead
      })
    if faulty > 0 {
      if failsOnFault { outcome.add(.doesNotHold) }
      if isRead { console.warn(Self.summary(faulty, of: count)[console.language] + "\n") }
    }
    return outcome.code
  }

  /// Writes answers.
  ///
  /// - Returns: Whether somebody reads them.
  private mutating func tell(_ answers: Attempt<StreamJob.Answers>) throws(Failure) -> Bool {
    switch answers {
    case .success(let answers):
      count += answers.count
      faulty += answers.faulty
      if !answers.areHighEnough { outcome.add(.doesNotHold) }
      if try !console.pass(answers.output) { return false }
      if let failure = answers.failure { throw failure }
    case .failure(let failure):
      console.report(failure)
      outcome.add(failure.code)
    }
    return true
  }

  private static func summary(_ faulty: Int, of count: Int) -> LocalizedText {
    LocalizedText(vi: "Dòng có lỗi: \(faulty) trên tổng số \(count).", en: "Lines with faults: \(faulty) of \(count).")
  }
}
