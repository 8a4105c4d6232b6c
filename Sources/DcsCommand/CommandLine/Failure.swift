import DcsScore

/// Why a command cannot go on, in a sentence that says what to do.
struct Failure: Error {
  let code: ExitCode
  let message: LocalizedText

  init(_ code: ExitCode, vi: String, en: String) {
    self.code = code
    message = LocalizedText(vi: vi, en: en)
  }

  init(_ code: ExitCode, _ message: LocalizedText) {
    self.code = code
    self.message = message
  }
}
