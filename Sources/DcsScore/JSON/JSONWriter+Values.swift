/// Numbers and text as JSON has them. Each function says how many scalars it appended.
extension [UInt8] {
  /// Appends a whole number.
  @discardableResult
  mutating func append(integer number: Int) -> Int {
    let start = count
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digitsOf: number.magnitude)
    return count - start
  }

  /// Appends a number of hundredths with no more decimals than needed: `6`, `6.5`, `6.25`.
  @discardableResult
  mutating func append(hundredths: Int) -> Int {
    let start = count
    if hundredths < 0 { append(UInt8(ascii: "-")) }
    let (whole, fraction) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    append(digitsOf: whole)
    if fraction > 0 {
      append(UInt8(ascii: "."))
      append(digitsOf: fraction / 10)
      if fraction % 10 > 0 { append(digitsOf: fraction % 10) }
    }
    return count - start
  }

  private mutating func append(digitsOf number: UInt) {
    if number > 9 { append(digitsOf: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Appends text in quotes with the escapes that RFC 8259, section 7, asks for, and for what would steer a terminal.
  mutating func append(quoted text: String) -> Int {
    append(UInt8(ascii: "\""))
    defer { append(UInt8(ascii: "\"")) }
    var scalars = 2
    var isPlain = true
    for byte in text.utf8 {
      // All but the bytes that go on with a scalar.
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if Self.mayNeedEscape(byte) { isPlain = false }
    }
    if !isPlain { return append(escaping: text) + 2 }
    append(contentsOf: text.utf8)
    return scalars
  }

  /// Whether a scalar to be escaped may start with a byte.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x7F: true
    // The controls from U+0080 on; U+2028 and the scalars behind it.
    case 0xC2, 0xE2: true
    default: false
    }
  }

  private mutating func append(escaping text: String) -> Int {
    var scalars = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": scalars += append(escape: UInt8(ascii: "\""))
      case "\\": scalars += append(escape: UInt8(ascii: "\\"))
      case "\n": scalars += append(escape: UInt8(ascii: "n"))
      case "\r": scalars += append(escape: UInt8(ascii: "r"))
      case "\t": scalars += append(escape: UInt8(ascii: "t"))
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        scalars += append(escape: UInt8(ascii: "u"))
        for shift in [12, 8, 4, 0] { append(hexDigit: UInt8(scalar.value >> UInt32(shift) & 0xF)) }
        scalars += 4
      default:
        append(contentsOf: scalar.utf8)
        scalars += 1
      }
    }
    return scalars
  }

  private mutating func append(escape letter: UInt8) -> Int {
    append(UInt8(ascii: "\\"))
    append(letter)
    return 2
  }

  private mutating func append(hexDigit digit: UInt8) {
    append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
  }
}
