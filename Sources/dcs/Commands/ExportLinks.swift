import DcsScore

/// The other results that `dcs export` is to name.
struct ExportLinks {
  private let console: Console
  private(set) var replaces: ResultLink?
  private(set) var examines: ResultLink?
  private let reason: String

  var all: [ResultLink] { [replaces, examines].compactMap { $0 } }

  /// What the result says of the round before it.
  var replacement: ResultFile.Replacement? {
    replaces.map { ResultFile.Replacement(sha256: $0.sha256, reason: reason) }
  }

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.console = console
    reason = arguments.value(ExportOption.reason)?.normalizedToNFC ?? ""
    if let path = arguments.value(ExportOption.replaces) { replaces = try link(.replaces, path) }
    if let path = arguments.value(ExportOption.examines) { examines = try link(.examines, path) }
  }

  /// Another result, which must be as it was exported.
  private func link(_ purpose: ResultLink.Purpose, _ path: String) throws(Failure) -> ResultLink {
    let source = try InputFile.read(path)
    let document = JSONDocument(parsing: source.bytes)
    let faults = Validation.result(document, source)
    if faults.isEmpty, let link = ResultLink(purpose, document, source) { return link }
    console.warn(faults.report(source, console.style(for: .error)))
    throw Failure(
      .doesNotHold, vi: "'\(path)' không phải kết quả còn nguyên vẹn",
      en: "'\(path)' is not a result as it was exported")
  }
}
