/// Builds text for a terminal line by line. Whatever it is given is cleaned, so that no caller has to.
package struct TextBuilder {
  package let style: TextStyle
  private var lines = ""

  package init(_ style: TextStyle) {
    self.style = style
  }

  /// All lines so far.
  package var text: ShownText { ShownText(built: lines) }

  package mutating func line(_ text: String = "") { line(StyledText(text)) }

  /// Adds a line of one piece.
  package mutating func line(_ text: StyledText) {
    lines += text.text.withoutSpacesAtEnd
    lines += "\n"
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
    let indent = mark.withoutControls.displayWidth
    let whole = max(style.width - indent, 8)
    let beside = whole - tail.width - 2
    var parts = tail.width > 0 && beside >= 16 ? text.wrapped(to: beside) : []
    // A word that is longer than the room takes the tail's place.
    let isBeside = !parts.isEmpty && parts[0].displayWidth <= beside
    if !isBeside { parts = text.wrapped(to: whole) }
    for (index, part) in parts.enumerated() {
      let start = index == 0 ? StyledText(mark, markRole, style) : space(indent)
      let piece = StyledText(part, role, style)
      if isBeside, index == 0 {
        line(start + piece + space(whole - tail.width - piece.width) + tail)
      } else {
        line(start + piece)
      }
    }
    if tail.width > 0, !isBeside { line(space(style.width - tail.width) + tail) }
  }

  private func space(_ width: Int) -> StyledText { StyledText(String(repeating: " ", count: max(0, width))) }
}
