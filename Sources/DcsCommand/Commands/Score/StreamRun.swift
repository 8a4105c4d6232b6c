import DcsReports
import DcsScore

/// One run of `dcs score --stream`: a line in, a line out, for as long as lines come and somebody reads the answers.
struct StreamRun {
  private let console: Console
  private let job: StreamJob
  private let limit: InputLimit
  /// Whether a line with faults is a failure of the run, as it is where a level is asked for: what cannot be read has none.
  private let failsOnFault: Bool
  private var count = 0
  private var faulty = 0
  private var outcome = Outcome()

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.console = console
    let store = try CriteriaStore(arguments)
    limit = store.limit
    job = try StreamJob(ScoreJob(arguments, console), store, console.language)
    failsOnFault = arguments.has(ScoreOption.failOnFault) || arguments.has(ScoreOption.requireLevel)
  }

  /// Answers the lines of each file. One that cannot be read is reported, and the rest goes on.
  mutating func score(_ paths: [String]) throws(Failure) -> ExitCode {
    Platform.keepRunningAtClosedPipes()
    if paths.contains("-"), Platform.isTerminal(.input) { console.note(Self.invitation) }
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
      if isRead, count > 1, faulty == count { console.note(Self.doubt) }
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

  /// What whoever starts this at a terminal without input has to know.
  private static let invitation = LocalizedText(
    vi: "Đang đợi hồ sơ: mỗi dòng một đối tượng JSON. Ctrl-D (Windows: Ctrl-Z) để kết thúc.",
    en: "Waiting for evidence, a JSON object a line. Ctrl-D (Windows: Ctrl-Z) ends it.")

  /// What is likely where no line can be read.
  private static let doubt = LocalizedText(
    vi:
      "Không dòng nào là một hồ sơ trọn vẹn. Tệp JSON viết trên nhiều dòng hoặc bảng CSV thì chấm không cần --stream.",
    en: "No line is whole evidence. A JSON file of many lines or a CSV table is scored without --stream.")

  private static func summary(_ faulty: Int, of count: Int) -> LocalizedText {
    LocalizedText(vi: "Dòng có lỗi: \(faulty) trên tổng số \(count).", en: "Lines with faults: \(faulty) of \(count).")
  }
}
