/// Keys that stand twice in an object.
extension JSONParser {
  /// So many keys are compared with one another where they may be the same; of more, all texts are made and hashed.
  private static let mostCompared = 64

  /// Reports every key of the object whose token stands at a place that stands again.
  mutating func reportDuplicates(in object: Int) {
    var seen = KeyFilter()
    var repetitions: [(first: Int, again: Int)] = []
    var count = 0
    var place = object + 1
    while place < tokens.count {
      count += 1
      if count > Self.mostCompared { return reportDuplicatesByHashing(in: object) }
      if seen.mayHave(tokens[place], of: bytes), let first = firstKey(like: place, from: object + 1) {
        repetitions.append((first, place))
      }
      place = nextKey(behind: place)
    }
    for (first, again) in repetitions { report(again: again, first: first) }
  }

  private mutating func reportDuplicatesByHashing(in object: Int) {
    var keys: [Int] = []
    var place = object + 1
    while place < tokens.count {
      keys.append(place)
      place = nextKey(behind: place)
    }
    for (first, again) in keys.map({ text(of: tokens[$0]) }).repetitions {
      report(again: keys[again], first: keys[first])
    }
  }

  private func nextKey(behind place: Int) -> Int { tokens[place + 1].next(from: place + 1) }

  /// The first key from one on that is the same as a later one.
  private func firstKey(like place: Int, from start: Int) -> Int? {
    var other = start
    while other < place {
      if isSame(tokens[other], tokens[place]) { return other }
      other = nextKey(behind: other)
    }
    return nil
  }

  private func isSame(_ a: JSONToken, _ b: JSONToken) -> Bool {
    if a.kind == .string, b.kind == .string { return bytes[a.contents].elementsEqual(bytes[b.contents]) }
    return text(of: a) == text(of: b)
  }

  private func text(of key: JSONToken) -> String {
    key.kind == .string ? String(decoding: bytes[key.contents], as: UTF8.self) : texts[Int(key.link)]
  }

  private mutating func report(again: Int, first: Int) {
    let (key, firstRange) = (text(of: tokens[again]), tokens[first].range)
    faults.report(
      .duplicateKey, at: tokens[again].range, vi: "khóa \(key.quoted) chỉ được có một lần trong một đối tượng",
      en: "key \(key.quoted) must stand only once in an object", related: [.firstHere(firstRange)])
  }
}

/// Tells keys that are certainly new from those that may have been met: a bit for each, by some of its bytes.
private struct KeyFilter {
  private var bits = SIMD4<UInt64>.zero

  /// Whether a key may have been met; from now on it has been.
  mutating func mayHave(_ key: JSONToken, of bytes: [UInt8]) -> Bool {
    guard key.kind == .string else { return true }
    let (start, end) = (Int(key.start) + 1, Int(key.end) - 1)
    let length = end - start
    // Of a short key, what stands behind it does not count; of a long one, its last bytes do.
    var sum = bytes.word(at: start)
    if length < 8 { sum &= 1 << UInt64(8 * length) - 1 } else { sum ^= bytes.word(at: end - 8) }
    let hash = sum &* 0x9E37_79B9_7F4A_7C15
    let (word, bit) = (Int(hash >> 62), UInt64(1) << (hash >> 56 & 63))
    defer { bits[word] |= bit }
    return bits[word] & bit != 0
  }
}
