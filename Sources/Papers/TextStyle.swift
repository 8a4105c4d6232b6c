/// How a text report looks: its width, and what marks its parts.
package struct TextStyle: Sendable {
  /// The widest line, in columns. A word longer than that stands alone on a line of its own.
  package let width: Int
  /// Marks a stretch of text. What it adds must take no columns.
  package let paint: @Sendable (Paper.Role, String) -> String

  /// Makes a style; without marks, and 80 columns wide, unless it is said otherwise.
  package init(width: Int = 80, paint: @escaping @Sendable (Paper.Role, String) -> String = { _, text in text }) {
    self.width = max(width, 20)
    self.paint = paint
  }
}
