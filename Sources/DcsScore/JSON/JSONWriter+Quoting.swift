extension String {
  /// How many scalars the text has in quotes, with its escapes.
  var quotedWidth: Int {
    var text = self
    return text.withUTF8 { utf8 in
      var width = 2
      for (index, byte) in utf8.enumerated() {
        // All but the bytes that go on with a scalar.
        if byte & 0xC0 != 0x80 { width += 1 }
        if let escape = JSONEscape(utf8, at: index) { width += escape.width - 1 }
      }
      return width
    }
  }
}

extension [UInt8] {
  /// Appends text in quotes with the escapes that RFC 8259, section 7, asks for, and for what would steer a terminal.
  mutating func append(quoted text: String) {
    var text = text
    append(UInt8(ascii: "\""))
    text.withUTF8 { append(escaping: $0) }
    append(UInt8(ascii: "\""))
  }

  /// Appends what needs no escape in runs.
  private mutating func append(escaping utf8: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in utf8.indices {
      guard let escape = JSONEscape(utf8, at: index) else { continue }
      append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      append(escape)
      start = index + escape.length
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  private mutating func append(_ escape: JSONEscape) {
    append(UInt8(ascii: "\\"))
    if let letter = escape.letter { return append(letter) }
    append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] { append(hexDigit: UInt8(escape.value >> UInt16(shift) & 0xF)) }
  }

  private mutating func append(hexDigit digit: UInt8) {
    append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
  }
}

/// A scalar that does not stand in a text as it is.
private struct JSONEscape {
  let value: UInt16
  /// How many bytes of UTF-8 it has.
  let length: Int

  /// The scalar that starts at a place of UTF-8; nil where none does, or one that needs no escape.
  @inline(__always)
  init?(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) {
    let byte = utf8[index]
    if Self.isPlain(byte) { return nil }
    switch byte {
    case 0xC2:
      (value, length) = (UInt16(utf8[index + 1]), 2)
      if value >= 0xA0 { return nil }
    case 0xE2:
      (value, length) = (0x2000 | UInt16(utf8[index + 1] & 0x3F) << 6 | UInt16(utf8[index + 2] & 0x3F), 3)
      guard (0x2028...0x202E).contains(value) || (0x2066...0x2069).contains(value) else { return nil }
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: (value, length) = (UInt16(byte), 1)
    default: return nil
    }
  }

  /// Whether a byte stands for itself, whatever is behind it: so it is with nearly all, and seen at once.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2: false
    default: true
    }
  }

  /// What stands behind the backslash, unless it is `u` and four digits.
  var letter: UInt8? {
    switch value {
    case 0x0A: UInt8(ascii: "n")
    case 0x0D: UInt8(ascii: "r")
    case 0x09: UInt8(ascii: "t")
    case 0x22, 0x5C: UInt8(value)
    default: nil
    }
  }

  var width: Int { letter == nil ? 6 : 2 }
}
