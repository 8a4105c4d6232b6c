import DcsScore

extension Rule {
  /// The rule in a SARIF log (section 3.49 of the standard): described in one language, with help in both.
  func reportingDescriptor(_ language: Language) -> JSONOutput {
    [
      "id": .string(code), "shortDescription": ["text": .string(statement[language])],
      "fullDescription": ["text": .string("\(statement.vi) / \(statement.en)")],
      "help": ["text": .string(plainHelp), "markdown": .string(markdownHelp)],
      "defaultConfiguration": ["level": .string(severity.rawValue)],
    ]
  }

  private var plainHelp: String { "Tiếng Việt: \(statement.vi).\n\nEnglish: \(statement.en)." }

  /// Examples stand as they are, braces and all: GitHub, where help is read, undoubles none.
  private var markdownHelp: String {
    var parts = ["**Tiếng Việt:** \(statement.vi).", "**English:** \(statement.en)."]
    if let wrong = fails.first {
      let place = String(Self.marker)
      parts.append(
        "Sai (`\(place)` trước chỗ bị báo) / Bad (`\(place)` before the place):\n\n```text\n\(wrong.visible)\n```")
      parts.append("Đúng / Good:\n\n```text\n\(passes.visible)\n```")
    }
    return parts.joined(separator: "\n\n")
  }
}
