import DcsReports
import DcsScore
import Papers

/// How a paper is written.
enum PaperFormat: String, CaseIterable {
  case text
  case html
  case docx
  case markdown
  case csv

  /// What the name of such a file ends with.
  var ending: String {
    switch self {
    case .text: ".txt"
    case .html: ".html"
    case .docx: ".docx"
    case .markdown: ".md"
    case .csv: ".csv"
    }
  }
}

extension Paper {
  /// The paper as a file; nil where the format has no room for what the paper says.
  func bytes(_ format: PaperFormat, _ language: Language, _ style: TextStyle) -> [UInt8]? {
    switch format {
    case .text: Array(text(style).utf8)
    case .html: Array(HTMLPage.text(of: [self], language.rawValue).utf8)
    case .docx: docx(language.rawValue)
    case .markdown: Array(markdown.utf8)
    case .csv: csv(language)
    }
  }
}
