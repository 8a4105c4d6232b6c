/// Deflated bytes bit by bit, to make streams that no program makes.
struct DeflatedBits {
  private var bits: [Bool] = []

  /// A number, its lowest bit first.
  mutating func number(_ value: Int, _ count: Int) {
    for place in 0..<count { bits.append(value >> place & 1 == 1) }
  }

  /// A code, its highest bit first.
  mutating func code(_ code: String) { bits += code.map { $0 == "1" } }

  /// The fixed code of a literal or of a length's symbol (RFC 1951, section 3.2.6).
  mutating func fixed(_ symbol: Int) {
    let (code, count) =
      switch symbol {
      case ..<144: (0x30 + symbol, 8)
      case ..<256: (0x190 + symbol - 144, 9)
      case ..<280: (symbol - 256, 7)
      default: (0xC0 + symbol - 280, 8)
      }
    for place in (0..<count).reversed() { bits.append(code >> place & 1 == 1) }
  }

  /// The fixed code of a distance's symbol.
  mutating func fixedDistance(_ symbol: Int) {
    for place in (0..<5).reversed() { bits.append(symbol >> place & 1 == 1) }
  }

  /// Zeros up to the next byte.
  mutating func align() { while bits.count % 8 != 0 { bits.append(false) } }

  var bytes: [UInt8] {
    stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<min(start + 8, bits.count)].enumerated().reduce(0) { $0 | ($1.element ? 1 << $1.offset : 0) }
    }
  }

  /// A stream of one block with fixed codes.
  static func fixed(_ write: (inout Self) -> Void) -> [UInt8] {
    var bits = Self()
    bits.number(1, 1)
    bits.number(1, 2)
    write(&bits)
    return bits.bytes
  }

  /// Bytes as a stream, each by its own code.
  static func of(_ bytes: [UInt8]) -> [UInt8] {
    fixed { bits in
      for byte in bytes { bits.fixed(Int(byte)) }
      bits.fixed(256)
    }
  }
}

/// Bytes as hexadecimal digits say them.
func hexBytes(_ digits: String) -> [UInt8] { digits.split(separator: " ").compactMap { UInt8($0, radix: 16) } }
