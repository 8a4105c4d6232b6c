/// Deflated bytes as bits, of each byte the lowest first (RFC 1951, section 3.1.1).
struct InflateBits {
  private let bytes: UnsafeRawBufferPointer
  /// The byte that is taken next.
  private var next = 0
  /// Bits that are taken and not used, the next one lowest. Above ``count`` there may be bits of the byte that is next.
  private(set) var held: UInt64 = 0
  private(set) var count = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Takes bytes, so that 56 bits or more are held, or all that there are.
  @inline(__always)
  mutating func refill() {
    if next &+ 8 <= bytes.count {
      held |= UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: next, as: UInt64.self)) &<< count
      next &+= (63 &- count) &>> 3
      count |= 56
    } else {
      refillSlowly()
    }
  }

  @inline(never)
  private mutating func refillSlowly() {
    while count <= 56, next < bytes.count {
      held |= UInt64(bytes[next]) &<< count
      next &+= 1
      count &+= 8
    }
  }

  /// Drops bits that are held.
  @inline(__always)
  mutating func drop(_ bits: Int) {
    held &>>= bits
    count &-= bits
  }

  /// A number of up to 16 bits.
  @inline(__always)
  mutating func number(_ bits: Int) throws(InflateFault) -> Int {
    if count < bits { refill() }
    if count < bits { throw .truncated }
    let number = Int(truncatingIfNeeded: held & (1 &<< bits &- 1))
    drop(bits)
    return number
  }

  /// Whole bytes behind the byte that the last bit was of, so many.
  mutating func bytes(_ length: Int) throws(InflateFault) -> UnsafeRawBufferPointer {
    drop(count & 7)
    let start = used
    (held, count) = (0, 0)
    guard length <= bytes.count - start else { throw .truncated }
    next = start + length
    return UnsafeRawBufferPointer(rebasing: bytes[start..<next])
  }

  /// How many bytes were used, the last perhaps in part.
  var used: Int { next - count / 8 }
}
