import DcsReports
import DcsScore
import Papers

/// What `dcs score --stream` does with lines, on whichever core.
struct StreamJob: Sendable {
  /// What came of lines.
  struct Answers: Sendable {
    /// A line for each that is not blank, in their order.
    var output: [UInt8] = []
    /// How many lines are answered.
    var count = 0
    /// How many of them have faults.
    var faulty = 0
    /// Whether every school has the level that is asked for.
    var areHighEnough = true
    /// Why dcs cannot go on behind these lines.
    var failure: Failure?
  }

  private let job: ScoreJob
  /// All sets, read before the first line.
  private let store: CriteriaStore
  private let language: Language

  init(_ job: ScoreJob, _ store: CriteriaStore, _ language: Language) throws(Failure) {
    var job = job
    job.layout = .line
    (self.job, self.store, self.language) = (job, try store.filled(), language)
  }

  /// Answers lines.
  func answer(_ batch: LineBatch) -> Answers {
    var answers = Answers()
    // About what documents take: an array that grows by and by is copied again and again.
    if job.form == .json { answers.output.reserveCapacity(batch.bytes.count * 3 / 2) }
    if let size = batch.excess {
      let faults = FaultLog().adding(.lineSize(store.limit, size: size))
      add(LineFaults(SourceText(name: batch.name, bytes: []), batch.number, faults), to: &answers)
    }
    var sets = StreamSets(store, hasReferences: job.form == .json)
    var start = batch.start
    for (index, end) in batch.ends.enumerated() {
      if let line = StreamLine(batch, number: batch.number + index, start..<end, store.limit) {
        answers.failure = add(line, &sets, to: &answers)
        if answers.failure != nil { return answers }
      }
      start = end + 1
    }
    return answers
  }

  /// Answers a line.
  ///
  /// - Returns: Why it cannot be answered, which is no fault of the line.
  private func add(_ line: StreamLine, _ sets: inout StreamSets, to answers: inout Answers) -> Failure? {
    if let fault = line.fault(store.limit) {
      add(LineFaults(line.source, line.number, FaultLog().adding(fault)), to: &answers)
      return nil
    }
    // Always JSON: a table has more than a line.
    let file = ParsedFile(json: line.source)
    do throws(Failure) {
      try sets.choose(for: file.document)
      let scored = try job.score(file, by: sets.choice).get()
      answers.count += 1
      if !scored.isHighEnough { answers.areHighEnough = false }
      append(scored.output, to: &answers)
    } catch {
      guard let faults = error.files.first?.faults else { return error }
      add(LineFaults(line.source, line.number, faults), to: &answers)
    }
    return nil
  }

  private func add(_ faults: LineFaults, to answers: inout Answers) {
    answers.count += 1
    answers.faulty += 1
    let output: ScoreJob.Output =
      job.form == .json ? .document(faults.json(language).lineBytes) : .line(faults.summary(language) + "\n")
    append(output, to: &answers)
  }

  private func append(_ output: ScoreJob.Output, to answers: inout Answers) {
    switch output {
    case .line(let line): answers.output += ShownText(line).string.utf8
    case .document(let document): answers.output += document
    // What a line is answered with is none of these.
    case .report, .paper, .element: break
    }
  }
}
