import DcsScore
import Papers

/// The help texts, made from the commands' descriptions.
enum Help {
  /// What dcs is and which commands it has, all or those of a family such as `criteria`.
  static func overview(_ style: TextStyle, of commands: [Command] = Command.all) -> String {
    var out = TextBuilder(style)
    out.paragraph(
      style.text(
        vi: "dcs: chấm mức độ chuyển đổi số của nhà trường theo bộ chỉ số chính thức",
        en: "dcs: scores a school's digital transformation by the official indicator set"))
    out.line()
    out.paragraph(
      style.text(vi: "dcs LỆNH [TÙY CHỌN]", en: "dcs COMMAND [OPTIONS]"),
      mark: style.text(vi: "Cách dùng: ", en: "Usage: "))
    out.line()
    out.table(commands.map { ($0.name, $0.summary[style.language]) })
    out.line()
    let example = commands.first?.name ?? ""
    out.paragraph(
      style.text(
        vi: "Xem hướng dẫn của một lệnh: dcs help \(example). English: dcs help --lang en.",
        en: "Help on a command: dcs help \(example) --lang en. Vietnamese is the default language."))
    return out.text
  }

  /// What a command does, its options and examples.
  static func text(of command: Command, _ style: TextStyle) -> String {
    var out = TextBuilder(style)
    out.paragraph(command.summary[style.language])
    out.line()
    let options = style.text(vi: "TÙY CHỌN", en: "OPTIONS")
    out.paragraph(
      "dcs \(command.name) [\(options)] \(command.operands[style.language])",
      mark: style.text(vi: "Cách dùng: ", en: "Usage: "))
    out.line()
    out.line(style.text(vi: "Tùy chọn:", en: "Options:"))
    out.table((command.options + Option.common).map { ($0.usage(style.language), $0.help[style.language]) })
    out.line()
    out.line(style.text(vi: "Ví dụ:", en: "Examples:"))
    for example in command.examples {
      out.line("  dcs \(example.line)")
      out.paragraph(example.meaning[style.language], mark: "      ")
    }
    return out.text
  }
}

extension TextBuilder {
  /// Adds rows of a name and its meaning, the meanings in a column of their own.
  fileprivate mutating func table(_ rows: [(name: String, meaning: String)]) {
    let width = rows.map(\.name.displayWidth).max() ?? 0
    for row in rows { paragraph(row.meaning, mark: "  \(row.name.padded(to: width))  ") }
  }
}
