/// Keys that stand twice in an object.
extension JSONParser {
  /// Reports every key of the object whose token stands at a place that stands again.
  mutating func reportDuplicates(in object: Int) {
    // A bit for each key by its mark: a key whose bit is new is certainly new itself.
    var met: UInt64 = 0
    var (place, count) = (object &+ 1, 0)
    while place < tokens.count {
      let bit: UInt64 = 1 << (mark(at: place) >> 58)
      if met & bit != 0, count > Self.mostCompared || hasKey(like: place, from: object &+ 1) {
        return reportDuplicatesByText(in: object)
      }
      met |= bit
      count &+= 1
      place = tokens[place &+ 1].next(from: place &+ 1)
    }
  }

  /// So many keys are compared with one another; of more, all texts are made and hashed.
  private static let mostCompared = 64

  /// Whether a key from one on up to another has the same mark.
  private func hasKey(like place: Int, from first: Int) -> Bool {
    let mark = mark(at: place)
    var other = first
    while other < place {
      if self.mark(at: other) == mark { return true }
      other = tokens[other &+ 1].next(from: other &+ 1)
    }
    return false
  }

  /// A number that keys of the same text share, and others hardly ever: of its first and last bytes.
  @inline(__always)
  private func mark(at place: Int) -> UInt64 {
    let key = tokens[place]
    if key.kind != .string { return markOfMade(texts[Int(key.link)]) }
    return Self.mark(of: bytes, from: Int(key.start) &+ 1, to: Int(key.end) &- 1)
  }

  private func markOfMade(_ text: String) -> UInt64 {
    let bytes = Array(text.utf8)
    return Self.mark(of: bytes, from: 0, to: bytes.count)
  }

  @inline(__always)
  private static func mark(of bytes: [UInt8], from start: Int, to end: Int) -> UInt64 {
    var sum = bytes.word(at: start).first(end &- start)
    if end &- start > 8 { sum = sum &* 31 &+ bytes.word(at: end &- 8) }
    // Fibonacci hashing: the highest bits depend on all.
    return sum &* 0x9E37_79B9_7F4A_7C15
  }

  private mutating func reportDuplicatesByText(in object: Int) {
    var keys: [Int] = []
    var place = object + 1
    while place < tokens.count {
      keys.append(place)
      place = tokens[place + 1].next(from: place + 1)
    }
    let texts = keys.map { text(of: tokens[$0]) }
    for (first, again) in texts.repetitions {
      hasRepeatedKeys = true
      let (range, related) = (tokens[keys[again]].range, Fault.Related.firstHere(tokens[keys[first]].range))
      faults.report(
        .duplicateKey, at: range, vi: "khóa \(texts[again].quoted) chỉ được có một lần trong một đối tượng",
        en: "key \(texts[again].quoted) must stand only once in an object", related: [related])
    }
  }

  private func text(of key: JSONToken) -> String {
    key.kind == .string ? String(decoding: bytes[key.contents], as: UTF8.self) : texts[Int(key.link)]
  }
}
