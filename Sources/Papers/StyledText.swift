/// A piece of a line for a terminal: its text, cleaned of whatever would steer one, with the marks of a style, which take
/// no columns.
package struct StyledText {
  private(set) var text: String
  private(set) var width: Int

  /// Makes a piece of text that is clean already, without marks.
  init(clean text: String, _ width: Int) {
    (self.text, self.width) = (text, width)
  }

  /// Makes a piece without marks.
  package init(_ text: String) {
    self.text = text.withoutControls
    width = self.text.displayWidth
  }

  /// Makes a piece that is marked as what it is, if it is anything.
  package init(_ text: String, _ role: Paper.Role?, _ style: TextStyle) {
    self = StyledText(text).painted(role, style)
  }

  /// The piece marked as what it is, if it is anything.
  func painted(_ role: Paper.Role?, _ style: TextStyle) -> StyledText {
    role.map { StyledText(clean: style.paint($0, text), width) } ?? self
  }

  package static func + (a: StyledText, b: StyledText) -> StyledText {
    var sum = a
    sum.text += b.text
    sum.width += b.width
    return sum
  }
}
