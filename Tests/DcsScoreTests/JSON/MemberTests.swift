import Testing

@testable import DcsScore

/// How members of an object are found by their keys.
@Suite struct MemberTests {
  private enum Key: String, CaseIterable {
    case a, ab
    case eight = "eight888"
    case nine = "nine99999"
    case sixteen = "sixteen_______16"
    case seventeen = "seventeen______17"
    case like = "seventeen_____-17"
  }

  private func node(_ text: String) throws -> JSONNode {
    try #require(JSONDocument(parsing: Array(text.utf8)).root)
  }

  /// Each key is told from all others, however long, and however it is written.
  @Test func knownMembers() throws {
    let keys = Key.allCases.map { $0.rawValue }
    for texts in [keys, keys.reversed(), keys.map { "\\u00" + String($0.utf8.first ?? 0, radix: 16) + $0.dropFirst() }]
    {
      let object = try node("{" + texts.map { "\"\($0)\": \"\($0)\"" }.joined(separator: ", ") + "}")
      var members = KnownMembers(of: object.place, in: object.source)
      var met: [String] = []
      while let key = members.next(KeyTable<Key>(), in: object.source) {
        met.append(key.rawValue)
        #expect(JSONNode(object.source, members.value).text == key.rawValue)
      }
      #expect(met.sorted() == keys.sorted())
      #expect(!members.hasStrays)
    }
  }

  @Test func whatIsPassedOver() throws {
    let object = try node(#"{"ab": 1, "b": 2, "a": null, "ab": 3, "seventeen_____+17": 4}"#)
    var members = KnownMembers(of: object.place, in: object.source)
    #expect(members.next(KeyTable<Key>(), in: object.source) == .ab)
    #expect(JSONNode(object.source, members.value).integer == 1)
    #expect(members.next(KeyTable<Key>(), in: object.source) == nil)
    #expect(members.hasStrays)
  }

  /// The first member with a key is found, however the key is written, and in an object only.
  @Test func lookup() throws {
    let object = try node(#"{"a": 1, "\u0061b": 2, "a": 3, "seventeen______17": 4, "eight888": null}"#)
    #expect(object["a"]?.integer == 1)
    #expect(object["ab"]?.integer == 2)
    #expect(object.entry("ab")?.keyRange == 9..<18)
    #expect(object["seventeen______17"]?.integer == 4)
    #expect(object["seventeen_____-17"] == nil)
    #expect(object["eight888"]?.isNull == true)
    #expect(object.member("eight888") == nil)
    #expect(try node(#"["a", 1]"#)["a"] == nil)
    #expect(try node(#""a""#)["a"] == nil)
  }

  /// Parts are handed out one after the other, and none of what has no parts.
  @Test func parts() throws {
    let object = try node(#"{"a": [1, [2, 3], {"b": 4}, 5], "c": {"d": []}, "e": 6}"#)
    var (keys, values, elements): ([String], [Range<Int>], [Range<Int>]) = ([], [], [])
    object.forEachMember { key, value in
      keys.append(key.literal)
      values.append(value.range)
      value.forEachElement { elements.append($0.range) }
    }
    #expect(keys == ["a", "c", "e"])
    #expect(values == object.members.map { $0.node.range })
    #expect(elements == object.list("a").map { $0.range })
    #expect(elements.count == 4)
    object.forEachElement { _ in Issue.record("an object has no elements") }
    try node("[1]").forEachMember { _, _ in Issue.record("a list has no members") }
    try node("1").forEachMember { _, _ in Issue.record("a number has no members") }
  }

  /// Keys are found in any order, each once, of those that stand again the first, also among more than 64.
  @Test(arguments: [1, 3, 63, 64, 65, 130]) func search(_ count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    let keys = (0..<count).map { "key\($0)" }
    let object = try node("{" + (keys + keys).enumerated().map { "\"\($1)\": \($0)" }.joined(separator: ", ") + "}")
    var search = MemberSearch(object)
    for key in keys.shuffled(using: &random) {
      #expect(search.find(key)?.integer == keys.firstIndex(of: key))
      #expect(search.find("other") == nil)
    }
    #expect(search.rest.map { $0.number } == Array(count..<2 * count))
    #expect(!search.isDone)
  }

  /// Objects are the same only where their values are.
  @Test func equality() throws {
    #expect(try node(#"{"a": 1}"#) == node(#"{"a": 1}"#))
    #expect(try node(#"{"a": 1}"#) != node(#"{"a": 2}"#))
    #expect(try node(#"{"a": {"b": [1]}}"#) != node(#"{"a": {"b": [2]}}"#))
  }

  /// Keys of the same first and last bytes are two; one that is written with an escape is the same.
  @Test func repetitions() {
    func faults(_ text: String) -> [Rule] { JSONDocument(parsing: Array(text.utf8)).faults.faults.map { $0.rule } }
    #expect(faults(#"{"aaaaaaaa1bbbbbbbb": 1, "aaaaaaaa2bbbbbbbb": 2}"#) == [])
    #expect(faults(#"{"aaaaaaaa1bbbbbbbb": 1, "aaaaaaaa\u0031bbbbbbbb": 2}"#) == [.duplicateKey])
    #expect(faults(#"{"documents": 1, "\u0064ocuments": 2}"#) == [.duplicateKey])
  }
}
