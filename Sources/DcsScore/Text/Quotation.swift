extension String {
  /// The longest text that a message repeats whole, in scalars: a character may be of any length.
  private static let mostQuoted = 60

  /// The text in single quotes as a message repeats it: of a long text the start, with an ellipsis.
  package var quoted: String {
    let start = unicodeScalars.prefix(Self.mostQuoted)
    return start.endIndex == endIndex ? "'\(self)'" : "'\(Substring(start))…'"
  }
}

extension [String] {
  /// The texts as a list in a sentence.
  ///
  /// The standard library's `joined` looks up at run time what it joins, which costs a short run of dcs a good part of
  /// all its time.
  package func listed(by separator: String = ", ") -> String {
    var list = ""
    for text in self {
      if !list.isEmpty { list += separator }
      list += text
    }
    return list
  }

  /// The first of the texts as a list in a sentence, with an ellipsis for the others: what a file has many of, a message
  /// must not repeat whole for each of its faults.
  package func listed(first most: Int) -> String {
    count <= most ? listed() : (Array(prefix(most)) + ["…"]).listed()
  }

  /// How many names of a file a message lists.
  package static let mostListed = 60
}
