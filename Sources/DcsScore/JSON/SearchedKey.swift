/// A key that is looked for, with its first bytes as numbers.
struct SearchedKey: Sendable {
  private let text: String
  private let length: Int
  /// The first eight bytes, the first of them lowest, and the next eight; zeros stand for what is past the end.
  private let words: (UInt64, UInt64)

  @inline(__always)
  init(_ text: String) {
    self.text = text
    length = text.utf8.count
    var utf8 = text
    words = utf8.withUTF8 { bytes in
      var words: (UInt64, UInt64) = (0, 0)
      for index in 0..<min(bytes.count, 8) { words.0 |= UInt64(bytes[index]) << UInt64(8 * index) }
      for index in 8..<max(min(bytes.count, 16), 8) { words.1 |= UInt64(bytes[index]) << UInt64(8 * index - 64) }
      return words
    }
  }

  /// A bit for the length.
  @inline(__always)
  var lengthBit: UInt64 { 1 << UInt64(length & 63) }

  /// Whether the key stands at a place.
  func stands(at place: Int, of source: JSONTokens) -> Bool {
    let token = source.tokens[place]
    if token.kind != .string { return source.says(text, at: place) }
    let start = Int(token.start) + 1
    return Int(token.end) - 1 - start == length && source.bytes.word(at: start).first(length) == words.0
      && (length <= 8 || source.bytes.word(at: start + 8).first(length - 8) == words.1)
      && (length <= 16 || source.says(text, at: place))
  }
}
