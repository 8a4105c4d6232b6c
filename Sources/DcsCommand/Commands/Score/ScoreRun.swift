import DcsReports
import DcsScore
import Papers

/// One run of `dcs score` over its files.
struct ScoreRun {
  private let console: Console
  private var job: ScoreJob
  private var store: CriteriaStore
  /// What goes between reports, once there is one.
  private var separator = ""
  /// Whether a page of HTML is open.
  private var isPage = false
  /// The papers of a document, which has its parts at its end.
  private var papers: [Paper] = []
  private var documents = JSONStream()
  private var schools = RepeatedSchools()
  private var outcome = Outcome()

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.console = console
    job = try ScoreJob(arguments, console)
    store = try CriteriaStore(arguments)
  }

  /// Scores each file. One that cannot be read or has faults is reported, and the rest goes on.
  mutating func score(_ paths: [String]) throws(Failure) -> ExitCode {
    if paths.count > 1 { job.layout = .element }
    let (job, limit) = (job, store.limit)
    try ManyFiles.forEach(
      paths,
      read: { path in Attempt { () throws(Failure) in ParsedFile(try InputFile.read(path, limit)) } },
      prepare: { file in
        let choice = file.flatMap { chooseSet(for: $0) }
        return { file.flatMap { file in choice.flatMap { job.score(file, by: $0) } } }
      },
      tell: { scored throws(Failure) in try tell(scored) })
    if job.isList { try console.print(documents.end()) }
    if isPage { try console.print(ShownText(HTMLPage.closing)) }
    if !papers.isEmpty { try console.print(papers, .docx) }
    if let note = schools.note { console.note(note) }
    return outcome.code
  }

  /// The set for a file, with what programs are told of it where they are.
  private mutating func chooseSet(for file: ParsedFile) -> Attempt<ScoreJob.Choice> {
    Attempt { () throws(Failure) in
      if file.document.root == nil { return ScoreJob.Choice(set: SetChoice()) }
      let choice = try store.choice(for: file.document)
      return ScoreJob.Choice(
        set: choice, reference: job.form == .json ? choice.set.map { store.reference(to: $0) } : nil)
    }
  }

  private mutating func tell(_ scored: Attempt<ScoreJob.Scored>) throws(Failure) {
    switch scored {
    case .success(let scored):
      if !scored.isHighEnough { outcome.add(.doesNotHold) }
      if let school = scored.school { schools.add(school, in: scored.file) }
      try print(scored.output)
      if let note = scored.missingFiles { console.note(note) }
    case .failure(let failure):
      if failure.code == .usage { throw failure }
      console.report(failure)
      outcome.add(failure.code)
      if let file = failure.files.first?.source.name, let note = Self.noteOfLines(in: file) { console.note(note) }
      // So that each document of an array can be told to be its file's.
      if job.isList { try console.print(documents.element(JSONStream.Element(.null))) }
    }
  }

  private mutating func print(_ output: ScoreJob.Output) throws(Failure) {
    switch output {
    case .line(let line): try console.print(line)
    case .document(let document): try console.print(document)
    case .element(let element): try console.print(documents.element(element))
    case .paper(let paper): papers.append(paper)
    case .report(let report):
      guard case .report(let format, groups: _) = job.form else { return }
      if format == .html, !isPage { try openPage() }
      try console.print(ShownText(separator) + report)
      separator = format.separator
    }
  }

  private mutating func openPage() throws(Failure) {
    let title = LocalizedText(vi: "Mức độ chuyển đổi số", en: "Level of digital transformation")
    try console.print(ShownText(HTMLPage.opening(title[console.language], console.language.rawValue)))
    isPage = true
  }

  /// What a file needs whose name says that each of its lines is one.
  private static func noteOfLines(in file: String) -> LocalizedText? {
    let name = file.lowercased()
    guard [".ndjson", ".jsonl"].contains(where: name.hasSuffix) else { return nil }
    return LocalizedText(
      vi: "Lưu ý: '\(file)' có mỗi dòng một hồ sơ; hãy thêm --stream để chấm từng dòng.",
      en: "Note: '\(file)' has evidence in each line; add --stream to score line by line.")
  }
}
