/// The keys of an object.
extension JSONParser {
  /// What is known of an object's keys so far.
  struct KeysMet {
    /// A bit for each key by the highest bits of its mark, and another by the next.
    private var (bits, others): (UInt64, UInt64) = (0, 0)
    /// Whether a key may stand again.
    fileprivate(set) var mayRepeat = false

    /// Adds a key by its mark; false where certainly none before has the same one.
    @inline(__always)
    fileprivate mutating func mayHave(_ mark: UInt32) -> Bool {
      let (bit, other): (UInt64, UInt64) = (1 &<< UInt64(mark &>> 26), 1 &<< UInt64(mark &>> 20))
      defer { (bits, others) = (bits | bit, others | other) }
      return bits & bit != 0 && others & other != 0
    }
  }

  @inline(__always)
  mutating func parseKey(at start: Int, in object: Int, _ keys: inout KeysMet) throws(Fault) -> Int {
    guard byte(at: start) == UInt8(ascii: "\"") else { throw notAKey(at: start) }
    // Most keys are so short that all of one is seen at once.
    let word = text.word(at: start &+ 1)
    let length = word.plainASCIILength
    let end = start &+ length &+ 2
    if length == 8 || byte(at: end &- 1) != UInt8(ascii: "\"") {
      return try parseLongKey(at: start, in: object, &keys)
    }
    let mark = word.first(length).mark
    tokens.append(JSONToken(.string, start, end, link: Int(mark)))
    meet(mark, in: object, &keys)
    return end
  }

  @inline(never)
  private mutating func parseLongKey(at start: Int, in object: Int, _ keys: inout KeysMet) throws(Fault) -> Int {
    let key = tokens.count
    let end = try parseString(at: start)
    if tokens[key].kind == .string {
      let mark = text.mark(from: start &+ 1, to: end &- 1)
      tokens[key].link = mark
      meet(mark, in: object, &keys)
    } else {
      // Another key may say the same in other bytes.
      keys.mayRepeat = true
    }
    return end
  }

  /// Looks whether the last token is a key that may stand again.
  @inline(__always)
  private mutating func meet(_ mark: UInt32, in object: Int, _ keys: inout KeysMet) {
    if keys.mayHave(mark), !keys.mayRepeat { keys.mayRepeat = hasKey(mark, before: tokens.count &- 1, in: object) }
  }

  /// So many keys are compared with one another; of more, all texts are made and hashed.
  private static let mostCompared = 64

  /// Whether a key before the last one has a mark, or there are too many to look at.
  @inline(never)
  private func hasKey(_ mark: UInt32, before last: Int, in object: Int) -> Bool {
    var (key, count) = (object &+ 1, 0)
    while key < last {
      if tokens[key].link == mark || count == Self.mostCompared { return true }
      key = tokens[key &+ 1].next(from: key &+ 1)
      count &+= 1
    }
    return false
  }
}

extension JSONBytes {
  /// The mark of a key between its quotes: of its first and last bytes.
  fileprivate func mark(from start: Int, to end: Int) -> UInt32 {
    let first = word(at: start).first(end &- start)
    return (end &- start > 8 ? first &* 31 &+ word(at: end &- 8) : first).mark
  }
}

extension UInt64 {
  /// A number that the same bytes share, and others hardly ever. Fibonacci hashing: the highest bits depend on all.
  @inline(__always)
  fileprivate var mark: UInt32 { UInt32(truncatingIfNeeded: (self &* 0x9E37_79B9_7F4A_7C15) &>> 32) }
}
