import DcsScore

extension Rule {
  /// The rule in a SARIF log (section 3.49 of the standard): described in one language, with help in both.
  func writeReportingDescriptor(to json: inout JSONWriter, _ language: Language) {
    json.object { json in
      json.text("id", code)
      json.object("shortDescription") { $0.text("text", statement[language]) }
      json.object("fullDescription") { $0.text("text", "\(statement.vi) / \(statement.en)") }
      json.object("help") { json in
        json.text("text", plainHelp)
        json.text("markdown", markdownHelp)
      }
      json.object("defaultConfiguration") { $0.text("level", severity.rawValue) }
    }
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
