/// Builds a text report line by line.
struct TextBuilder {
  let style: TextStyle
  private(set) var text = ""

  init(_ style: TextStyle) {
    self.style = style
  }

  mutating func line(_ text: String = "") {
    let end = text.utf8.lastIndex { $0 != UInt8(ascii: " ") }.map(text.utf8.index(after:)) ?? text.startIndex
    self.text += text[..<end]
    self.text += "\n"
  }

  mutating func heading(_ text: String) {
    for part in text.wrapped(to: style.width) { line(style.paint(.heading, part)) }
  }

  /// Adds text that goes on under its own start, behind a mark.
  ///
  /// - Parameters:
  ///   - mark: What stands before the text, once.
  ///   - tail: What stands at the right edge of the first line.
  ///   - role: What the text is, mark and tail aside.
  mutating func paragraph(
    _ text: String, mark: String = "", markRole: TextStyle.Role? = nil, tail: String = "", role: TextStyle.Role? = nil
  ) {
    let indent = mark.displayWidth
    let room = style.width - indent - (tail.isEmpty ? 0 : tail.displayWidth + 2)
    for (index, part) in text.wrapped(to: max(room, 16)).enumerated() {
      let start = index == 0 ? paint(markRole, mark) : String(repeating: " ", count: indent)
      let end =
        index == 0 && !tail.isEmpty ? "  " + tail.leftPadded(to: room - part.displayWidth + tail.displayWidth) : ""
      line(start + paint(role, part) + end)
    }
  }

  private func paint(_ role: TextStyle.Role?, _ text: String) -> String {
    role.map { style.paint($0, text) } ?? text
  }
}
