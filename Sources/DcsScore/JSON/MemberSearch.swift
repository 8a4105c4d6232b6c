/// Finds members of an object by their keys, each once, and knows which were never asked for.
struct MemberSearch: Sendable {
  /// The first byte of the object.
  let opening: Range<Int>
  private let source: JSONTokens
  /// The places of the first key's token and behind the last value's.
  private let tokens: Range<Int>
  /// Where the looking goes on, as keys mostly come in the order in which they are asked for: a key's token, and how many
  /// members are before it.
  private var next: (place: Int, number: Int)
  /// A bit for each of the first 64 members that was found.
  private var found: UInt64 = 0
  /// The numbers of the others that were; an object of a format has fewer members, so that these are few.
  private var foundBeyond: [Int] = []

  /// - Parameter object: An object.
  init(_ object: JSONNode) {
    let token = object.source.tokens[object.place]
    source = object.source
    opening = Int(token.start)..<Int(token.start) + 1
    tokens = object.place + 1..<token.next(from: object.place)
    next = (tokens.lowerBound, 0)
  }

  /// The value of the first member with a key that was not found before.
  mutating func find(_ key: String) -> JSONNode? {
    find(key, from: next, to: tokens.upperBound) ?? find(key, from: (tokens.lowerBound, 0), to: next.place)
  }

  private mutating func find(_ key: String, from start: (place: Int, number: Int), to end: Int) -> JSONNode? {
    let length = key.utf8.count
    var (place, number) = start
    while place < end {
      let token = source.tokens[place]
      let value = place + 1
      let behind = source.tokens[value].next(from: value)
      // Comparing lengths first is cheap.
      if token.kind == .madeString || token.contents.count == length, !isFound(number),
        JSONNode(source, place).says(key)
      {
        if number < 64 { found |= 1 << UInt64(number) } else { foundBeyond.append(number) }
        next = (behind, number + 1)
        return JSONNode(source, value)
      }
      (place, number) = (behind, number + 1)
    }
    return nil
  }

  /// The members that were never found, each with its number.
  var rest: [(number: Int, member: JSONMember)] {
    var rest: [(number: Int, member: JSONMember)] = []
    var (place, number) = (tokens.lowerBound, 0)
    while place < tokens.upperBound {
      if !isFound(number) { rest.append((number, JSONMember(keyNode: JSONNode(source, place)))) }
      (place, number) = (source.tokens[place + 1].next(from: place + 1), number + 1)
    }
    return rest
  }

  /// The keys of all members.
  var keys: [String] {
    var keys: [String] = []
    var place = tokens.lowerBound
    while place < tokens.upperBound {
      keys.append(JSONNode(source, place).literal)
      place = source.tokens[place + 1].next(from: place + 1)
    }
    return keys
  }

  private func isFound(_ number: Int) -> Bool {
    number < 64 ? found & 1 << UInt64(number) != 0 : foundBeyond.contains(number)
  }
}
