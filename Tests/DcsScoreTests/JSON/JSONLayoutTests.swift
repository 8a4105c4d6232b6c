import Testing

@testable import DcsScore

/// What fits on a line stands on one: the writer against a layout that is slow and plain.
struct JSONLayoutTests {
  @Test("Random values are laid out as the plain layout has them", arguments: 0..<20)
  func layout(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let value = JSONTree.nested(depth: 5, &random)
      #expect(value.bytes == Array((value.plainText() + "\n").utf8))
      #expect(Array(value.output.line.utf8) == Array(value.plainLine().utf8))
      #expect(value.output.lineBytes == Array((value.plainLine(space: "") + "\n").utf8))
      let indent = String(repeating: " ", count: Int.random(in: 0...120, using: &random))
      #expect(Array(value.output.text(indent: indent).utf8) == Array(value.plainText(indent, indent.count).utf8))
    }
  }

  @Test("At the edge of the line a scalar more or less decides, whatever stands there", arguments: 0...115)
  func edge(_ length: Int) {
    let texts = ["x", "ế", "😀", "e\u{302}", "\u{2028}", "\"", "–"].map { String(repeating: $0, count: length) }
    for text in texts {
      let values: [JSONTree] = [
        .array([.string(text)]), .array([.string(text), .array([])]), [text: .null], ["k": [text: [:]]],
        .array([.array([.array([.string(text)])])]), .array([["k": .string(text)], .decimal(hundredths: -5)]),
      ]
      for value in values { #expect(value.bytes == Array((value.plainText() + "\n").utf8)) }
    }
  }

  @Test("What is escaped is seen wherever it stands in a text", arguments: 0...40)
  func escapes(_ length: Int) {
    let escaped = ["\"", "\\", "\0", "\u{1F}", "\u{7F}", "\u{80}", "\u{9F}", "\u{2028}", "\u{202E}", "\u{2069}"]
    for scalar in escaped {
      for place in 0...length {
        for filling in ["x", "ế", "\u{A0}", "…", "!", "]", "~", " ", "Â", "\u{10FFFF}"] {
          let text = String(repeating: filling, count: place) + scalar + String(repeating: "x", count: length - place)
          #expect(Array(JSONTree.string(text).output.line.utf8) == Array(JSONTree.quoted(text).utf8))
        }
      }
    }
  }

  @Test(
    "A text of any length is written whole, and what is behind it", arguments: [0, 900, 1_000, 1_020, 1_024, 5_000])
  func length(_ length: Int) {
    for more in 0...24 {
      let text = String(repeating: "ế", count: length / 3) + String(repeating: "x", count: more)
      let value: JSONTree = ["points": .string(text), text: .integer(.min), "k": .decimal(hundredths: .min)]
      #expect(value.bytes == Array((value.plainText() + "\n").utf8))
      #expect(value.output.lineBytes == Array((value.plainLine(space: "") + "\n").utf8))
    }
  }

  @Test("A list written an element after the other has the bytes of the whole", arguments: 0..<20)
  func stream(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let elements = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        Int.random(in: 0..<8, using: &random) > 0 ? .null : JSONTree.nested(depth: 2, &random)
      }
      #expect(streamed(elements) == JSONTree.array(elements).bytes)
      #expect(streamed(elements) == JSONOutput.list(elements.map(\.output)).bytes)
    }
  }

  @Test("A list is held back only as long as it may yet stand on a line")
  func held() {
    // Eighteen times null are 108 scalars, brackets included.
    #expect(streamed([]) == Array("[]\n".utf8))
    let null = JSONStream.Element(.null)
    var stream = JSONStream()
    for _ in 0..<18 { #expect(stream.element(null).isEmpty) }
    #expect(stream.end() == JSONTree.array(Array(repeating: .null, count: 18)).bytes)
    stream = JSONStream()
    for _ in 0..<18 { #expect(stream.element(null).isEmpty) }
    #expect(stream.element(null) == Array(("[" + String(repeating: "\n  null,", count: 18) + "\n  null").utf8))
    #expect(stream.element(JSONStream.Element(JSONTree.bool(true).output)) == Array(",\n  true".utf8))
    #expect(stream.end() == Array("\n]\n".utf8))
  }

  private func streamed(_ elements: [JSONTree]) -> [UInt8] {
    var stream = JSONStream()
    var bytes: [UInt8] = []
    for element in elements { bytes += stream.element(JSONStream.Element(element.output)) }
    return bytes + stream.end()
  }
}

extension JSONTree {
  static func nested(depth: Int, _ random: inout SeededGenerator) -> JSONTree {
    switch Int.random(in: depth == 0 ? 4..<10 : 0..<10, using: &random) {
    case 0, 1: .array((0..<size(&random)).map { _ in .nested(depth: depth - 1, &random) })
    case 2, 3:
      .object(
        (0..<size(&random)).map { _ in Member(key: key(&random), value: .nested(depth: depth - 1, &random)) })
    case 4: .null
    case 5: .bool(.random(using: &random))
    case 6: .integer(Int(truncatingIfNeeded: random.next()) >> Int.random(in: 0..<64, using: &random))
    case 7: .decimal(hundredths: Int.random(in: -1_000...100_000, using: &random))
    default: .string(text(&random))
    }
  }

  private static func size(_ random: inout SeededGenerator) -> Int {
    [0, 1, 1, 2, 3, 5, 8].randomElement(using: &random) ?? 0
  }

  private static func key(_ random: inout SeededGenerator) -> String {
    let literal = Bool.random(using: &random) ? literalKeys.randomElement(using: &random) : nil
    return literal?.description ?? text(&random)
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    let pieces = [
      "a", "Trường ", "\"", "\\", "\n", "\0", "\u{7F}", "\u{A0}", "ế", "e\u{302}\u{301}", "😀", "…", "\u{202E}",
    ]
    let isLong = Int.random(in: 0..<12, using: &random) == 0
    let count = Int.random(in: isLong ? 80...120 : 0...8, using: &random)
    return (0..<count).reduce(into: "") { text, _ in text += pieces.randomElement(using: &random) ?? "" }
  }
}

/// The layout by its definition: each list and object is written as one line, to see whether it fits.
extension JSONTree {
  fileprivate func plainText(_ indent: String = "", _ used: Int = 0) -> String {
    let line = plainLine()
    if used + line.unicodeScalars.count <= 110 { return line }
    let inner = indent + "  "
    switch self {
    case .array(let elements) where !elements.isEmpty:
      let rows = elements.map { inner + $0.plainText(inner, inner.count) }
      return "[\n" + rows.joined(separator: ",\n") + "\n" + indent + "]"
    case .object(let members) where !members.isEmpty:
      let rows = members.map { member in
        let key = inner + Self.quoted(member.key) + ": "
        return key + member.value.plainText(inner, key.unicodeScalars.count)
      }
      return "{\n" + rows.joined(separator: ",\n") + "\n" + indent + "}"
    default: return line
    }
  }

  fileprivate func plainLine(space: String = " ") -> String {
    switch self {
    case .null: return "null"
    case .bool(let value): return "\(value)"
    case .integer(let number): return "\(number)"
    case .decimal(let hundredths): return "\(Points(hundredths: hundredths))"
    case .string(let text): return Self.quoted(text)
    case .array(let elements):
      return "[" + elements.map { $0.plainLine(space: space) }.joined(separator: "," + space) + "]"
    case .object(let members):
      let parts = members.map { Self.quoted($0.key) + ":" + space + $0.value.plainLine(space: space) }
      return "{" + parts.joined(separator: "," + space) + "}"
    }
  }

  fileprivate static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
