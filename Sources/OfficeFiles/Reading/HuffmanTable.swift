/// The codes of an alphabet (RFC 1951, section 3.2.2) as a table to look bits up in.
///
/// The next bits, up to ten of them, are the place of an entry. Codes that are longer go on in a second part of the table,
/// which their first ten bits lead to.
struct HuffmanTable {
  /// What bits stand for: the length of the code, then the number of extra bits, the kind, and a value.
  struct Entry {
    private let word: UInt32

    @inline(__always)
    init(_ kind: Kind, _ value: Int, extra: Int = 0, length: Int = 0) {
      word = UInt32(truncatingIfNeeded: value << 16 | Int(kind.rawValue) << 12 | extra << 8 | length)
    }

    /// The same meaning of a code that is so long.
    func length(_ length: Int) -> Self { Self(kind, value, extra: extra, length: length) }

    @inline(__always) var length: Int { Int(word & 0xFF) }
    /// How many bits behind the code are added to the value; of a second part, the bits that are looked up in it.
    @inline(__always) var extra: Int { Int(word &>> 8 & 0xF) }
    @inline(__always) var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: word &>> 12 & 0xF)) ?? .unused }
    @inline(__always) var isLiteral: Bool { word & 0xF000 == 0 }
    @inline(__always) var isSecondPart: Bool { word & 0xF000 == 0x3000 }
    @inline(__always) var value: Int { Int(word &>> 16) }
  }

  enum Kind: UInt8 { case literal, base, end, secondPart, unused }

  private(set) var entries: [Entry] = []
  /// How many bits the first part is looked up by.
  private(set) var bits = 0

  private static let longest = 15
  private static let mostBits = 10

  /// Makes the table of the lengths that the codes of an alphabet have, 0 where a symbol has none.
  ///
  /// What codes have to be is what zlib takes: all bits have one meaning, but for a single code of one bit and for no code
  /// at all. Bits without a meaning are a fault once they are met.
  mutating func set(_ lengths: some RandomAccessCollection<UInt8>, of alphabet: [Entry]) throws(InflateFault) {
    var counts = [Int](repeating: 0, count: Self.longest + 1)
    for length in lengths { counts[Int(length)] += 1 }
    let maximum = counts.lastIndex { $0 > 0 } ?? 0
    let most = maximum == 0 ? 1 : maximum
    counts[0] = 0
    var (left, code) = (1, 0)
    var nextCodes = counts
    for length in 1...Self.longest {
      left = left << 1 - counts[length]
      if left < 0 { throw .codeLengths }
      code = (code + counts[length - 1]) << 1
      nextCodes[length] = code
    }
    if left > 0, maximum > 1 { throw .codeLengths }
    bits = min(most, Self.mostBits)
    entries.removeAll(keepingCapacity: true)
    entries.append(contentsOf: repeatElement(Entry(.unused, 0, length: 1), count: 1 << bits))
    for (symbol, length) in lengths.enumerated() where length > 0 && length <= bits {
      let code = nextCodes[Int(length)]
      nextCodes[Int(length)] += 1
      let start = Self.reversed(code, Int(length))
      for place in stride(from: start, to: 1 << bits, by: 1 << Int(length)) {
        entries[place] = alphabet[symbol].length(Int(length))
      }
    }
    if most > bits { setLong(lengths, of: alphabet, &nextCodes, most - bits) }
  }

  /// Sets the second parts, all as large as the longest code needs.
  private mutating func setLong(
    _ lengths: some RandomAccessCollection<UInt8>, of alphabet: [Entry], _ nextCodes: inout [Int], _ more: Int
  ) {
    for (symbol, length) in lengths.enumerated() where length > bits {
      let code = Self.reversed(nextCodes[Int(length)], Int(length))
      nextCodes[Int(length)] += 1
      let first = code & (1 << bits - 1)
      if !entries[first].isSecondPart {
        entries[first] = Entry(.secondPart, entries.count, extra: more)
        entries.append(contentsOf: repeatElement(Entry(.unused, 0, length: 1), count: 1 << more))
      }
      let part = entries[first].value
      for place in stride(from: code >> bits, to: 1 << more, by: 1 << (Int(length) - bits)) {
        entries[part + place] = alphabet[symbol].length(Int(length))
      }
    }
  }

  /// Codes are packed from their highest bit on (section 3.1.1).
  private static func reversed(_ code: Int, _ length: Int) -> Int {
    var (rest, result) = (code, 0)
    for _ in 0..<length {
      result = result << 1 | rest & 1
      rest >>= 1
    }
    return result
  }
}
