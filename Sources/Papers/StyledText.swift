/// Marked text whose columns are known: what marks it takes none.
struct StyledText {
  private(set) var text: String
  private(set) var width: Int

  init(_ text: String) {
    self.text = text
    width = text.displayWidth
  }

  init(_ text: String, _ role: Paper.Role, _ style: TextStyle) {
    self.text = style.paint(role, text)
    width = text.displayWidth
  }

  static func + (a: StyledText, b: StyledText) -> StyledText {
    var sum = a
    sum.text += b.text
    sum.width += b.width
    return sum
  }
}
