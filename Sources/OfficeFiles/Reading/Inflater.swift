/// Inflates block by block (RFC 1951, section 3.2.3).
struct Inflater {
  var bits: InflateBits
  /// Where the bytes go, and how many there are.
  let output: UnsafeMutableBufferPointer<UInt8>
  var count = 0
  private var literals = HuffmanTable()
  private var distances = HuffmanTable()
  /// Whether the tables are those of the fixed codes.
  private var isFixed = false

  init(_ bits: InflateBits, _ output: UnsafeMutableBufferPointer<UInt8>) {
    self.bits = bits
    self.output = output
  }

  mutating func inflate() throws(InflateFault) {
    var isLast = false
    while !isLast {
      isLast = try bits.number(1) == 1
      switch try bits.number(2) {
      case 0: try copyStored()
      case 1:
        try setFixedCodes()
        try copy(literals, distances)
      case 2:
        try readCodes()
        try copy(literals, distances)
      default: throw .unknownBlock
      }
    }
  }

  /// A block that is not compressed (section 3.2.4).
  private mutating func copyStored() throws(InflateFault) {
    let head = try bits.bytes(4)
    let length = Int(head[0]) | Int(head[1]) << 8
    guard length ^ 0xFFFF == Int(head[2]) | Int(head[3]) << 8 else { throw .storedLength }
    let stored = try bits.bytes(length)
    guard length <= output.count - count else { throw .tooLong }
    UnsafeMutableRawBufferPointer(output)[count...].copyBytes(from: stored)
    count += length
  }

  /// The codes of section 3.2.6, which stay from block to block.
  private mutating func setFixedCodes() throws(InflateFault) {
    if isFixed { return }
    try literals.set(HuffmanTable.fixedLiterals, of: HuffmanTable.literals)
    try distances.set(HuffmanTable.fixedDistances, of: HuffmanTable.distances)
    isFixed = true
  }

  /// A block's own codes (section 3.2.7), whose lengths are themselves in codes.
  private mutating func readCodes() throws(InflateFault) {
    isFixed = false
    let literalCount = try bits.number(5) + 257
    let distanceCount = try bits.number(5) + 1
    let lengthCount = try bits.number(4) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw .tooManyCodes }
    var lengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<lengthCount { lengths[Self.order[index]] = UInt8(try bits.number(3)) }
    // A code with no symbol at all cannot say anything; zlib finds out later.
    if lengths.allSatisfy({ $0 == 0 }) || lengths.filter({ $0 > 0 }).count == 1 { throw .codeLengths }
    try literals.set(lengths, of: HuffmanTable.lengths)
    let all = try readLengths(literalCount + distanceCount, literals)
    if all[256] == 0 { throw .noEndOfBlock }
    try literals.set(all[..<literalCount], of: HuffmanTable.literals)
    try distances.set(all[literalCount...], of: HuffmanTable.distances)
  }

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private mutating func readLengths(_ number: Int, _ codes: HuffmanTable) throws(InflateFault) -> [UInt8] {
    var lengths: [UInt8] = []
    lengths.reserveCapacity(number)
    while lengths.count < number {
      bits.refill()
      let entry = codes.entries[Int(bits.held & (1 << codes.bits - 1))]
      guard entry.isLiteral else { throw .unusedCode }
      guard entry.length <= bits.count else { throw .truncated }
      bits.drop(entry.length)
      var repeated: UInt8 = 0
      let times: Int
      switch entry.value {
      case 16:
        guard let last = lengths.last else { throw .repeatedLength }
        repeated = last
        times = try bits.number(2) + 3
      case 17: times = try bits.number(3) + 3
      case 18: times = try bits.number(7) + 11
      default: (repeated, times) = (UInt8(entry.value), 1)
      }
      guard times <= number - lengths.count else { throw .repeatedLength }
      lengths.append(contentsOf: repeatElement(repeated, count: times))
    }
    return lengths
  }
}
