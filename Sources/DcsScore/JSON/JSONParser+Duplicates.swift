/// Keys that stand twice in an object.
extension JSONParser {
  /// So many keys are compared with one another; of more, all texts are made and hashed.
  private static let mostCompared = 64

  /// Reports every key of the object whose token stands at a place that stands again.
  mutating func reportDuplicates(in object: Int) {
    keySums.removeAll(keepingCapacity: true)
    var mayRepeat = false
    var place = object &+ 1
    while place < tokens.count, keySums.count <= Self.mostCompared {
      let key = tokens[place]
      let sum = key.kind == .string ? Self.sum(of: key, in: bytes) : Self.sum(of: texts[Int(key.link)])
      for other in keySums where other == sum { mayRepeat = true }
      keySums.append(sum)
      place = tokens[place &+ 1].next(from: place &+ 1)
    }
    if mayRepeat || place < tokens.count { reportDuplicatesByText(in: object) }
  }

  /// A number that keys of the same text share, and others hardly ever: of its first and last bytes.
  @inline(__always)
  private static func sum(of key: JSONToken, in bytes: [UInt8]) -> UInt64 {
    let (start, end) = (Int(key.start) &+ 1, Int(key.end) &- 1)
    let first = bytes.word(at: start).first(end &- start)
    return end &- start <= 8 ? first : first &* 31 &+ bytes.word(at: end &- 8)
  }

  private static func sum(of text: String) -> UInt64 {
    let quoted = Array("\"\(text)\"".utf8)
    return sum(of: JSONToken(.string, 0, quoted.count), in: quoted)
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
