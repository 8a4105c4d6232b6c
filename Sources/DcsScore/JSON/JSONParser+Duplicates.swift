/// Keys that stand twice in an object.
extension JSONParser {
  /// Reports every key of an object that stands again.
  @inline(never)
  mutating func reportDuplicates(in object: Int) {
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
