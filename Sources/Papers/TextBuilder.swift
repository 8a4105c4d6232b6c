/// Builds text for a terminal line by line.
package struct TextBuilder {
  package let style: TextStyle
  package private(set) var text = ""

  package init(_ style: TextStyle) {
    self.style = style
  }

  package mutating func line(_ text: String = "") {
    self.text += text.withoutSpacesAtEnd
    self.text += "\n"
  }

  /// Adds text that goes on under its own start, behind a mark.
  ///
  /// - Parameters:
  ///   - text: The text, which may be long.
  ///   - mark: What stands before the text, once.
  ///   - markRole: What the mark is.
  ///   - role: What the text is.
  package mutating func paragraph(
    _ text: String, mark: String = "", markRole: Paper.Role? = nil, role: Paper.Role? = nil
  ) {
    paragraph(text, mark: mark, markRole: markRole, role: role, tail: StyledText(""))
  }

  /// Adds such text with a tail at the right edge of its first line, or below where both do not fit on one.
  mutating func paragraph(
    _ text: String, mark: String = "", markRole: Paper.Role? = nil, role: Paper.Role? = nil, tail: StyledText
  ) {
    let indent = mark.displayWidth
    let whole = max(style.width - indent, 8)
    let beside = whole - tail.width - 2
    var parts = text.wrapped(to: max(beside, 1))
    // A word that is longer than the room takes the tail's place.
    let isBeside = tail.width > 0 && beside >= 16 && parts[0].displayWidth <= beside
    if !isBeside { parts = text.wrapped(to: whole) }
    for (index, part) in parts.enumerated() {
      let start = index == 0 ? paint(markRole, mark) : String(repeating: " ", count: indent)
      let gap = isBeside && index == 0 ? String(repeating: " ", count: whole - tail.width - part.displayWidth) : ""
      line(start + paint(role, part) + gap + (gap.isEmpty ? "" : tail.text))
    }
    if tail.width > 0, !isBeside { line(String(repeating: " ", count: max(0, style.width - tail.width)) + tail.text) }
  }

  private func paint(_ role: Paper.Role?, _ text: String) -> String {
    role.map { style.paint($0, text) } ?? text
  }
}
