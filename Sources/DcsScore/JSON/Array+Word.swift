/// Bytes as the parser looks at them: past the end there are zeros, so that no look needs to ask how many are left.
struct JSONBytes {
  let array: [UInt8]
  /// Behind the last place with eight bytes from it on.
  private let wordsEnd: UInt

  @inline(__always)
  init(_ array: [UInt8]) {
    self.array = array
    wordsEnd = UInt(max(0, array.count &- 7))
  }

  /// The byte at a place, 0 past the end.
  @inline(__always)
  func byte(at place: Int) -> UInt8 { UInt(bitPattern: place) < UInt(bitPattern: array.count) ? array[place] : 0 }

  /// The eight bytes from a place on as one number, the first of them lowest; nil where there are fewer.
  @inline(__always)
  func wholeWord(at place: Int) -> UInt64? {
    if UInt(bitPattern: place) >= wordsEnd { return nil }
    // Eight looks at the array cost eight times as much. The place is within it, as was asked.
    let word = array.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt64.self) }
    return UInt64(littleEndian: word)
  }

  /// The same, where zeros stand for what is past the end.
  @inline(__always)
  func word(at place: Int) -> UInt64 { wholeWord(at: place) ?? lastWord(at: place) }

  @inline(never)
  private func lastWord(at place: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(byte(at: place &+ $1)) << UInt64(8 * $1) }
  }
}

extension [UInt8] {
  /// The same looks at bytes that are looked at once.
  @inline(__always)
  func byte(at place: Int) -> UInt8 { JSONBytes(self).byte(at: place) }

  @inline(__always)
  func word(at place: Int) -> UInt64 { JSONBytes(self).word(at: place) }

  /// Whether a text stands in a range, byte for byte.
  func holds(_ text: String, in range: Range<Int>) -> Bool {
    if text.utf8.count != range.count { return false }
    var text = text
    return text.withUTF8 { utf8 in
      var index = range.lowerBound
      for byte in utf8 {
        if self[index] != byte { return false }
        index &+= 1
      }
      return true
    }
  }
}

/// Eight bytes looked at together.
extension UInt64 {
  /// The same byte eight times.
  @inline(__always)
  static func eight(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// The first of the eight bytes, the others zero.
  @inline(__always)
  func first(_ count: Int) -> UInt64 { count < 8 ? self & (1 &<< UInt64(truncatingIfNeeded: 8 &* count) &- 1) : self }

  /// The highest bit of each byte that is a quote, a backslash or a control character, whatever the other bits are. It may
  /// also be set of a byte beyond ASCII, and of one behind a byte that is meant.
  @inline(__always)
  var escapeBits: UInt64 {
    // This makes a quote the lowest byte above the control characters, and moves no other across that border.
    let controls = (self ^ .eight(0x02)) &- .eight(0x21)
    let backslashes = (self ^ .eight(0x5C)) &- .eight(0x01)
    return controls | backslashes
  }

  /// The highest bit of each byte that ends or changes a string or is no ASCII: of a quote, a backslash, a control
  /// character, a part of a letter. It may also be set of a byte behind one of these.
  @inline(__always)
  var stopBits: UInt64 { (escapeBits | self) & .eight(0x80) }

  /// How many bytes come before the first of these.
  @inline(__always)
  var plainASCIILength: Int { stopBits.zeroBytes }

  /// How many bytes the first character has where it is a letter beyond ASCII as most Vietnamese ones are, certainly in
  /// Normalization Form C: of U+0080...U+02FF (C2 80 to CB BF) or U+1E00...U+1EFF (E1 B8 80 to E1 BB BF); 0 for any other.
  @inline(__always)
  var vietnameseLetterLength: Int {
    let isThree = self & 0xC0_FCFF == 0x80_B8E1
    let isTwo = (self & 0xC0FF) &- 0x80C2 < 0xCC - 0xC2
    // Which it is cannot be foreseen, so that the processor is not asked to.
    return (isThree ? 3 : 0) | (isTwo ? 2 : 0)
  }

  /// How many bytes come before the first that is no space.
  @inline(__always)
  var spaceLength: Int { (self ^ .eight(0x20)).zeroBytes }

  /// How many bytes come before the first that is not zero.
  @inline(__always)
  var zeroBytes: Int { trailingZeroBitCount &>> 3 }
}
