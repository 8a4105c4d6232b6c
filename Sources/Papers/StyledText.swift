/// A piece of a line for a terminal: its text, cleaned of whatever would steer one, with the marks of a style, which take
/// no columns.
package struct StyledText {
  private(set) var text: String
  private(set) var width: Int

  /// Makes a piece without marks.
  package init(_ text: String) {
    self.text = text.withoutControls
    width = self.text.displayWidth
  }

  /// Makes a piece that is marked as what it is, if it is anything.
  package init(_ text: String, _ role: Paper.Role?, _ style: TextStyle) {
    self.init(text)
    if let role { self.text = style.paint(role, self.text) }
  }

  package static func + (a: StyledText, b: StyledText) -> StyledText {
    var sum = a
    sum.text += b.text
    sum.width += b.width
    return sum
  }
}
