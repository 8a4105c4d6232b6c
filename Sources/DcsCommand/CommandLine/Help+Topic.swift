import DcsReports
import DcsScore
import HelpTopics
import Papers

extension Help {
  /// What a topic says, with the commands that it is about at its head.
  static func text(of topic: HelpTopic, _ language: Language, _ style: TextStyle) -> ShownText {
    var out = TextBuilder(style)
    for (index, section) in topic.sections(language).enumerated() {
      if index > 0 { out.line() }
      out.paragraph(section.heading, role: .heading)
      if index == 0 {
        out.add(topic.commands, language)
        if !section.parts.isEmpty { out.line() }
      }
      out.add(section.parts)
    }
    out.line()
    out.paragraph(
      language.text(
        vi: "English: dcs help \(topic.rawValue) --lang en",
        en: "Vietnamese is the default language: dcs help \(topic.rawValue)"))
    return out.text.replacing(noBreakSpace, by: " ")
  }
}

extension TextBuilder {
  /// Adds the parts of a section, with an empty line between them but for entries of one list.
  fileprivate mutating func add(_ parts: [TopicSection.Part]) {
    for (index, part) in parts.enumerated() {
      if index > 0, !(part.isItem && parts[index - 1].isItem) { line() }
      switch part {
      case .text(let text): paragraph(text.shown, mark: "  ")
      case .item(let text): paragraph(text.shown, mark: "  - ")
      case .verbatim(let lines, _): for text in lines { line("    \(text)") }
      }
    }
  }

  fileprivate mutating func add(_ commands: [Command], _ language: Language) {
    if commands.isEmpty { return }
    line()
    line(language.text(vi: "Lệnh:", en: "Commands:"))
    table(commands.map { ("dcs \($0.name)", $0.summary[language]) })
  }
}

extension TopicSection.Part {
  fileprivate var isItem: Bool { if case .item = self { true } else { false } }
}

/// What keeps a command in a sentence on one line until all lines are made.
private let noBreakSpace: Character = "\u{A0}"

extension String {
  /// The text with quotes around what is typed, as messages have them.
  fileprivate var shown: String {
    let parts = split(separator: "`", omittingEmptySubsequences: false).enumerated()
    return parts.map { $0 % 2 == 0 ? String($1) : String($1.map { $0 == " " ? noBreakSpace : $0 }) }
      .joined(separator: "'")
  }
}
