import DcsScore

/// Why a command cannot go on, in a sentence that says what to do, or by the faults of a file.
struct Failure: Error {
  let code: ExitCode
  /// The sentence; nil where the faults say it all.
  let message: LocalizedText?
  /// The file whose faults are why.
  let faults: CheckedFile?

  init(_ code: ExitCode, _ message: LocalizedText?, faults: CheckedFile? = nil) {
    (self.code, self.message, self.faults) = (code, message, faults)
  }

  init(_ code: ExitCode, vi: String, en: String, faults: CheckedFile? = nil) {
    self.init(code, LocalizedText(vi: vi, en: en), faults: faults)
  }

  /// The failure of a file with faults.
  init(_ faults: CheckedFile) { self.init(.doesNotHold, nil, faults: faults) }

  /// The failure with a sentence on what it prevents.
  func preventing(vi: String, en: String) -> Failure { Failure(code, vi: vi, en: en, faults: faults) }
}
