/// The keys that an object of a format may have, told apart by their bytes.
///
/// What a key has to be is said at the extension: a constraint on the type itself would be looked up at run time.
struct KeyTable<Key: Sendable>: Sendable {
  /// A key with its text and what tells it by its bytes.
  fileprivate struct Entry {
    let key: Key
    let text: String
    let outline: KeyOutline
  }

  /// The keys, at most 32, in the order in which they mostly come.
  fileprivate let entries: [Entry]
}

extension KeyTable where Key: RawRepresentable<String> & CaseIterable {
  init() { entries = Key.allCases.map { Entry(key: $0, text: $0.rawValue, outline: KeyOutline($0.rawValue)) } }
}

extension KeyTable {
  /// The keys as text.
  var texts: [String] { entries.map { $0.text } }

  /// The number of the key at a place, looked for from one on; nil where it is none of these.
  @inline(__always)
  fileprivate func number(of place: Int, in source: JSONTokens, from first: Int) -> Int? {
    guard let outline = KeyOutline(of: source.tokens[place], in: source.bytes) else {
      return number(ofText: place, in: source)
    }
    var number = first
    for _ in entries.indices {
      if number == entries.count { number = 0 }
      if entries[number].outline == outline { return number }
      number &+= 1
    }
    return nil
  }

  /// The same of a key that has no outline.
  @inline(never)
  private func number(ofText place: Int, in source: JSONTokens) -> Int? {
    entries.indices.first { source.says(entries[$0].text, at: place) }
  }
}

/// The members of an object of a format, one after the other: those that say null are passed over, as are keys that no such
/// object has and those that stand again.
struct KnownMembers {
  /// The place of the value of the key that was met last; of the object itself before there is one.
  private(set) var value: Int
  private var place: Int
  private let end: Int
  /// The number of the key that is likely to come next.
  private var expected = 0
  /// A bit for each key that was met.
  private var met: UInt32 = 0
  /// Whether there are members that were passed over, other than by null.
  private(set) var hasStrays = false

  /// - Parameter object: The place of an object.
  init(of object: Int, in source: JSONTokens) {
    value = object
    place = object + 1
    end = source.next(from: object)
  }

  /// The next key, whose ``value`` is then known.
  mutating func next<Key>(_ table: borrowing KeyTable<Key>, in source: JSONTokens) -> Key? {
    while place < end {
      let number = table.number(of: place, in: source, from: expected)
      value = place + 1
      place = source.next(from: value)
      guard let number, met & 1 << UInt32(number) == 0 else {
        hasStrays = true
        continue
      }
      met |= 1 << UInt32(number)
      expected = number + 1
      if source.tokens[value].kind != .null { return table.entries[number].key }
    }
    return nil
  }
}
