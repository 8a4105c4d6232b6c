import DcsScore
import Papers

/// How a report is written: as lines of a terminal, for programs, or as a page in Markdown.
enum ReportFormat: String, CaseIterable {
  case text
  case json
  case markdown

  /// The format that the words of a command ask for.
  init(_ arguments: Arguments) {
    self = arguments.value(.reportFormat).flatMap(ReportFormat.init) ?? .text
  }

  /// What stands between the reports of two files.
  var separator: String {
    self == .markdown ? "\n---\n\n" : "\n" + String(repeating: "─", count: 40) + "\n\n"
  }
}

extension Console {
  /// Writes a report as a result.
  func print(
    _ format: ReportFormat, _ paper: @autoclosure () -> Paper, json: @autoclosure () -> JSONOutput
  ) throws(Failure) {
    if format == .json { try print(json().bytes) } else { try print(text(of: [paper()], format)) }
  }

  /// Papers as a result, one below the other.
  func text(of papers: [Paper], _ format: ReportFormat = .text) -> ShownText {
    let style = style(for: .output)
    return papers.map { $0.shown(as: format, style) }.joined(by: ShownText("\n"))
  }
}

extension Paper {
  /// The paper in one of the formats for people.
  func shown(as format: ReportFormat, _ style: TextStyle) -> ShownText {
    format == .markdown ? ShownText(markdown) : shown(style)
  }
}
