extension [UInt8] {
  /// Text in quotes with the escapes that RFC 8259, section 7, asks for.
  ///
  /// - Parameter isCanonical: Whether it has those of RFC 8785, section 3.2.2.2, which are no more; if not, what would steer
  ///   a terminal is escaped, too.
  init(quoting utf8: UnsafeBufferPointer<UInt8>, isCanonical: Bool) {
    self = [UInt8(ascii: "\"")]
    // What needs no escape is appended in runs.
    var start = 0
    for index in utf8.indices {
      guard let escape = JSONEscape(utf8, at: index, isCanonical) else { continue }
      append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      append(escape)
      start = index + escape.length
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    append(UInt8(ascii: "\""))
  }

  private mutating func append(_ escape: JSONEscape) {
    append(UInt8(ascii: "\\"))
    if let letter = escape.letter { return append(letter) }
    append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] { append(UInt8(escape.value >> UInt16(shift) & 0xF).hexDigit) }
  }
}

/// A scalar that does not stand in a text as it is. ``PlainText`` knows the bytes that one may start with.
private struct JSONEscape {
  let value: UInt16
  /// How many bytes of UTF-8 it has.
  let length: Int
  private let isCanonical: Bool

  /// The scalar that starts at a place of UTF-8; nil where none does, or one that needs no escape.
  init?(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int, _ isCanonical: Bool) {
    self.isCanonical = isCanonical
    let byte = utf8[index]
    switch byte {
    case 0xC2 where !isCanonical:
      (value, length) = (UInt16(utf8[index + 1]), 2)
      if value >= 0xA0 { return nil }
    case 0xE2 where !isCanonical:
      (value, length) = (0x2000 | UInt16(utf8[index + 1] & 0x3F) << 6 | UInt16(utf8[index + 2] & 0x3F), 3)
      guard (0x2028...0x202E).contains(value) || (0x2066...0x2069).contains(value) else { return nil }
    case 0x7F where !isCanonical: (value, length) = (UInt16(byte), 1)
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): (value, length) = (UInt16(byte), 1)
    default: return nil
    }
  }

  /// What stands behind the backslash, unless it is `u` and four digits.
  var letter: UInt8? {
    switch value {
    case 0x0A: UInt8(ascii: "n")
    case 0x0D: UInt8(ascii: "r")
    case 0x09: UInt8(ascii: "t")
    case 0x22, 0x5C: UInt8(value)
    case 0x08 where isCanonical: UInt8(ascii: "b")
    case 0x0C where isCanonical: UInt8(ascii: "f")
    default: nil
    }
  }
}
