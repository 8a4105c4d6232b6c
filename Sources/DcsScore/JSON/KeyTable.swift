/// The keys that an object of a format may have, told apart by their bytes.
struct KeyTable<Key>: Sendable where Key: RawRepresentable<String> & CaseIterable & Sendable {
  private struct Entry: Sendable {
    let key: Key
    /// How many bytes the key has.
    let length: Int
    /// The first and the last bytes, up to eight, the first of them lowest.
    let start: UInt64
    let end: UInt64
  }

  /// The keys, at most 32, in the order in which they mostly come.
  private let entries: [Entry]

  init() {
    entries = Key.allCases.map { key in
      let bytes = Array(key.rawValue.utf8)
      let end = bytes.word(at: max(bytes.count - 8, 0))
      return Entry(key: key, length: bytes.count, start: bytes.word(at: 0), end: end)
    }
  }

  /// The number of the key that a token is, looked for from one on; nil where it is none of them.
  fileprivate func number(of place: Int, in source: JSONTokens, from first: Int) -> Int? {
    let token = source.tokens[place]
    if token.kind != .string { return entries.indices.first { source.says(self[$0].rawValue, at: place) } }
    let (start, length) = (Int(token.start) &+ 1, Int(token.end &- token.start) &- 2)
    let word = source.bytes.word(at: start).first(length)
    var number = first
    for _ in entries.indices {
      if number == entries.count { number = 0 }
      if entries[number].start == word, entries[number].length == length {
        // All bytes of a key of up to sixteen have been looked at then.
        if length <= 8 { return number }
        let end = source.bytes.word(at: start &+ length &- 8)
        if end == entries[number].end, length <= 16 || source.says(self[number].rawValue, at: place) { return number }
      }
      number &+= 1
    }
    return nil
  }

  fileprivate subscript(number: Int) -> Key { entries[number].key }
}

/// The members of an object of a format, one after the other: those that say null are passed over, as are keys that no such
/// object has and those that stand again.
struct KnownMembers<Key> where Key: RawRepresentable<String> & CaseIterable & Sendable {
  /// The value of the key that was met last; the object itself before there is one.
  private(set) var value: JSONNode
  private var place: Int
  private let end: Int
  /// The number of the key that is likely to come next.
  private var expected = 0
  /// A bit for each key that was met.
  private var met: UInt32 = 0
  /// Whether there are members that were passed over, other than by null.
  private(set) var hasStrays = false

  /// - Parameter object: An object.
  init(of object: JSONNode) {
    value = object
    place = object.place + 1
    end = object.source.next(from: object.place)
  }

  /// The next key, whose ``value`` is then at hand.
  mutating func next(_ table: KeyTable<Key>) -> Key? {
    while place < end {
      let number = table.number(of: place, in: value.source, from: expected)
      value.place = place + 1
      place = value.source.next(from: place + 1)
      guard let number, met & 1 << UInt32(number) == 0 else {
        hasStrays = true
        continue
      }
      met |= 1 << UInt32(number)
      expected = number + 1
      if !value.isNull { return table[number] }
    }
    return nil
  }
}

extension JSONNode {
  /// The keys of this object that are not in a table.
  func keys<Key>(notIn table: KeyTable<Key>) -> [JSONNode] {
    children.filter { table.number(of: $0.place, in: source, from: 0) == nil }
  }
}
