/// Bytes as the parser looks at them: past the end there are zeros, so that no look needs to ask how many are left.
extension [UInt8] {
  /// The byte at a place, 0 past the end.
  @inline(__always)
  func byte(at index: Int) -> UInt8 { UInt(bitPattern: index) < UInt(bitPattern: count) ? self[index] : 0 }

  /// The eight bytes from a place on as one number, the first of them lowest; zeros stand for what is past the end.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    if index < 0 || index > count &- 8 { return lastWord(at: index) }
    // Eight looks at the array cost eight times as much. The place is within it, as was asked.
    let word = withUnsafeBytes { $0.loadUnaligned(fromByteOffset: index, as: UInt64.self) }
    return UInt64(littleEndian: word)
  }

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

  @inline(never)
  private func lastWord(at index: Int) -> UInt64 {
    var word: UInt64 = 0
    for (offset, byte) in self[Swift.min(index, count)...].enumerated() { word |= UInt64(byte) << UInt64(8 * offset) }
    return word
  }
}

/// Eight bytes looked at together.
extension UInt64 {
  /// The same byte eight times.
  @inline(__always)
  static func eight(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// The first of the eight bytes, the others zero.
  @inline(__always)
  func first(_ count: Int) -> UInt64 { count < 8 ? self & (1 << UInt64(8 * count) &- 1) : self }

  /// The highest bit of each byte that is a quote, a backslash or a control character, whatever the other bits are. It may
  /// also be set of a byte beyond ASCII, and of one behind a byte that is meant.
  @inline(__always)
  var escapeBits: UInt64 {
    // This makes a quote the lowest byte above the control characters, and moves no other across that border.
    let controls = (self ^ .eight(0x02)) &- .eight(0x21)
    let backslashes = (self ^ .eight(0x5C)) &- .eight(0x01)
    return controls | backslashes
  }

  /// How many bytes come before the first that ends or changes a string: a quote, a backslash or a control character.
  @inline(__always)
  var plainTextLength: Int { (escapeBits & ~self & .eight(0x80)).trailingZeroBitCount >> 3 }

  /// How many bytes come before the first beyond ASCII.
  @inline(__always)
  var asciiLength: Int { (self & .eight(0x80)).trailingZeroBitCount >> 3 }

  /// How many bytes the first character has where it is a letter beyond ASCII as most Vietnamese ones are, certainly in
  /// Normalization Form C: of U+0080...U+02FF (C2 80 to CB BF) or U+1E00...U+1EFF (E1 B8 80 to E1 BB BF); 0 for any other.
  @inline(__always)
  var vietnameseLetterLength: Int {
    let isThree = self & 0xC0_FCFF == 0x80_B8E1
    let isTwo = self & 0xC0E0 == 0x80C0 && (self & 0xFF) &- 0xC2 < 0xCC - 0xC2
    // Which it is cannot be foreseen, so that the processor is not asked to.
    return (isThree ? 3 : 0) | (isTwo ? 2 : 0)
  }

  /// How many bytes come before the first that is no space.
  @inline(__always)
  var spaceLength: Int { (self ^ .eight(0x20)).trailingZeroBitCount >> 3 }
}
