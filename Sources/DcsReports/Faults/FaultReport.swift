package import DcsScore
package import Papers

/// The faults as a compiler prints them: a line with file, line, column and message, then the place in the text.
package struct FaultReport: FaultWriter {
  private let language: Language
  private let style: TextStyle

  package init(_ language: Language, _ style: TextStyle) {
    self.language = language
    self.style = style
  }

  package func opening() -> ShownText { .empty }

  package func text(of file: CheckedFile) -> ShownText { file.faults.shown(file.source, language, style) }

  package func closing(_ totals: FaultTotals) -> ShownText { .empty }
}

extension FaultLog {
  /// The faults as a compiler prints them.
  package func report(_ source: SourceText, _ language: Language, _ style: TextStyle) -> String {
    shown(source, language, style).string
  }

  /// The faults as a compiler prints them, for a terminal.
  package func shown(_ source: SourceText, _ language: Language, _ style: TextStyle) -> ShownText {
    if isEmpty { return .empty }
    var report = FileReport(source, language, style)
    let faults = faults
    for fault in faults { report.add(fault) }
    if let hiddenNotice { report.add(hiddenNotice) }
    return report.out.text
  }
}

/// Builds the report of one file's faults.
private struct FileReport {
  let source: SourceText
  let lines: LineTable
  let language: Language
  var out: TextBuilder

  init(_ source: SourceText, _ language: Language, _ style: TextStyle) {
    self.source = source
    self.language = language
    lines = LineTable(source)
    out = TextBuilder(style)
  }

  mutating func add(_ fault: Fault) {
    let style = out.style
    let severity = fault.rule.severity
    let label = StyledText(severity.name[language] + ":", severity.role, style)
    add(fault.range, label, "\(fault.message[language]) [\(fault.rule.code)]", severity.role)
    for related in fault.related {
      let label = StyledText(Severity.note.name[language] + ":", .faint, style)
      add(related.range, label, related.message[language], .faint)
    }
  }

  mutating func add(_ notice: LocalizedText) {
    out.line("\(source.name): \(notice[language])")
  }

  private mutating func add(_ range: Range<Int>, _ label: StyledText, _ message: String, _ role: Paper.Role) {
    let place = lines.place(at: range.lowerBound)
    out.line(StyledText("\(source.name):\(place.line):\(place.column): ") + label + StyledText(" " + message))
    if range.isEmpty, range.lowerBound == 0 { return }
    let frame = CodeFrame(source, lines, range, width: out.style.width)
    guard !frame.text.isEmpty else { return }
    let number = String(frame.line).leftPadded(to: 4)
    let gutter = String(repeating: " ", count: number.displayWidth)
    out.line("\(number) | \(frame.text)")
    let start = StyledText("\(gutter) | " + String(repeating: " ", count: frame.indent))
    out.line(start + StyledText(frame.marker, role, out.style))
  }
}

extension Severity {
  fileprivate var role: Paper.Role {
    switch self {
    case .error: .bad
    case .warning: .fair
    case .note: .faint
    }
  }
}
