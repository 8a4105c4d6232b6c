import DcsScore

/// The help texts, made from the commands' descriptions.
enum Help {
  /// What dcs is and which commands it has.
  static func overview(_ language: Language) -> String {
    let rows = Command.all.map { ($0.name, $0.summary[language]) }
    return """
      \(text(language, vi: "dcs: chấm mức độ chuyển đổi số của nhà trường theo bộ chỉ số chính thức", en: "dcs: scores a school's digital transformation by the official indicator set"))

      \(text(language, vi: "Cách dùng", en: "Usage")): dcs \(text(language, vi: "LỆNH", en: "COMMAND")) [\(text(language, vi: "TÙY CHỌN", en: "OPTIONS"))]

      \(table(rows))

      \(text(language, vi: "Xem hướng dẫn của một lệnh", en: "Help on a command")): dcs help score
      \(text(language, vi: "Hướng dẫn bằng tiếng Anh: dcs help --lang en", en: "Vietnamese is the default; --lang en is English."))

      """
  }

  /// What a command does, its options and examples.
  static func text(of command: Command, _ language: Language) -> String {
    let options = (command.options + Option.common).map { ($0.usage, $0.help[language]) }
    let examples = command.examples.map { "  dcs \($0.line)\n      \($0.meaning[language])" }
    return """
      \(command.summary[language])

      \(text(language, vi: "Cách dùng", en: "Usage")): dcs \(command.name) [\(text(language, vi: "TÙY CHỌN", en: "OPTIONS"))] \(command.operands)

      \(text(language, vi: "Tùy chọn", en: "Options")):
      \(table(options))

      \(text(language, vi: "Ví dụ", en: "Examples")):
      \(examples.joined(separator: "\n"))

      """
  }

  private static func table(_ rows: [(name: String, meaning: String)]) -> String {
    let width = rows.map { $0.name.count }.max() ?? 0
    return rows.map { "  \($0.name.padded(to: width))  \($0.meaning)" }.joined(separator: "\n")
  }

  private static func text(_ language: Language, vi: String, en: String) -> String {
    LocalizedText(vi: vi, en: en)[language]
  }
}
