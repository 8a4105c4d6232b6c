/// Builds text for a terminal line by line. Whatever it is given is cleaned, so that no caller has to.
package struct TextBuilder {
  package let style: TextStyle
  /// All lines so far, as UTF-8: most of a report's time goes into putting its pieces together.
  private var lines: [UInt8] = []

  package init(_ style: TextStyle) {
    self.style = style
  }

  /// All lines so far.
  package var text: ShownText { ShownText(built: String(decoding: lines, as: UTF8.self)) }

  /// Whether there is no line yet.
  var isEmpty: Bool { lines.isEmpty }

  package mutating func line(_ text: String = "") { line(StyledText(text)) }

  /// Adds a line of one piece.
  package mutating func line(_ text: StyledText) {
    add(text)
    endLine()
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
    let mark = StyledText(mark)
    let whole = max(style.width - mark.width, 8)
    let beside = whole - tail.width - 2
    var parts = tail.width > 0 && beside >= 16 ? text.lines(to: beside) : []
    // A word that is longer than the room takes the tail's place.
    let isBeside = !parts.isEmpty && parts[0].width <= beside
    if !isBeside { parts = text.lines(to: whole) }
    for (index, part) in parts.enumerated() {
      if index == 0 { add(mark.painted(markRole, style)) } else { addSpace(mark.width) }
      add(part.painted(role, style))
      if isBeside, index == 0 {
        addSpace(whole - tail.width - part.width)
        add(tail)
      }
      endLine()
    }
    if tail.width > 0, !isBeside {
      addSpace(style.width - tail.width)
      add(tail)
      endLine()
    }
  }

  private mutating func add(_ piece: StyledText) { lines += piece.text.utf8 }

  private mutating func addSpace(_ width: Int) {
    lines += repeatElement(UInt8(ascii: " "), count: max(0, width))
  }

  /// Ends a line, with no spaces at its end.
  private mutating func endLine() {
    while lines.last == UInt8(ascii: " ") { lines.removeLast() }
    lines.append(UInt8(ascii: "\n"))
  }
}
