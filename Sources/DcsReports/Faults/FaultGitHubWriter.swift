package import DcsScore
package import Papers

/// The faults as workflow commands of GitHub Actions, which GitHub shows at their lines.
///
/// Of each severity it shows only ten a step. The tenth here says how many more there are, and these are in the log.
package struct FaultGitHubWriter: FaultWriter {
  /// How many of a severity GitHub shows.
  package static let mostShown = 10

  private let language: Language
  private var counts: [Severity: Int] = [:]
  /// The last that is shown of each severity, held back until it is known how many follow.
  private var lastShown: [Severity: (command: WorkflowCommand, inLog: String)] = [:]

  /// - Parameter language: The language of the messages.
  package init(_ language: Language) {
    self.language = language
  }

  package func opening() -> ShownText { .empty }

  package mutating func text(of file: CheckedFile) -> ShownText {
    if file.faults.isEmpty { return .empty }
    let lines = LineTable(file.source)
    var text = file.faults.faults.map { add($0, file.source.name, lines) }.joined()
    if let notice = file.faults.hiddenNotice { text += Self.log("\(file.source.name): \(notice[language])") }
    return ShownText(text)
  }

  package mutating func closing(_ totals: FaultTotals) -> ShownText {
    let failures = totals.failures.map { add($0) }.joined()
    let last = Severity.allCases.compactMap { severity in
      lastShown[severity].map { last in
        let more = totals.count(severity) + (severity == .error ? totals.failures.count : 0) - Self.mostShown
        return last.command.text(more > 0 ? "; " + severity.more(more)[language] : "")
      }
    }
    return ShownText(failures + last.joined())
  }

  private mutating func add(_ fault: Fault, _ file: String, _ lines: LineTable) -> String {
    let language = language
    let inLog = { fault.lines(file, lines, language).map(Self.log).joined() }
    return show(WorkflowCommand(fault, file, lines, language), fault.rule.severity, inLog: inLog()) ?? inLog()
  }

  /// That a file cannot be read, or written, must be seen: it takes the place of the last fault, which goes to the log.
  private mutating func add(_ failure: FileFailure) -> String {
    let command = WorkflowCommand(failure, language)
    // It was told in the log where it was found.
    if let shown = show(command, .error, inLog: "") { return shown }
    guard let last = lastShown[.error], !last.inLog.isEmpty else { return "" }
    lastShown[.error] = (command, inLog: "")
    return last.inLog
  }

  /// A command, or nothing where it is held back; nil where GitHub would not show it.
  private mutating func show(
    _ command: @autoclosure () -> WorkflowCommand, _ severity: Severity, inLog: @autoclosure () -> String
  ) -> String? {
    let count = counts[severity, default: 0] + 1
    counts[severity] = count
    if count > Self.mostShown { return nil }
    if count < Self.mostShown { return command().text() }
    lastShown[severity] = (command(), inLog())
    return ""
  }

  /// A line of the log that GitHub takes for no command, whatever a file has in it: neither `::error::` nor `##[error]`.
  private static func log(_ line: String) -> String {
    var before: Unicode.Scalar = "\n"
    return line.withoutControls.replacingScalars { scalar in
      defer { before = scalar }
      return before == ":" && scalar == ":" || before == "#" && scalar == "[" ? " \(scalar)" : nil
    } + "\n"
  }
}

/// A fault as a command to the runner.
private struct WorkflowCommand {
  let start: String
  let message: String
  /// The other places that the fault is about, a line each.
  let related: [String]

  init(_ fault: Fault, _ file: String, _ lines: LineTable, _ language: Language) {
    let (first, end) = (lines.place(at: fault.range.lowerBound), lines.place(at: fault.range.upperBound))
    let place = "line=\(first.line),col=\(first.column),endLine=\(end.line),endColumn=\(end.column)"
    let path = String(file.withoutCurrentFolder).escapedProperty
    start = "::\(fault.rule.severity.command) file=\(path),\(place),title=\(fault.rule.code)::"
    message = fault.message[language].withoutControls
    related = fault.related.map { related in
      let place = lines.place(at: related.range.lowerBound)
      return "\(file):\(place.line):\(place.column): \(related.message[language])".withoutControls
    }
  }

  /// Why a file could not be read, at that file where it is about one.
  init(_ failure: FileFailure, _ language: Language) {
    let path = failure.file.map { String($0.withoutCurrentFolder).escapedProperty }
    let properties = path.map { " file=\($0),title=\(FileFailure.code)" } ?? ""
    start = "::\(Severity.error.command)\(properties)::"
    message = failure.message[language].withoutControls
    related = []
  }

  /// - Parameter addition: What stands behind the message.
  func text(_ addition: String = "") -> String {
    start + ([message + addition] + related).joined(separator: "\n").escapedData + "\n"
  }
}

extension Severity {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  fileprivate func more(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "còn \(count) \(name.vi) nữa, xem nhật ký của bước này",
      en: "\(count) more \(name.en)\(count == 1 ? "" : "s"), see the log of this step")
  }
}

extension String {
  /// The text as the data of a command.
  fileprivate var escapedData: String {
    replacingScalars { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: nil
      }
    }
  }

  /// The text as the value of a property.
  fileprivate var escapedProperty: String {
    escapedData.replacingScalars { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }.withoutControls
  }
}
