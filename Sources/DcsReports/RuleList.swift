package import DcsScore
package import Papers

/// All rules as a list for people.
package enum RuleList {
  package static func text(_ language: Language, _ style: TextStyle) -> ShownText {
    var out = TextBuilder(style)
    for rule in Rule.all {
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
        vi: "\(Rule.all.count) quy tắc; '↓' đứng trước chỗ bị báo",
        en: "\(Rule.all.count) rules; '↓' stands before the place that is told"))
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
