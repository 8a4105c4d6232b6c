/// The well-formed byte sequences of UTF-8 (RFC 3629, section 4).
enum UTF8Sequence {
  /// The length of the multi-byte sequence that starts at a place.
  ///
  /// - Throws: A fault that names the byte where the sequence is not well-formed.
  static func length(at index: Int, in bytes: [UInt8]) throws(Fault) -> Int {
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch bytes[index] {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE, 0xEF: (3, 0x80...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: throw TextEncoding.notUTF8(at: index, in: bytes)
      }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else {
      throw TextEncoding.notUTF8(at: index, in: bytes)
    }
    for offset in 2..<max(length, 2) where !(0x80...0xBF).contains(bytes[index + offset]) {
      throw TextEncoding.notUTF8(at: index, in: bytes)
    }
    return length
  }
}
