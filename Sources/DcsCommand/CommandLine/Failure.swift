import DcsScore

/// Why a command cannot go on, in a sentence that says what to do, or by the faults of a file.
///
/// It is kept small: each function that may fail hands it on.
struct Failure: Error {
  /// A file that has faults.
  struct File: Sendable {
    let source: SourceText
    let faults: FaultLog
  }

  let code: ExitCode
  /// The sentence; nil where the faults say it all.
  let message: LocalizedText?
  /// The files whose faults are why.
  let files: [File]

  init(_ code: ExitCode, _ message: LocalizedText?, files: [File] = []) {
    (self.code, self.message, self.files) = (code, message, files)
  }

  init(_ code: ExitCode, vi: String, en: String, files: [File] = []) {
    self.init(code, LocalizedText(vi: vi, en: en), files: files)
  }

  /// The failure of a file with faults.
  init(_ source: SourceText, _ faults: FaultLog) {
    self.init(.doesNotHold, nil, files: [File(source: source, faults: faults)])
  }

  /// The failure with a sentence on what it prevents.
  func preventing(vi: String, en: String) -> Failure { Failure(code, vi: vi, en: en, files: files) }
}
