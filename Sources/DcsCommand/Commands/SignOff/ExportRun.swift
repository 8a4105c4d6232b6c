import DcsReports
import DcsScore
import Papers

/// One run of `dcs export`.
struct ExportRun {
  let arguments: Arguments
  let console: Console
  let evidencePath: String
  let councilPath: String
  private let outputPath: String
  private let date: CalendarDate
  private let form: ResultFile.Form
  var store: CriteriaStore
  /// The worst that stands against the export. All is told before it is given up.
  private(set) var obstacle = ExitCode.done

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.arguments = arguments
    self.console = console
    evidencePath = arguments.operands[0]
    guard let councilPath = arguments.value(ExportOption.council) else {
      throw Failure(.usage, vi: "'dcs export' cần --council TỆP", en: "'dcs export' needs --council FILE")
    }
    self.councilPath = councilPath
    outputPath = arguments.value(.output) ?? "-"
    date = try arguments.date(ExportOption.date) ?? Clock.today
    form = arguments.value(ExportOption.format).flatMap(ResultFile.Form.init) ?? .json
    store = CriteriaStore(arguments, console)
    if arguments.has(ExportOption.replaces) != arguments.has(ExportOption.reason) {
      throw Failure(
        .usage, vi: "--replaces và --reason phải đi cùng nhau", en: "--replaces and --reason must come together")
    }
    if arguments.value(ExportOption.reason)?.trimmed.isEmpty == true {
      throw Failure(.usage, vi: "--reason không được để trống", en: "--reason must not be empty")
    }
    try arguments.checkStandardInput([
      ExportOption.council, ExportOption.replaces, ExportOption.examines, .criteria,
    ])
  }

  private var inputs: [String] {
    let earlier = [ExportOption.replaces, ExportOption.examines].compactMap(arguments.value)
    return [evidencePath, councilPath] + earlier + [store.ownPath].compactMap { $0 }
  }

  /// Writes the result, or says everything that stands against it.
  mutating func export() throws(Failure) -> ExitCode {
    if outputPath != "-" {
      try OutputFile.check(outputPath, isForced: arguments.has(.force), inputs: inputs)
    }
    let evidence = readEvidence()
    let council = readCouncil()
    let replaced = readLink(.replaces, ExportOption.replaces)
    let examined = readLink(.examines, ExportOption.examines)
    let files = digests(of: evidence)
    let signOff = SignOff(
      of: evidence?.assessment, by: council, under: evidence?.entry.set, on: date,
      links: [replaced, examined].compactMap { $0 })
    report(signOff.refusals)
    guard obstacle == .done, let evidence, let assessment = evidence.assessment, let council, let files else {
      if obstacle == .doesNotHold, evidence?.assessment == nil || council == nil { remindOfMore() }
      return obstacle
    }
    if outputPath != "-" {
      let folder = AttachmentFolder(of: evidencePath)
      let attached = (evidence.model?.files ?? []).compactMap { folder.path(of: $0) }
      try OutputFile.check(outputPath, isForced: arguments.has(.force), inputs: attached)
    }
    let reason = arguments.value(ExportOption.reason)?.normalizedToNFC.trimmed ?? ""
    let bytes = ResultFile.bytes(
      of: assessment, criteria: SHA256(evidence.entry.source.bytes), evidence: files, council: council, date: date,
      replaces: replaced.map { ResultFile.Replacement(sha256: $0.sha256, reason: reason) },
      examines: examined?.sha256, form: form, console.language)
    // Nothing is exported that 'dcs verify' would turn down, whatever the command line brought into it.
    let result = SourceText(name: outputPath, bytes: bytes)
    report(Validation.result(JSONDocument(parsing: bytes), result), result)
    guard obstacle == .done else { return obstacle }
    try write(bytes)
    if let caution = signOff.caution {
      var out = TextBuilder(console.style(for: .error))
      out.paragraph(caution[console.language])
      console.warn(out.text)
    }
    return .done
  }

  /// Of a file with faults it is not known what else it would stand against.
  private func remindOfMore() {
    let reminder = LocalizedText(
      vi: "Sửa xong các lỗi trên, hãy chạy lại: có thể còn lý do khác.\n",
      en: "Mend these faults and run again: there may be other reasons.\n")
    console.warn(reminder[console.language])
  }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    try OutputFile.write(bytes, to: outputPath, isForced: arguments.has(.force), console)
    let done = LocalizedText(
      vi: outputPath == "-" ? "Đã xuất kết quả." : "Đã xuất kết quả ra \(outputPath).",
      en: outputPath == "-" ? "The result is exported." : "The result is in \(outputPath).")
    let digest = LocalizedText(vi: "Mã băm SHA-256 của tệp:", en: "The file's SHA-256 digest:")
    let lines = SHA256(bytes).readableLines.map { "  \($0)\n" }.joined()
    console.warn("\(done[console.language].withoutControls) \(digest[console.language])\n\(lines)")
  }
}

extension ExportRun {
  mutating func read(_ path: String) -> SourceText? {
    do throws(Failure) {
      return try InputFile.read(path)
    } catch {
      stop(error)
      return nil
    }
  }

  mutating func stop(_ failure: Failure) {
    console.report(failure)
    obstacle = max(obstacle, failure.code)
  }

  mutating func report(_ faults: FaultLog, _ source: SourceText) {
    console.warn(faults.report(source, console.style(for: .error)))
    if faults.count(.error) > 0 { obstacle = max(obstacle, .doesNotHold) }
  }

  mutating func report(_ refusals: [Refusal]) {
    if refusals.isEmpty { return }
    console.warn(RefusalReport.text(refusals, console.style(for: .error)))
    obstacle = max(obstacle, .doesNotHold)
  }
}
