extension Collection<String> {
  /// The places, as distances from the start, of texts that stand again, each with its first place.
  ///
  /// Few texts are compared with one another, which is cheaper than hashing them; many are not.
  var repetitions: [(first: Int, again: Int)] {
    count <= 64 ? repetitionsByComparing : repetitionsByHashing
  }

  private var repetitionsByComparing: [(first: Int, again: Int)] {
    var found: [(first: Int, again: Int)] = []
    for (again, text) in enumerated().dropFirst() {
      var first = 0
      for other in self {
        if first == again { break }
        if other == text {
          found.append((first, again))
          break
        }
        first += 1
      }
    }
    return found
  }

  private var repetitionsByHashing: [(first: Int, again: Int)] {
    var found: [(first: Int, again: Int)] = []
    var firsts: [String: Int] = [:]
    for (again, text) in enumerated() {
      if let first = firsts[text] { found.append((first, again)) } else { firsts[text] = again }
    }
    return found
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// A number that the same bytes always have, and others hardly ever (FNV-1a, of 64 bits).
  var mark: UInt64 {
    reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
