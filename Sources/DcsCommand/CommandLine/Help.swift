import DcsReports
import DcsScore
import HelpTopics
import Papers

/// The help texts, made from the commands' descriptions.
enum Help {
  /// What dcs is, which commands it has and which topics help explains.
  static func overview(_ language: Language, _ style: TextStyle) -> ShownText {
    var out = head(language, style)
    out.table(Command.all.map { ($0.name, $0.summary[language]) })
    out.line()
    out.line(language.text(vi: "Chủ đề:", en: "Topics:"))
    out.table(HelpTopic.allCases.map { ($0.rawValue, $0.title(language)) })
    out.line()
    out.paragraph(
      language.text(
        vi: "Xem hướng dẫn của một lệnh hoặc chủ đề: dcs help score, dcs help scoring. English: dcs help --lang en.",
        en: "Help on a command or topic: dcs help score --lang en. Vietnamese is the default language."))
    return out.text
  }

  /// The commands of a family such as `criteria`.
  static func overview(_ language: Language, _ style: TextStyle, of family: [Command]) -> ShownText {
    var out = head(language, style)
    out.table(family.map { ($0.name, $0.summary[language]) })
    out.line()
    let example = family.first?.name ?? ""
    out.paragraph(
      language.text(
        vi: "Xem hướng dẫn của một lệnh: dcs help \(example). English: dcs help --lang en.",
        en: "Help on a command: dcs help \(example) --lang en. Vietnamese is the default language."))
    out.more(on: family.first?.topic, language)
    return out.text
  }

  private static func head(_ language: Language, _ style: TextStyle) -> TextBuilder {
    var out = TextBuilder(style)
    out.paragraph(
      language.text(
        vi: "dcs: đánh giá mức độ chuyển đổi số của nhà trường theo bộ chỉ số chính thức",
        en: "dcs: scores a school's digital transformation by the official indicator set"))
    out.line()
    out.paragraph(
      language.text(vi: "dcs LỆNH [TÙY CHỌN]", en: "dcs COMMAND [OPTIONS]"),
      mark: language.text(vi: "Cách dùng: ", en: "Usage: "))
    out.line()
    return out
  }

  /// What a command does, its options and examples.
  static func text(of command: Command, _ language: Language, _ style: TextStyle) -> ShownText {
    var out = TextBuilder(style)
    out.paragraph(command.summary[language])
    out.line()
    let options = language.text(vi: "TÙY CHỌN", en: "OPTIONS")
    out.paragraph(
      "dcs \(command.name) [\(options)] \(command.operands[language])",
      mark: language.text(vi: "Cách dùng: ", en: "Usage: "))
    out.line()
    out.line(language.text(vi: "Tùy chọn:", en: "Options:"))
    out.table((command.options + Option.common).map { ($0.usage(language), $0.help[language]) })
    out.line()
    out.line(language.text(vi: "Ví dụ:", en: "Examples:"))
    for example in command.examples {
      out.line("  dcs \(example.line)")
      out.paragraph(example.meaning[language], mark: "      ")
    }
    if command.topic != nil { out.line() }
    out.more(on: command.topic, language)
    return out.text
  }
}

extension TextBuilder {
  /// Adds rows of a name and its meaning, the meanings in a column of their own.
  mutating func table(_ rows: [(name: String, meaning: String)]) {
    let width = rows.map(\.name.displayWidth).max() ?? 0
    for row in rows { paragraph(row.meaning, mark: "  \(row.name.padded(to: width))  ") }
  }

  /// Adds where to read on.
  fileprivate mutating func more(on topic: HelpTopic?, _ language: Language) {
    guard let topic else { return }
    paragraph(
      language.text(
        vi: "Đọc thêm: dcs help \(topic.rawValue) (\(topic.title(language)))",
        en: "More: dcs help \(topic.rawValue) --lang en (\(topic.title(language)))"))
  }
}
