/// Finds members of an object by their keys, each once, and knows which were never asked for.
///
/// It is for the objects of a format: of many keys, each search takes as long as there are keys.
struct MemberSearch: Sendable {
  let object: JSONNode
  /// The places of the first key's token and behind the last value's.
  private let tokens: Range<Int>
  /// How many members there are.
  private let count: Int
  /// A bit for each length that a key has, so that most keys which are not there cost one look.
  private let lengths: UInt64
  /// Where the looking goes on, as keys mostly come in the order in which they are asked for: a key's token, and how many
  /// members are before it.
  private var next: (place: Int, number: Int)
  /// A bit for each of the first 64 members that was found.
  private var found: UInt64 = 0
  /// The numbers of the others that were; an object of a format has fewer members, so that these are few.
  private var foundBeyond: [Int] = []

  /// - Parameter object: An object.
  init(_ object: JSONNode) {
    self.object = object
    tokens = object.place + 1..<object.source.next(from: object.place)
    next = (tokens.lowerBound, 0)
    var (lengths, count): (UInt64, Int) = (0, 0)
    var place = tokens.lowerBound
    while place < tokens.upperBound {
      lengths |= object.source.lengthBit(at: place)
      count += 1
      place = object.source.next(from: place + 1)
    }
    (self.lengths, self.count) = (lengths, count)
  }

  /// The value of the first member with a key that was not found before.
  @inline(__always)
  mutating func find(_ key: String) -> JSONNode? {
    // The key is mostly known when this is compiled, and then so are its bytes.
    let outline = KeyOutline(key)
    return lengths & outline.lengthBit == 0 ? nil : find(key, outline)
  }

  private mutating func find(_ key: String, _ outline: KeyOutline) -> JSONNode? {
    // Of a key that stands again the first counts, wherever the looking has come to.
    let start = object.source.hasRepeatedKeys ? (place: tokens.lowerBound, number: 0) : next
    return find(key, outline, from: start, to: tokens.upperBound)
      ?? find(key, outline, from: (tokens.lowerBound, 0), to: start.place)
  }

  private mutating func find(
    _ key: String, _ outline: KeyOutline, from start: (place: Int, number: Int), to end: Int
  ) -> JSONNode? {
    let source = object.source
    var (place, number) = start
    while place < end {
      let behind = source.next(from: place + 1)
      if source.hasKey(key, outline, at: place), !isFound(number) {
        if number < 64 { found |= 1 << UInt64(number) } else { foundBeyond.append(number) }
        next = (behind, number + 1)
        return JSONNode(source, place + 1)
      }
      (place, number) = (behind, number + 1)
    }
    return nil
  }

  /// Whether every member was found.
  var isDone: Bool { found.nonzeroBitCount + foundBeyond.count == count }

  /// The members that were never found, each with its number.
  var rest: [(number: Int, member: JSONMember)] {
    object.members.enumerated().filter { !isFound($0.offset) }.map { ($0.offset, $0.element) }
  }

  /// The keys of all members.
  var keys: [String] { object.members.map { $0.key } }

  private func isFound(_ number: Int) -> Bool {
    number < 64 ? found & 1 << UInt64(number) != 0 : foundBeyond.contains(number)
  }
}

extension JSONTokens {
  /// Whether a key of an outline is at a place.
  func hasKey(_ key: String, _ outline: KeyOutline, at place: Int) -> Bool {
    guard let own = KeyOutline(of: tokens[place], in: bytes) else { return says(key, at: place) }
    return own == outline
  }

  /// A bit for the length of the string at a place; all bits for a made one.
  fileprivate func lengthBit(at place: Int) -> UInt64 {
    let token = tokens[place]
    return token.kind == .string ? 1 << UInt64((token.end &- token.start &- 2) & 63) : .max
  }
}
