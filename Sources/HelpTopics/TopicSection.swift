/// What a topic says under one heading: what its parts are, not how they look.
public struct TopicSection: Equatable, Sendable {
  /// A part of a section. In text, backticks stand around what is typed.
  public enum Part: Equatable, Sendable {
    case text(String)
    /// An entry of a list.
    case item(String)
    /// Lines that are shown as they are, such as commands and files; the kind says of what, where that is known.
    case verbatim([String], kind: String)
  }

  public let heading: String
  public internal(set) var parts: [Part] = []
}

extension TopicSection {
  /// Reads a topic's file.
  ///
  /// Of Markdown it knows what topics need and nothing else: headings, paragraphs and entries of lists that are a line
  /// each, and fences around what stays as it is.
  static func sections(of file: String) -> [TopicSection] {
    var sections: [TopicSection] = []
    var open: (kind: String, lines: [String])?
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(fence) {
        if let open { sections.add(.verbatim(open.lines, kind: open.kind)) }
        open = open == nil ? (String(line.dropFirst(fence.count)), []) : nil
      } else if open != nil {
        open?.lines.append(String(line))
      } else if line.hasPrefix("#") {
        sections.append(TopicSection(heading: String(line.drop { $0 == "#" || $0 == " " })))
      } else if line.hasPrefix(bullet) {
        sections.add(.item(String(line.dropFirst(bullet.count))))
      } else if !line.isEmpty {
        sections.add(.text(String(line)))
      }
    }
    return sections
  }

  private static let fence = "```"
  private static let bullet = "- "
}

extension [TopicSection] {
  /// Adds a part to the last section; what stands before any heading is nowhere.
  fileprivate mutating func add(_ part: TopicSection.Part) {
    guard !isEmpty else { return }
    self[count - 1].parts.append(part)
  }
}
