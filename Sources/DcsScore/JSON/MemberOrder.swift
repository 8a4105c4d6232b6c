/// Keeps in mind where the members of objects stand, to put them in the order of RFC 8785 once their object ends.
struct MemberOrder {
  /// A member of an object that has not ended, or an element of a list, which has no key.
  private struct Member {
    var key: String?
    let start: Int
  }

  private var members: [Member] = []
  /// Of each list and object that has not ended, how many members were noted before its own.
  private var first: [Int] = []

  /// Starts a list or object.
  mutating func open() { first.append(members.count) }

  /// Notes what comes next.
  ///
  /// - Parameter start: How many bytes stand before it.
  @inline(never)
  mutating func add(_ key: StaticString?, from start: Int) {
    members.append(Member(key: key?.description, start: start))
  }

  /// Makes what was noted last a member.
  mutating func name(_ key: String) { if !members.isEmpty { members[members.count - 1].key = key } }

  /// Ends the innermost list or object, whose last part ends behind so many bytes.
  ///
  /// - Returns: Where its members stand now, in the order in which they should; none for a list and where they do already, as
  ///   in a result that was exported.
  mutating func close(_ end: Int) -> [Range<Int>] {
    // A copy of these alone: a slice would hold on to all, and all would be copied once they are shortened.
    let own = Array(members[(first.popLast() ?? 0)...])
    members.removeLast(own.count)
    // Between two of them there is a comma.
    let ends = own.dropFirst().map { $0.start - 1 } + [end]
    let parts = zip(own, ends).compactMap { member, end in
      member.key.map { (key: $0, range: member.start..<end) }
    }
    let isSorted = zip(parts, parts.dropFirst()).allSatisfy { $0.key.isBefore($1.key) }
    return isSorted ? [] : parts.sorted { $0.key.isBefore($1.key) }.map { $0.range }
  }
}

extension String {
  /// Whether a key comes before another: by their UTF-16 code units (RFC 8785, section 3.2.3).
  fileprivate func isBefore(_ other: String) -> Bool {
    // Of ASCII the bytes have the same order, and are looked at faster.
    let areASCII = utf8.allSatisfy { $0 < 0x80 } && other.utf8.allSatisfy { $0 < 0x80 }
    return areASCII ? utf8.lexicographicallyPrecedes(other.utf8) : utf16.lexicographicallyPrecedes(other.utf16)
  }
}
