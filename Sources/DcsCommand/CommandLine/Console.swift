import DcsReports
import DcsScore
import Papers

/// Where a command's words go: results to standard output, all else to standard error.
///
/// Text gets to either only as ``ShownText``, so that nothing in a file, a name or an argument steers the terminal.
struct Console {
  let language: Language
  /// What takes results where they become a file; nil where they go to standard output.
  var report: CollectedReport?

  init(language: Language) { self.language = language }

  /// Writes a result as lines of text.
  func print(_ text: String) throws(Failure) { try print(ShownText(text)) }

  /// Writes a result as text, or a part of one.
  func print(_ text: ShownText) throws(Failure) { try print(Array(text.string.utf8)) }

  /// Writes a result that is a file or for programs, or a part of one, byte for byte.
  func print(_ bytes: [UInt8]) throws(Failure) {
    if let report { return report.append(bytes) }
    guard Platform.write(bytes, to: .output) else { throw Self.unwritable }
  }

  /// Writes a part of a result that may have no end.
  ///
  /// - Returns: Whether there is still somebody who reads it.
  func pass(_ bytes: [UInt8]) throws(Failure) -> Bool {
    switch Platform.writeResult(bytes) {
    case .done: return true
    case .closed: return false
    case .failed: throw Self.unwritable
    }
  }

  private static let unwritable = Failure(
    .unwritable, vi: "không ghi được kết quả ra đầu ra chuẩn", en: "the result cannot be written to standard output")

  /// Writes what is wrong, as lines of text.
  func warn(_ text: String) { warn(ShownText(text)) }

  /// Writes what is wrong. There is nowhere to say so if that fails.
  func warn(_ text: ShownText) {
    _ = Platform.write(text.string.utf8, to: .error)
  }

  /// Writes what a paper says, where it is no result.
  func warn(_ paper: Paper) {
    warn(paper.shown(style(for: .error)))
  }

  /// Writes a sentence that somebody should know, though nothing is wrong.
  func note(_ text: LocalizedText) {
    warn(Paper([Paper.Section(nil, [.text(text[language])])]))
  }

  /// Writes what is wrong in a file.
  func warn(_ faults: FaultLog, of source: SourceText) {
    warn(faults.shown(source, language, style(for: .error)))
  }

  /// Says why a command cannot go on, or cannot read one of its files.
  func report(_ failure: Failure) {
    for file in failure.files { warn(file.faults, of: file.source) }
    if let message = failure.message { warn("dcs: \(message[language].withoutControls)\n") }
  }

  /// The value of a variable of the environment; nil where it is not set or empty.
  func environment(_ name: String) -> String? {
    Platform.environment(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// How text for a stream looks: as wide as its terminal, in colour on one; 80 columns and plain elsewhere.
  func style(for stream: Platform.Stream) -> TextStyle {
    let isFile = stream == .output && report != nil
    guard !isFile, Platform.isTerminal(stream) else { return TextStyle() }
    let width = min(Platform.terminalWidth(stream) ?? 80, 100)
    let isPlain = environment("NO_COLOR") != nil || environment("TERM") == "dumb"
    return isPlain ? TextStyle(width: width) : TextStyle(width: width, paint: Self.colour)
  }

  /// Marks text by the escape sequences of ECMA-48, section 8.3.117.
  @Sendable private static func colour(_ role: Paper.Role, _ text: String) -> String {
    let code =
      switch role {
      case .heading: "1"
      case .good: "32"
      case .fair: "33"
      case .bad: "31"
      case .faint: "2"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
