/// What tells a key from others by its bytes: how many there are, and the first sixteen as two numbers.
struct KeyOutline: Equatable, Sendable {
  /// So many bytes tell a key wholly.
  private static let most = 16

  let length: Int
  /// The first eight bytes, the first of them lowest; zeros stand for what is past the end.
  private let start: UInt64
  /// The next eight.
  private let next: UInt64

  @inline(__always)
  init(_ text: String) {
    var text = text
    (length, start, next) = text.withUTF8 { bytes in
      var (start, next): (UInt64, UInt64) = (0, 0)
      for index in 0..<min(bytes.count, 8) { start |= UInt64(bytes[index]) << UInt64(8 * index) }
      for index in 8..<max(min(bytes.count, 16), 8) { next |= UInt64(bytes[index]) << UInt64(8 * index - 64) }
      return (bytes.count, start, next)
    }
  }

  /// The outline of a string; nil where it would not tell the string: of a long one, and of a made one, whose bytes are not
  /// those of its file.
  @inline(__always)
  init?(of token: JSONToken, in bytes: [UInt8]) {
    let first = Int(token.start) &+ 1
    length = Int(token.end &- token.start) &- 2
    if token.kind != .string || length > Self.most { return nil }
    start = bytes.word(at: first).first(length)
    next = length > 8 ? bytes.word(at: first &+ 8).first(length &- 8) : 0
  }

  /// A bit for the length.
  @inline(__always)
  var lengthBit: UInt64 { 1 << UInt64(length & 63) }
}
