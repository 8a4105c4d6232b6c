import DcsScore

/// One run of `dcs export`.
struct ExportRun {
  private let arguments: Arguments
  private let console: Console
  private let evidencePath: String
  private let councilPath: String
  private let outputPath: String
  private let date: CalendarDate
  private let form: ResultFile.Form
  private var store: CriteriaStore

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.arguments = arguments
    self.console = console
    evidencePath = arguments.operands[0]
    councilPath = try Self.required(ExportOption.council, arguments)
    outputPath = arguments.value(.output) ?? "-"
    date = try Self.date(arguments)
    form = arguments.value(ExportOption.format).flatMap(ResultFile.Form.init) ?? .json
    store = CriteriaStore(arguments, console)
    if arguments.has(ExportOption.replaces) != arguments.has(ExportOption.reason) {
      throw Failure(
        .usage, vi: "--replaces và --reason phải đi cùng nhau", en: "--replaces and --reason must come together")
    }
  }

  /// Writes the result, or says everything that stands against it.
  mutating func export() throws(Failure) -> ExitCode {
    if outputPath != "-" {
      let inputs =
        [evidencePath, councilPath] + [ExportOption.replaces, ExportOption.examines].compactMap(arguments.value)
      try OutputFile.check(outputPath, isForced: arguments.has(.force), inputs: inputs)
    }
    let evidence = try readEvidence()
    let council = try readCouncil()
    let links = try ExportLinks(arguments, console)
    guard let evidence, let council else { return .doesNotHold }
    let assessment = Assessment(of: evidence.model, by: evidence.entry.set)
    let signOff = SignOff(of: assessment, by: council, on: date, links: links.all)
    let refusals = signOff.refusals
    guard refusals.isEmpty else {
      console.warn(RefusalReport.text(refusals, console.style(for: .error)))
      return .doesNotHold
    }
    let bytes = ResultFile.bytes(
      of: assessment, criteria: SHA256(evidence.entry.source.bytes), evidence: try stamp(evidence), council: council,
      date: date, replaces: links.replacement, examines: links.examines?.sha256, form: form, console.language)
    try write(bytes)
    if let caution = signOff.caution {
      var out = TextBuilder(console.style(for: .error))
      out.paragraph(caution[console.language])
      console.warn(out.text)
    }
    return .done
  }

  private struct ReadEvidence {
    let source: SourceText
    let model: Evidence
    let entry: CriteriaStore.Entry
  }

  /// The evidence, or nil where it has faults, which are then told.
  private mutating func readEvidence() throws(Failure) -> ReadEvidence? {
    let input = ValidateInput(try InputFile.read(evidencePath), .evidence)
    guard let entry = try store.entry(for: input.document) else {
      report(input.document.faults.adding(store.unknownSet(of: input.document)), input.source)
      return nil
    }
    let checked = ValidateCheck(input: input, basis: .set(entry)).file
    if checked.faults.count(.error) > 0 { report(checked.faults, input.source) }
    guard checked.faults.count(.error) == 0,
      let model = Evidence.read(input.document, against: entry.rows).model
    else { return nil }
    return ReadEvidence(source: input.source, model: model, entry: entry)
  }

  /// The council, or nil where its file has faults, which are then told.
  private func readCouncil() throws(Failure) -> Council? {
    let source = try InputFile.read(councilPath)
    let reading = Council.read(JSONDocument(parsing: source.bytes))
    if reading.model == nil { report(reading.faults, source) }
    return reading.model
  }

  private func report(_ faults: FaultLog, _ source: SourceText) {
    console.warn(faults.report(source, console.style(for: .error)))
  }

  private func stamp(_ evidence: ReadEvidence) throws(Failure) -> ResultFile.EvidenceFile {
    let sha256 = SHA256(evidence.source.bytes)
    if arguments.has(ExportOption.noAttachments) { return ResultFile.EvidenceFile(sha256: sha256, attachments: nil) }
    let folder = AttachmentFolder(of: evidencePath)
    var attachments: [ResultFile.Attachment] = []
    for file in evidence.model.files {
      guard let bytes = folder.bytes(of: file) else {
        throw Failure(
          .unreadable, vi: "không đọc được tệp đính kèm \(file.quoted)",
          en: "attached file \(file.quoted) cannot be read")
      }
      attachments.append(ResultFile.Attachment(file: file, sha256: SHA256(bytes)))
    }
    return ResultFile.EvidenceFile(sha256: sha256, attachments: attachments)
  }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    if outputPath == "-" {
      try console.print(String(decoding: bytes, as: UTF8.self))
    } else {
      try OutputFile.create(outputPath, with: bytes, isForced: arguments.has(.force))
    }
    let digest = SHA256(bytes).readableLines.map { "  \($0)\n" }.joined()
    console.warn(
      LocalizedText(
        vi: "Đã xuất kết quả ra \(outputPath). Mã băm SHA-256 của tệp:\n\(digest)",
        en: "The result is in \(outputPath). The file's SHA-256 digest:\n\(digest)")[console.language])
  }

  private static func required(_ option: Option, _ arguments: Arguments) throws(Failure) -> String {
    if let value = arguments.value(option) { return value }
    throw Failure(.usage, vi: "thiếu --\(option.name)", en: "--\(option.name) must be given")
  }

  private static func date(_ arguments: Arguments) throws(Failure) -> CalendarDate {
    guard let text = arguments.value(ExportOption.date) else { return Clock.today }
    if let date = CalendarDate(text) { return date }
    throw Failure(
      .usage, vi: "--date phải là ngày có thật, như 2025-05-20, không phải \(text.quoted)",
      en: "--date must be a real date, like 2025-05-20, not \(text.quoted)")
  }
}
