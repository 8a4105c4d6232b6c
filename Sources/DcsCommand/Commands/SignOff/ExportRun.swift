import DcsReports
import DcsScore
import Papers

/// One run of `dcs export`.
struct ExportRun {
  let arguments: Arguments
  let console: Console
  let evidencePath: String
  let councilPath: String
  private let output: Output
  private let date: CalendarDate
  private let form: ResultFile.Form
  var store: CriteriaStore
  /// The set that the evidence names; nil where it is not at hand.
  var criteria: CriteriaSet?
  /// How many texts of the files are ruined.
  private var ruinedTexts = 0
  /// The worst that stands against the export. All is told before it is given up.
  private var obstacle = Outcome()

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.arguments = arguments
    self.console = console
    evidencePath = arguments.operands[0]
    guard let councilPath = arguments.value(ExportOption.council) else {
      throw Failure(.usage, vi: "'dcs export' cần --council TỆP", en: "'dcs export' needs --council FILE")
    }
    self.councilPath = councilPath
    output = Output(arguments)
    date = try arguments.date(ExportOption.date) ?? Clock.today
    form = arguments.value(ExportOption.format).flatMap(ResultFile.Form.init) ?? .json
    store = try CriteriaStore(arguments)
    if arguments.has(ExportOption.replaces) != arguments.has(ExportOption.reason) {
      throw Failure(
        .usage, vi: "--replaces và --reason phải đi cùng nhau", en: "--replaces and --reason must come together")
    }
    if arguments.value(ExportOption.reason)?.trimmed.isEmpty == true {
      throw Failure(.usage, vi: "--reason không được để trống", en: "--reason must not be empty")
    }
  }

  /// Writes the result, or says everything that stands against it.
  mutating func export() throws(Failure) -> ExitCode {
    try output.check()
    let evidence = readEvidence()
    let (council, isTable) = readCouncil().map { ($0.model, $0.file.isTable) } ?? (nil, false)
    let replaced = readLink(.replaces, ExportOption.replaces)
    let examined = readLink(.examines, ExportOption.examines)
    // Evidence of which attached files are missing can be scored, but not closed.
    let assessment = evidence.flatMap { $0.faults.count(.error) > 0 ? nil : $0.model }
    let files = digests(evidence, of: assessment?.evidence.files ?? [])
    let signOff = SignOff(
      of: assessment, by: council, under: criteria, on: date, today: Clock.today,
      links: [replaced, examined].compactMap { $0 },
      ruinedTexts: arguments.has(ExportOption.acceptTexts) ? 0 : ruinedTexts, isTable: isTable)
    report(signOff.refusals)
    guard obstacle.code == .done, let assessment, let council, let files else {
      if obstacle.code == .doesNotHold, assessment == nil || council == nil { remindOfMore() }
      return obstacle.code
    }
    let folder = AttachmentFolder(of: evidencePath)
    try output.check(attached: assessment.evidence.files.compactMap { folder.path(of: $0) })
    let reason = arguments.value(ExportOption.reason)?.normalizedToNFC.trimmed ?? ""
    let bytes = ResultFile.bytes(
      of: assessment, evidence: files, council: council, date: date,
      replaces: replaced.map { ResultFile.Replacement(sha256: $0.sha256, reason: reason) },
      examines: examined?.sha256, form: form, console.language)
    // Nothing is exported that 'dcs verify' would turn down, whatever the command line brought into it.
    let result = SourceText(name: output.path, bytes: bytes)
    let faults = Validation.result(ParsedFile(json: result)).faults
    // What is only unusual was told of the files that it is made of.
    if faults.hasErrors { report(faults, result) }
    guard obstacle.code == .done else { return obstacle.code }
    try write(bytes, of: assessment)
    for caution in signOff.cautions {
      console.note(LocalizedText(vi: "Lưu ý: \(caution.vi).", en: "Note: \(caution.en)."))
    }
    if signOff.lacksExaminedResult { console.note(caution) }
    return .done
  }

  private var caution: LocalizedText {
    LocalizedText(
      vi:
        "Lưu ý: kết quả không ghi đoàn đã xem xét kết quả tự đánh giá nào. Nếu trường có tệp kết quả, thêm --examines.",
      en:
        "Note: the result does not say which self-assessment the team examined. If the school has a result file, add --examines."
    )
  }

  /// Of a file with faults it is not known what else it would stand against.
  private func remindOfMore() {
    let reminder = LocalizedText(
      vi: "Sửa xong các lỗi trên, hãy chạy lại: có thể còn lý do khác.\n",
      en: "Mend these faults and run again: there may be other reasons.\n")
    console.warn(reminder[console.language])
  }

  private func write(_ bytes: [UInt8], of assessment: Assessment) throws(Failure) {
    try output.write(bytes, console)
    console.warn(ExportReport.paper(of: assessment, console.language))
    console.warn("\n")
    let done = LocalizedText(
      vi: output.isStandard ? "Đã xuất kết quả." : "Đã xuất kết quả ra \(output.path).",
      en: output.isStandard ? "The result is exported." : "The result is in \(output.path).")
    let digest = LocalizedText(vi: "Mã băm SHA-256 của tệp:", en: "The file's SHA-256 digest:")
    let lines = SHA256(bytes).readableLines.map { "  \($0)\n" }.joined()
    console.warn("\(done[console.language].withoutControls) \(digest[console.language])\n\(lines)")
  }
}

extension ExportRun {
  mutating func read(_ path: String) -> SourceText? {
    do throws(Failure) {
      return try InputFile.read(path, store.limit)
    } catch {
      stop(error)
      return nil
    }
  }

  mutating func stop(_ failure: Failure) {
    console.report(failure)
    obstacle.add(failure.code)
  }

  mutating func report(_ faults: FaultLog, _ source: SourceText) {
    console.warn(faults, of: source)
    ruinedTexts += faults.count(of: .ruinedText)
    if faults.count(.error) > 0 { obstacle.add(.doesNotHold) }
  }

  mutating func report(_ refusals: [Refusal]) {
    if refusals.isEmpty { return }
    console.warn(RefusalReport.paper(refusals, criteria, console.language))
    obstacle.add(.doesNotHold)
  }
}
