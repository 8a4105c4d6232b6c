package import DcsScore
package import Papers

/// Rules as a list for people.
package enum RuleList {
  /// - Parameter rules: The rules; none for all.
  package static func text(of rules: [Rule] = [], _ language: Language, _ style: TextStyle) -> ShownText {
    var out = TextBuilder(style)
    let rules = rules.isEmpty ? Rule.all : rules
    for rule in rules {
      let severity = rule.severity.name[language]
      out.line(StyledText(rule.code, .heading, style) + StyledText(" (\(severity))"))
      out.paragraph(rule.statement[language], mark: "  ")
      if let wrong = rule.fails.first {
        out.line("  \(language.text(vi: "sai: ", en: "bad: ")) \(wrong.visible)")
        out.line("  \(language.text(vi: "đúng:", en: "good:")) \(rule.passes.visible)")
      }
      out.line()
    }
    out.line(
      language.text(
        vi: "\(rules.count) quy tắc; '↓' đứng trước chỗ bị báo",
        en: "\(rules.count) rule\(rules.count == 1 ? "" : "s"); '↓' stands before the place that is told"))
    return out.text
  }
}

extension String {
  /// The text on one line, with what cannot be seen as escapes.
  var visible: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      let isShown = scalar == " " || scalar.properties.isGraphemeBase
      text += isShown ? String(scalar) : scalar.escaped(asASCII: true)
    }
  }
}
