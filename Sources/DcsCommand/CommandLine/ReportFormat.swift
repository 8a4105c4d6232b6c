import DcsScore
import Papers

/// How a report is written: as lines of a terminal, for programs, as a page in Markdown
/// or in HTML, or as a document of word processors.
enum ReportFormat: String, CaseIterable {
  case text
  case json
  case markdown
  case html
  case docx

  /// The format that the words of a command ask for.
  init(_ arguments: Arguments) {
    self = arguments.value(.reportFormat).flatMap(ReportFormat.init) ?? .text
  }

  /// Makes sure that no document goes to a terminal, where it would be noise.
  static func check(_ arguments: Arguments) throws(Failure) {
    guard ReportFormat(arguments) == .docx, Platform.isTerminal(.output) else { return }
    throw Failure(
      .usage, vi: "tệp docx không in ra màn hình được; hãy nêu tên tệp, như -o bao-cao.docx",
      en: "docx cannot be shown on a terminal; name a file, such as -o report.docx")
  }

  /// What stands between the reports of two files.
  var separator: String {
    switch self {
    case .text, .json: "\n" + String(repeating: "─", count: 40) + "\n\n"
    case .markdown: "\n---\n\n"
    case .html, .docx: ""
    }
  }
}

extension Console {
  /// Writes a report as a result.
  func print(
    _ format: ReportFormat, _ paper: @autoclosure () -> Paper, json: @autoclosure () -> JSONOutput
  ) throws(Failure) {
    if format == .json { try print(json().bytes) } else { try print([paper()], format) }
  }

  /// Writes papers as a result, one below the other.
  func print(_ papers: [Paper], _ format: ReportFormat) throws(Failure) {
    if format == .docx { return try print(DOCXFile.bytes(of: papers, language.rawValue)) }
    try print(text(of: papers, format))
  }

  /// Papers as a result, one below the other.
  func text(of papers: [Paper], _ format: ReportFormat = .text) -> ShownText {
    if format == .html { return ShownText(HTMLPage.text(of: papers, language.rawValue)) }
    let style = style(for: .output)
    return papers.map { $0.shown(as: format, style) }.joined(by: ShownText("\n"))
  }
}

extension Paper {
  /// The paper in one of the formats for people that are text; in HTML as one of several of a page.
  func shown(as format: ReportFormat, _ style: TextStyle) -> ShownText {
    switch format {
    case .text, .json, .docx: shown(style)
    case .markdown: ShownText(markdown)
    case .html: ShownText(article)
    }
  }
}
