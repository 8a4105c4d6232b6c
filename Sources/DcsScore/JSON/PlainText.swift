/// Text of which nothing is escaped, as is nearly all: seen by looking at eight bytes at a time.
struct PlainText {
  let utf8: UnsafeBufferPointer<UInt8>
  /// How many bytes go on with a scalar of UTF-8.
  private(set) var continuations = 0

  /// Looks at text; nil where a byte starts a scalar that ``JSONEscape`` escapes, or one that it has to look at.
  @inline(__always)
  init?(_ utf8: UnsafeBufferPointer<UInt8>) {
    self.utf8 = utf8
    let (bytes, count) = (UnsafeRawBufferPointer(utf8), utf8.count)
    var offset = 0
    while offset &+ 8 <= count {
      let word = bytes.word(at: offset)
      if word.mayStartEscape { return nil }
      continuations &+= word.continuations
      offset &+= 8
    }
    if offset == count { return }
    let word = count > 8 ? bytes.word(at: count &- 8) &>> UInt64(8 &* (8 &- count &+ offset)) : bytes.only(count)
    // Spaces stand for what is behind the last bytes.
    if (word | .eight(0x20) &<< UInt64(8 &* (count &- offset))).mayStartEscape { return nil }
    continuations &+= word.continuations
  }
}

extension UnsafeRawBufferPointer {
  /// Eight bytes from a place on.
  @inline(__always)
  fileprivate func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// All bytes, which are fewer than eight, with zeros behind them.
  @inline(__always)
  fileprivate func only(_ count: Int) -> UInt64 {
    if count >= 4 {
      // Those that are in both are the same.
      let first = UInt32(littleEndian: loadUnaligned(as: UInt32.self))
      let last = UInt32(littleEndian: loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
      return UInt64(first) | UInt64(last) &<< UInt64(8 &* (count &- 4))
    }
    var word = UInt64(self[0])
    if count > 1 { word |= UInt64(self[1]) &<< 8 }
    if count > 2 { word |= UInt64(self[2]) &<< 16 }
    return word
  }
}

extension UInt64 {
  /// How many of eight bytes go on with a scalar of UTF-8: those that start with the bits 10.
  @inline(__always)
  fileprivate var continuations: Int {
    // A one in each such byte, which the product adds up in its topmost.
    let ones = self &>> 7 & ~self &>> 6 & .eight(0x01)
    return Int(truncatingIfNeeded: (ones &* .eight(0x01)) &>> 56)
  }

  /// Whether any of eight bytes is below 0x20, one of 0x22, 0x5C and 0x7F, or one of 0xC2 and 0xE2.
  ///
  /// A byte below another has its topmost bit once the other is taken from it, unless it had it before. What is taken
  /// from the next byte then does not matter any more.
  @inline(__always)
  fileprivate var mayStartEscape: Bool {
    let delete = self &+ .eight(0x01)
    // 0xC2 and 0xE2 differ in one bit.
    let lead = (self | .eight(0x20)) ^ .eight(0xE2)
    let found = (escapeBits | delete) & ~self | (lead &- .eight(0x01)) & ~lead
    return found & .eight(0x80) != 0
  }
}
