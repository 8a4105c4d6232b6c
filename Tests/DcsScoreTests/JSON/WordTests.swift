import Testing

@testable import DcsScore

/// What is seen of eight bytes together, held against looks at one byte after the other.
@Suite struct WordTests {
  /// Bytes that are near the borders of what is told apart.
  private static let bytes: [UInt8] = [
    0x00, 0x08, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x2F, 0x5B, 0x5C, 0x5D, 0x61, 0x7E, 0x7F, 0x80, 0x8F, 0xA0, 0xB8, 0xBB,
    0xBF, 0xC1, 0xC2, 0xC4, 0xCB, 0xCC, 0xE0, 0xE1, 0xE2, 0xF4, 0xFF,
  ]

  @Test func looks() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...20, using: &random)
      let bytes = (0..<count).map { _ in Self.bytes.randomElement(using: &random) ?? 0 }
      let index = Int.random(in: 0...24, using: &random)
      let eight = (index..<index + 8).map { $0 < count ? bytes[$0] : 0 }
      let word = bytes.word(at: index)
      #expect(bytes.byte(at: index) == eight[0])
      #expect((0..<8).allSatisfy { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) == eight[$0] })
      #expect(JSONBytes(bytes).wholeWord(at: index) == (index + 8 <= count ? word : nil))
      #expect(word.plainASCIILength == eight.firstIndex { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 >= 0x80 } ?? 8)
      #expect(word.spaceLength == eight.firstIndex { $0 != 0x20 } ?? 8)
      #expect(word.vietnameseLetterLength == Self.letterLength(eight))
      #expect(word.first(3) == Array(eight[..<3]).word(at: 0))
    }
  }

  /// The length of a first letter of U+0080...U+02FF or U+1E00...U+1EFF, as Unicode decodes it; 0 for any other.
  private static func letterLength(_ bytes: [UInt8]) -> Int {
    for length in [2, 3] {
      guard let text = String(validating: bytes[..<length], as: UTF8.self), text.unicodeScalars.count == 1,
        let scalar = text.unicodeScalars.first?.value
      else { continue }
      if (0x80...0x2FF).contains(scalar) || (0x1E00...0x1EFF).contains(scalar) { return length }
    }
    return 0
  }
}
