extension String {
  /// The longest text that a message repeats whole, in characters.
  private static let mostQuoted = 60

  /// The text in single quotes as a message repeats it: of a long text the start, with an ellipsis.
  package var quoted: String {
    // Bytes first: to count the characters of a megabyte takes long.
    if utf8.count <= Self.mostQuoted { return "'\(self)'" }
    let start = prefix(Self.mostQuoted)
    return start.endIndex == endIndex ? "'\(self)'" : "'\(start)…'"
  }
}
