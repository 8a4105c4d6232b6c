/// A well-formed byte sequence of UTF-8 that is longer than a byte (RFC 3629, section 4).
struct UTF8Sequence {
  /// From 2 to 4.
  let length: Int
  /// Whether the scalar is of a block that Normalization Form C leaves alone and that has no combining mark: up to
  /// U+02FF, Latin Extended Additional (U+1E00...U+1EFF, where most Vietnamese letters are), and General Punctuation from
  /// U+2010 to U+203F, as typed dashes and quotation marks are.
  let isCertainlyNFC: Bool

  /// Reads the sequence that starts at a place.
  ///
  /// - Throws: A fault that names the byte where the sequence is not well-formed.
  init(at index: Int, in bytes: [UInt8]) throws(Fault) {
    let second: ClosedRange<UInt8>
    switch bytes[index] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE, 0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw TextEncoding.notUTF8(at: index, in: bytes)
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else {
      throw TextEncoding.notUTF8(at: index, in: bytes)
    }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 {
      throw TextEncoding.notUTF8(at: index, in: bytes)
    }
    isCertainlyNFC =
      switch (bytes[index], bytes[index + 1]) {
      case (..<0xCC, _), (0xE1, 0xB8...0xBB): true
      case (0xE2, 0x80): bytes[index + 2] >= 0x90
      default: false
      }
  }
}
