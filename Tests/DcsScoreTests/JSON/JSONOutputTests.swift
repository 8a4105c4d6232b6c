import Testing

@testable import DcsScore

/// JSON as dcs writes it.
struct JSONOutputTests {
  @Test(
    "Values on one line",
    arguments: [
      (.null, "null"), (.bool(true), "true"), (.integer(-7), "-7"), (.decimal(hundredths: 650), "6.5"),
      (.decimal(hundredths: -5), "-0.05"), (.decimal(hundredths: 1_020), "10.2"),
      (.integer(.min), "-9223372036854775808"), (.string(""), #""""#),
      (.array([]), "[]"), ([:], "{}"), (.array([.integer(1), .array([.null])]), "[1, [null]]"),
      (["b": .integer(1), "a": .array([.bool(false)])], #"{"b": 1, "a": [false]}"#),
    ] as [(JSONTree, String)])
  func line(_ value: JSONTree, _ expected: String) {
    #expect(value.text == expected + "\n")
  }

  @Test func whatIsNotThereIsNull() {
    let value = JSONOutput { json in
      json.object { json in
        json.text("a", nil)
        json.number("b", nil)
        json.number("c", hundredths: nil)
        json.bool("d", nil)
        json.points("e", nil)
        json.points("f", Points(hundredths: 625))
        json.member("g", nil as [String]?) { $0.list(of: $1) }
        json.member("h", ["x"]) { $0.list(of: $1) }
        json.member("i", JSONOutput.null) { $1.write(to: &$0) }
      }
    }
    let nulls = #""a":null,"b":null,"c":null,"d":null,"e":null"#
    #expect(value.lineBytes == Array(#"{\#(nulls),"f":6.25,"g":null,"h":["x"],"i":null}\#n"#.utf8))
  }

  @Test(
    "Only what RFC 8259 makes a string escape is escaped, and what would steer a terminal",
    arguments: [
      ("a\"b\\c/d", #"a\"b\\c/d"#), ("\n\r\t", #"\n\r\t"#),
      ("\0\u{8}\u{C}\u{1B}\u{1F}", #"\u0000\u0008\u000c\u001b\u001f"#), ("\r\n", #"\r\n"#),
      ("\u{7F}\u{85}\u{2028}\u{FEFF}", "\\u007f\\u0085\\u2028\u{FEFF}"), ("Trường 😀", "Trường 😀"),
      // A mark must not swallow the escape that it stands behind, nor be composed with it.
      ("\"\u{301}\n\u{301}e\u{301}", "\\\"\u{301}\\n\u{301}e\u{301}"),
    ])
  func escapes(_ text: String, _ expected: String) {
    let key = JSONTree.object([JSONTree.Member(key: text, value: .null)])
    // Bytes, as comparing strings would call decomposed and composed text the same.
    #expect(Array(JSONTree.string(text).text.utf8) == Array("\"\(expected)\"\n".utf8))
    #expect(Array(key.text.utf8) == Array("{\"\(expected)\": null}\n".utf8))
  }

  @Test("A list stays on its line up to 110 scalars")
  func width() {
    let fits = JSONTree.array([.string(String(repeating: "ế", count: 106))])
    #expect(fits.text == "[\"\(String(repeating: "ế", count: 106))\"]\n")
    let long = String(repeating: "ế", count: 107)
    #expect(JSONTree.array([.string(long)]).text == "[\n  \"\(long)\"\n]\n")
  }

  @Test("What stands before a list on its line counts, too")
  func widthBehindKey() {
    let text = String(repeating: "x", count: 85)
    let inner: JSONTree = ["k": .array([.string(text), .integer(12), .integer(1)])]
    let value: JSONTree = ["a": inner, "ab": inner]
    #expect(
      value.text == """
        {
          "a": {"k": ["\(text)", 12, 1]},
          "ab": {
            "k": ["\(text)", 12, 1]
          }
        }

        """)
  }

  @Test("An empty list is never broken")
  func emptyLists() {
    let key = String(repeating: "k", count: 120)
    let value = JSONTree.object([.init(key: key, value: .array([])), .init(key: key + "2", value: [:])])
    #expect(value.text == "{\n  \"\(key)\": [],\n  \"\(key)2\": {}\n}\n")
  }

  @Test("Random values are read back as they were", arguments: 0..<10)
  func roundTrip(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<30 {
      let value = JSONTree.random(depth: 4, &random)
      let text = value.text
      let document = JSONDocument(parsing: Array(text.utf8))
      #expect(document.faults.isEmpty, "\(text)")
      #expect(try #require(document.root).says(value), "\(text)")
      #expect(try #require(JSONDocument(parsing: value.output.lineBytes).root).says(value), "\(text)")
      for line in text.unicodeScalars.split(separator: "\n") {
        let end = line.last == "," ? line.dropLast().last : line.last
        if end == "]" || end == "}" { #expect(line.count <= 111, "a comma aside, no list is wider: \(line)") }
      }
    }
  }
}

extension JSONTree {
  fileprivate static func random(depth: Int, _ random: inout SeededGenerator) -> JSONTree {
    switch Int.random(in: depth == 0 ? 2..<8 : 0..<8, using: &random) {
    case 0: .array((0..<Int.random(in: 0...6, using: &random)).map { _ in .random(depth: depth - 1, &random) })
    case 1:
      .object(
        (0..<Int.random(in: 0...6, using: &random)).map { index in
          // The number keeps the keys apart.
          JSONTree.Member(key: "\(index)" + text(&random), value: .random(depth: depth - 1, &random))
        })
    case 2: .null
    case 3: .bool(.random(using: &random))
    case 4: .integer(Int(truncatingIfNeeded: random.next()))
    case 5: .decimal(hundredths: Int.random(in: -1_000...100_000, using: &random))
    default: .string(text(&random))
    }
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "Z", "0", " ", "\"", "\\", "/", "\u{1}", "\n", "\r", "\t", "\u{1F}", "\u{7F}", "ế", "e", "\u{302}",
      "\u{301}",
      "đ", "😀", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      if let scalar = scalars.randomElement(using: &random) { text.append(scalar) }
    }
    return String(text)
  }
}

extension JSONNode {
  /// Whether a node that was read says what was written.
  fileprivate func says(_ tree: JSONTree) -> Bool {
    switch (value, tree) {
    case (.null, .null): true
    case (.bool(let value), .bool(let other)): value == other
    case (.number(let number), .integer(let other)): number.literal == "\(other)"
    case (.number(let number), .decimal(let hundredths)): number.scaled(toDecimals: 2) == .exact(hundredths)
    case (.string(let text), .string(let other)): text.isTheSame(as: other)
    case (.array(let elements), .array(let others)):
      elements.count == others.count && zip(elements, others).allSatisfy { $0.says($1) }
    case (.object(let members), .object(let others)):
      members.count == others.count
        && zip(members, others).allSatisfy { $0.key.isTheSame(as: $1.key) && $0.node.says($1.value) }
    default: false
    }
  }
}

extension String {
  /// Whether text that was read is text that was written, but for its normal form.
  fileprivate func isTheSame(as other: String) -> Bool { Array(utf8) == Array(other.normalizedToNFC.utf8) }
}
