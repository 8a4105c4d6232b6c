import DcsReports
import DcsScore
import Papers

/// One run of `dcs verify`.
struct VerifyRun {
  private let arguments: Arguments
  private let console: Console
  private var store: CriteriaStore

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.arguments = arguments
    self.console = console
    store = try CriteriaStore(arguments)
    if arguments.operands.count > 1, !arguments.has(VerifyOption.chain) {
      throw Failure(
        .usage, vi: "mỗi lần kiểm tra một kết quả; nhiều kết quả thay thế nhau thì thêm --chain",
        en: "one result at a time; for rounds that stand in for one another add --chain")
    }
  }

  /// Verifies the result or, of a row of rounds, each, and that it stands in for the one before.
  mutating func verify() throws(Failure) -> ExitCode {
    var documents: [JSONOutput] = []
    var reports: [Paper] = []
    let isComplete = arguments.has(VerifyOption.complete)
    var holds = true
    var previous: Verification?
    for (index, path) in arguments.operands.enumerated() {
      let file = ParsedFile(json: try InputFile.read(path, store.limit))
      // The evidence is that of the last round, and so is what a team examined.
      let isLast = index == arguments.operands.count - 1
      var verification = try verification(of: file, withEvidence: isLast)
      if let hint = FileKind(of: file.document)?.insteadOfResult { console.note(hint) }
      if let previous { verification.checkRound(after: previous) }
      if isLast, let examined = arguments.value(VerifyOption.examined) {
        let other = ParsedFile(json: try InputFile.read(examined, store.limit))
        verification.checkExamined(other, by: try store.set(of: other.document))
      }
      // Evidence is that of the last round: of those before, only the set and the round can be asked for.
      let open = isLast ? verification.unchecked : verification.unchecked.filter { [.criteria, .round].contains($0) }
      holds = holds && verification.holds && !(isComplete && !open.isEmpty)
      reports.append(verification.paper(console.language, isComplete: isComplete && !open.isEmpty))
      documents.append(verification.json(console.language))
      previous = verification
    }
    if arguments.value(.textOrJSON) == "json" {
      try console.print((documents.count == 1 ? documents[0] : .list(documents)).bytes)
    } else {
      try console.print(console.text(of: reports))
    }
    return holds ? .done : .doesNotHold
  }

  private mutating func verification(of file: ParsedFile, withEvidence: Bool) throws(Failure) -> Verification {
    let set = try store.set(of: file.document)
    let evidence = withEvidence ? arguments.value(VerifyOption.evidence) : nil
    let folder = withEvidence ? arguments.value(VerifyOption.attachments) : nil
    let attachments = folder.map { AttachmentFolder(folder: $0) } ?? evidence.map { AttachmentFolder(of: $0) }
    let evidenceSource = try evidence.map { [limit = store.limit] path throws(Failure) in
      try InputFile.read(path, limit)
    }
    let isNamed = store.isNamed
    var progress = DigestProgress(console)
    var verification = Verification(
      of: file, by: set, isNamed: isNamed, evidenceSource, today: Clock.today,
      attachment: attachments.map { folder in { folder.digest(of: $0, &progress) } },
      contents: { attachments?.contents(of: $0) })
    progress.end()
    if folder != nil { verification.requireAttachments() }
    return verification
  }
}
