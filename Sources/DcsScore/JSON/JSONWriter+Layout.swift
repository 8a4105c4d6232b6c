extension JSONWriter {
  /// How values are laid out.
  enum Layout {
    /// With no space between parts.
    case compact
    /// As RFC 8785 has it: compact, members in the order of their keys.
    case canonical
    /// On a line, with spaces between parts.
    case line
    /// What fits on a line stands on one, all else is indented by two spaces; the line that is there already by so many.
    case lines(indent: Int)
  }

  /// What stands before a value and its key.
  struct Separator {
    let word: ByteBuffer.Word
    /// Whether the value is on a line of its own.
    var endsLine = false
    /// How many scalars stand before the value if it is not.
    var width = 0
    /// Whether the value may have to be moved with its key.
    var isNoted = false

    /// Between a key and its value, and before the whole.
    static let none = Separator(word: ByteBuffer.Word(""))
  }
}

extension JSONWriter.Layout {
  /// What stands between values.
  struct Parts {
    /// What stands before the first value of a list or object.
    let first: JSONWriter.Separator
    /// What stands before every other.
    let next: JSONWriter.Separator
    /// What stands behind a key.
    let colon: ByteBuffer.Word
  }

  var parts: Parts {
    switch self {
    case .compact:
      Parts(first: .none, next: JSONWriter.Separator(word: ByteBuffer.Word(",")), colon: ByteBuffer.Word(":"))
    case .canonical:
      Parts(
        first: JSONWriter.Separator(word: ByteBuffer.Word(""), isNoted: true),
        next: JSONWriter.Separator(word: ByteBuffer.Word(","), isNoted: true), colon: ByteBuffer.Word(":"))
    case .line:
      Parts(first: .none, next: JSONWriter.Separator(word: ByteBuffer.Word(", ")), colon: ByteBuffer.Word(": "))
    case .lines:
      Parts(
        first: JSONWriter.Separator(word: ByteBuffer.Word("\n"), endsLine: true),
        next: JSONWriter.Separator(word: ByteBuffer.Word(",\n"), endsLine: true, width: 2),
        colon: ByteBuffer.Word(": "))
    }
  }
}
