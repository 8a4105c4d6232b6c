package import DcsScore

/// How a text report looks: its language, its width, and what marks its parts.
package struct TextStyle: Sendable {
  /// What a stretch of text is, for whoever colours it.
  package enum Role: Sendable {
    case heading
    case good
    case fair
    case bad
    case faint
  }

  /// The language of the text.
  package let language: Language
  /// The widest line, in columns. A word longer than that stands alone on a line of its own.
  package let width: Int
  /// Marks a stretch of text. What it adds must take no columns.
  package let paint: @Sendable (Role, String) -> String

  /// Makes a style; without marks, and 80 columns wide, unless it is said otherwise.
  package init(
    _ language: Language, width: Int = 80, paint: @escaping @Sendable (Role, String) -> String = { _, text in text }
  ) {
    self.language = language
    self.width = max(width, 20)
    self.paint = paint
  }

  /// One of two texts, by the language.
  package func text(vi: String, en: String) -> String { language == .vietnamese ? vi : en }
}

extension TextStyle {
  /// A bar that is full only at the whole, with the space before it; nothing where lines are short.
  ///
  /// - Parameters:
  ///   - part: From 0; the maxima of a set that does not add up may let it be over the whole.
  ///   - whole: From 0.
  ///   - role: What the filled part is.
  package func bar(_ part: Int, of whole: Int, _ role: Role) -> StyledText {
    let width = width >= 72 ? 20 : width >= 48 ? 8 : 0
    if width == 0 { return StyledText("") }
    let filled = min(part * width / max(whole, 1), width)
    return StyledText("  ") + StyledText(String(repeating: "█", count: filled), role, self)
      + StyledText(String(repeating: "░", count: width - filled), .faint, self)
  }
}

/// Marked text whose columns are known: what marks it takes none.
package struct StyledText {
  package private(set) var text: String
  package private(set) var width: Int

  package init(_ text: String) {
    self.text = text
    width = text.displayWidth
  }

  package init(_ text: String, _ role: TextStyle.Role, _ style: TextStyle) {
    self.text = style.paint(role, text)
    width = text.displayWidth
  }

  package static func + (a: StyledText, b: StyledText) -> StyledText {
    var sum = a
    sum.text += b.text
    sum.width += b.width
    return sum
  }
}
