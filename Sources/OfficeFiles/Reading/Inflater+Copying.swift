extension Inflater {
  /// The literals and copies of a block (RFC 1951, section 3.2.3), up to its end.
  mutating func copy(_ literals: HuffmanTable, _ distances: HuffmanTable) throws(InflateFault) {
    // The tables are passed as they lie in memory: this loop is where nearly all time goes.
    let (literalBits, distanceBits) = (literals.bits, distances.bits)
    try literals.entries.withUnsafeBufferPointer { (literals) throws(InflateFault) in
      try distances.entries.withUnsafeBufferPointer { (distances) throws(InflateFault) in
        try copy(Lookup(literals, literalBits), Lookup(distances, distanceBits))
      }
    }
  }

  private mutating func copy(_ literals: Lookup, _ distances: Lookup) throws(InflateFault) {
    var bits = bits
    var end = count
    defer { (self.bits, self.count) = (bits, end) }
    while true {
      // A length and a distance have 48 bits at most.
      if bits.count < 48 { bits.refill() }
      let entry = literals.entry(bits.held)
      guard entry.length <= bits.count else { throw .truncated }
      bits.drop(entry.length)
      if entry.isLiteral {
        guard end < output.count else { throw .tooLong }
        output[end] = UInt8(truncatingIfNeeded: entry.value)
        end &+= 1
        continue
      }
      if entry.kind != .base {
        if entry.kind == .end { return }
        throw .unusedCode
      }
      let length = entry.value &+ (try bits.number(entry.extra))
      let place = distances.entry(bits.held)
      guard place.length <= bits.count else { throw .truncated }
      guard place.kind == .base else { throw .unusedCode }
      bits.drop(place.length)
      let distance = place.value &+ (try bits.number(place.extra))
      guard distance <= end else { throw .distance }
      guard length <= output.count &- end else { throw .tooLong }
      repeatBytes(from: distance, before: end, length)
      end &+= length
    }
  }

  /// Copies what was written a distance before; where that is less than the length, what is copied is copied again.
  @inline(__always)
  private func repeatBytes(from distance: Int, before end: Int, _ length: Int) {
    if distance >= 8, length &+ 8 <= output.count &- end {
      // Eight bytes at a time, up to seven too many, which are written over later.
      let bytes = UnsafeMutableRawBufferPointer(output)
      var place = end
      while place < end &+ length {
        let word = bytes.loadUnaligned(fromByteOffset: place &- distance, as: UInt64.self)
        bytes.storeBytes(of: word, toByteOffset: place, as: UInt64.self)
        place &+= 8
      }
    } else {
      for place in end..<end &+ length { output[place] = output[place &- distance] }
    }
  }

  /// A table as it lies in memory.
  private struct Lookup {
    private let entries: UnsafeBufferPointer<HuffmanTable.Entry>
    private let bits: Int
    private let mask: UInt64

    init(_ entries: UnsafeBufferPointer<HuffmanTable.Entry>, _ bits: Int) {
      self.entries = entries
      self.bits = bits
      mask = 1 << bits - 1
    }

    /// What the next bits stand for.
    @inline(__always)
    func entry(_ held: UInt64) -> HuffmanTable.Entry {
      let entry = entries[Int(truncatingIfNeeded: held & mask)]
      if !entry.isSecondPart { return entry }
      let rest = Int(truncatingIfNeeded: held &>> bits & (1 &<< entry.extra &- 1))
      return entries[entry.value &+ rest]
    }
  }
}
