import DcsReports
import DcsScore
import Papers

/// One run of `dcs show`.
struct ShowRun {
  private let console: Console
  private let format: ReportFormat
  private var store: CriteriaStore

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.console = console
    format = ReportFormat(arguments)
    store = try CriteriaStore(arguments)
  }

  /// Prints what a file says. One with faults is not shown, as part of it cannot be read.
  mutating func show(_ path: String) throws(Failure) -> ExitCode {
    let file = ParsedFile(try InputFile.read(path, store.limit), ignoring: Rule.notes)
    try console.print([try paper(of: file)], format)
    return .done
  }

  private mutating func paper(of file: ParsedFile) throws(Failure) -> Paper {
    let language = console.language
    switch FileKind(of: file.document) {
    case .criteria?:
      return try model(CriteriaSet.read(file.document), of: file).paper(language)
    case .council?:
      return try model(Council.read(file.document), of: file).paper(language)
    case .tasks?:
      return try model(TaskList.read(file.document), of: file).paper(language)
    case .result?:
      let result = try model(ResultFile.read(file.document), of: file)
      let set = try store.set(of: file.document)?.criteria
      return result.paper(set?.id == result.criteria.id ? set : nil, SHA256(file.source.bytes), language)
    case .evidence?, nil:
      let choice = file.document.root == nil ? SetChoice() : try store.choice(for: file.document)
      return try EvidenceFile(file, by: choice).evidence.paper(language)
    }
  }

  private func model<Model>(_ reading: Reading<Model>, of file: ParsedFile) throws(Failure) -> Model {
    if let model = reading.model, !reading.faults.hasErrors { return model }
    throw Failure(file.source, reading.faults)
  }
}
