import DcsScore
import Foundation
import Testing

/// The parser against RFC 8259, case by case, and against Foundation's parser, which was written by others.
struct JSONConformanceTests {
  @Test(
    "What RFC 8259 allows is read without a fault, but for U+0000, which `NullCharacterTests` looks at",
    arguments: [
      "null", " true\t\r\n", "false", "0", "-0", "-1.5E+03", "1e0001", "123456789012345678901234567890", "1e400",
      "\"\"", "\" \"", #""\u0001\/\ud834\udd1e""#, "\"\u{7F}\u{2028}\u{FFFD}\u{10FFFF}\"", "\"// /* #\"",
      "[]", "[ ]", "[[],[[]]]", "[1,\n2\r,\t3 ]", "{}", "{ \n}", #"{"":0}"#, #"{"a":{"a":[{}]},"A":[]}"#,
      "\u{FEFF}{}", "\u{FEFF} \"\u{FEFF}\"",
    ])
  func valid(_ text: String) {
    let document = JSONDocument(parsing: Array(text.utf8))
    #expect(document.root != nil && document.faults.isEmpty)
  }

  @Test(
    "What RFC 8259 does not allow is a fault",
    arguments: [
      "", " ", "nul", "True", "nullx", "NaN", "-Infinity", "undefined", "'a'", "a", "#", "\0", "1\0",
      "+1", ".5", "5.", "-", "--1", "- 1", "00", "-012", "1e", "1e+", "1.e3", "1.5.5", "0x10", "1_000", "6,5", "６",
      "\"", "\"a\nb\"", "\"a\r\"", "\"a\u{0}b\"", #""\""#, #""\x41""#, #""\u""#, #""\u00e""#,
      #""\U0041""#, #""\u+041""#,
      #""\ud800""#, #""\ud800\u0041""#, #""\udc00\ud800""#, #""\ud800\ud800\udc00""#,
      "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1:2]", "[1}", "[1]]", "[]{}", "[[]",
      "{", "}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{\"a\" 1}", "{\"a\",1}", "{\"a\"::1}", "{1:2}", "{null:1}",
      "{a:1}", "{\"a\":1 \"b\":2}", "{\"a\":1;\"b\":2}", "{'a':1}", "{\"a\":1]", "{\"a\":1", "{\"a\":1}}",
      "1 // x", "/* x */ 1", "/**/", "/", "1 /", "1 /* x", "# x\n1",
      "\u{C}1", "\u{B}1", "\u{A0}1", "\u{85}1", "\u{2028}1", "\u{FEFF}\u{FEFF}1", "[\u{FEFF}]",
    ])
  func invalid(_ text: String) {
    let log = JSONDocument(parsing: Array(text.utf8)).faults
    #expect(!log.isEmpty)
    #expect(log.faults.allSatisfy { $0.range.upperBound <= text.utf8.count })
  }

  @Test(
    "Bytes that are no UTF-8 are a fault at the byte",
    arguments: [
      ([0x80], 0), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0), ([0xC3], 0), ([0x41, 0xC3, 0x28], 1), ([0xE0, 0x9F, 0xBF], 0),
      ([0xE1, 0xBB], 0), ([0xE1, 0xBB, 0x22], 0), ([0xED, 0xA0, 0x80], 0), ([0xF0, 0x8F, 0xBF, 0xBF], 0),
      ([0xF0, 0x9F, 0x98], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
      ([0xE1, 0xBB, 0x81, 0xFF], 3),
    ] as [([UInt8], Int)])
  func malformedUTF8(_ text: [UInt8], _ place: Int) {
    let log = JSONDocument(parsing: [0x22] + text + [0x22]).faults
    #expect(log.faults.map(\.rule) == [.encoding])
    #expect(log.faults.first?.range == place + 1..<place + 2)
  }

  @Test("Dcs and Foundation agree on thousands of damaged documents", arguments: 0..<4)
  func differential(_ part: Int) {
    let seed = Array(
      #"{"mã":[-0,1.25e-2,true,null,"\u1ebf\ud83d\ude00\"",{}],"b":{"c":[[],""],"d":"Tr\/ường"} , "e":false}"#.utf8)
    let pool =
      Array(#"{}[],:"\/0129.-+eEtrufalsn u"#.utf8) + [0x09, 0x0A, 0x1F, 0x7F, 0x80, 0xBB, 0xC3, 0xE1, 0xED, 0xF0, 0xFF]
    var random = SeededGenerator(seed: UInt64(part))
    var accepted = 0
    for _ in 0..<1_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...2, using: &random) { bytes.damage(with: pool, &random) }
      let document = JSONDocument(parsing: bytes)
      let other = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      // Foundation lets trailing commas and keys that stand twice pass.
      let isLoose = document.faults.faults.allSatisfy { [.trailingComma, .duplicateKey].contains($0.rule) }
      #expect((other != nil) == isLoose, "\(String(decoding: bytes, as: UTF8.self))")
      guard document.faults.isEmpty, let root = document.root, let other else { continue }
      accepted += 1
      #expect(root.isSame(as: other), "\(String(decoding: bytes, as: UTF8.self))")
    }
    // Lest the test passes because everything is refused.
    #expect(accepted > 50)
  }

  @Test("The criteria and the samples say to Foundation what they say to dcs")
  func samples() throws {
    for path in ["Criteria/qd-4725-2022.json", "Samples/th-thcs-ba-be.evidence.json"] {
      let bytes = try bytes(of: path)
      let root = try #require(JSONDocument(parsing: bytes).root)
      #expect(root.isSame(as: try JSONSerialization.jsonObject(with: Data(bytes))))
    }
  }
}

extension [UInt8] {
  fileprivate mutating func damage(with pool: [UInt8], _ random: inout SeededGenerator) {
    let index = Int.random(in: 0..<count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: remove(at: index)
    case 1: insert(pool.randomElement(using: &random) ?? 0x20, at: index)
    case 2: swapAt(index, Int.random(in: 0..<count, using: &random))
    default: self[index] = pool.randomElement(using: &random) ?? 0x20
    }
  }
}

extension JSONNode {
  /// Whether Foundation read the same.
  fileprivate func isSame(as other: Any) -> Bool {
    switch (value, other) {
    case (.null, is NSNull): true
    case (.bool(let value), let other as Bool): value == other
    case (.number(let number), let other as NSNumber): Double(number.literal) == other.doubleValue
    case (.string(let text), let other as String): Array(text.utf8) == Array(other.utf8)
    case (.array(let elements), let others as [Any]):
      elements.count == others.count && zip(elements, others).allSatisfy { $0.isSame(as: $1) }
    case (.object(let members), let others as [String: Any]):
      members.count == others.count
        && members.allSatisfy { member in others[member.key].map { member.node.isSame(as: $0) } ?? false }
    default: false
    }
  }
}
