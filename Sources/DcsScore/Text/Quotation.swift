extension String {
  /// The longest text that a message repeats whole, in scalars: a character may be of any length.
  private static let mostQuoted = 60

  /// The text in single quotes as a message repeats it: of a long text the start, with an ellipsis.
  package var quoted: String {
    let start = unicodeScalars.prefix(Self.mostQuoted)
    return start.endIndex == endIndex ? "'\(self)'" : "'\(Substring(start))…'"
  }
}
