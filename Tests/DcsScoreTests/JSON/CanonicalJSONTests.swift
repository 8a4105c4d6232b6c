import Testing

@testable import DcsScore

/// The bytes of RFC 8785, against the examples of the RFC itself.
struct CanonicalJSONTests {
  private func canonical(_ text: String) throws -> String? {
    let root = try #require(JSONDocument(parsing: Array(text.utf8)).root)
    return root.canonicalBytes.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("Section 3.2.2")
  func literalsNumbersAndText() throws {
    let text = #"""
      {
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }
      """#
    let expected =
      #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
      + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
    #expect(try canonical(text) == expected)
  }

  /// Not by way of the parser, which would put the Hebrew letter into Normalization Form C.
  @Test("Section 3.2.3")
  func keysInTheOrderOfUTF16() {
    let keys = ["\u{20AC}", "\r", "\u{FB33}", "1", "\u{1F600}", "\u{80}", "\u{F6}"]
    let object = JSONOutput { json in
      json.object { json in
        for key in keys {
          json.key(key)
          json.null()
        }
      }
    }
    let expected = ["\\r", "1", "\u{80}", "\u{F6}", "\u{20AC}", "\u{1F600}", "\u{FB33}"]
    let text = "{" + expected.map { "\"\($0)\":null" }.joined(separator: ",") + "}"
    #expect(object.canonicalBytes == Array(text.utf8))
  }

  @Test(
    "Appendix B",
    arguments: [
      (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"),
      (0x0000_0000_0000_0001, "5e-324"), (0x8000_0000_0000_0001, "-5e-324"),
      (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"), (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
      (0x4340_0000_0000_0000, "9007199254740992"), (0xc340_0000_0000_0000, "-9007199254740992"),
      (0x4430_0000_0000_0000, "295147905179352830000"), (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
      (0x44b5_2d02_c7e1_4af6, "1e+23"), (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
      (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"), (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
      (0x444b_1ae4_d6e2_ef50, "1e+21"), (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
      (0x3eb0_c6f7_a0b5_ed8d, "0.000001"), (0x41b3_de43_5555_5553, "333333333.3333332"),
      (0x41b3_de43_5555_5554, "333333333.33333325"), (0x41b3_de43_5555_5555, "333333333.3333333"),
      (0x41b3_de43_5555_5556, "333333333.3333334"), (0x41b3_de43_5555_5557, "333333333.33333343"),
      (0xbecb_f647_612f_3696, "-0.0000033333333333333333"), (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    ] as [(UInt64, String)])
  func number(bits: UInt64, expected: String) throws {
    #expect(try canonical("[\(Double(bitPattern: bits))]") == "[\(expected)]")
  }

  @Test(
    "Numbers that are canonical stay, others next to them do not",
    arguments: [
      ("0", "0"), ("-0", "0"), ("0.0", "0"), ("12", "12"), ("-12", "-12"), ("100", "100"), ("0.5", "0.5"),
      ("-6.25", "-6.25"), ("1.0", "1"), ("0.10", "0.1"), ("0.00001", "0.00001"), ("0.000001", "0.000001"),
      ("0.0000001", "1e-7"), ("123456789012345", "123456789012345"), ("12345678901.2345", "12345678901.2345"),
      ("12345678901234567", "12345678901234568"), ("0.1234567890123456789", "0.12345678901234568"), ("1e2", "100"),
    ])
  func plainNumber(literal: String, expected: String) throws {
    #expect(try canonical("[\(literal)]") == "[\(expected)]")
  }

  @Test(
    "Keys that stand in order, or nearly",
    arguments: [["a", "b", "ba"], ["b", "a"], ["a", "é"], ["é", "a"], ["", "a"]])
  func keys(_ keys: [String]) throws {
    let object = JSONTree.object(keys.map { JSONTree.Member(key: $0, value: .null) })
    let sorted = keys.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
    let text = "{" + sorted.map { "\"\($0)\":null" }.joined(separator: ",") + "}"
    #expect(object.output.canonicalBytes == Array(text.utf8))
    #expect(try canonical("{" + keys.map { "\"\($0)\": null" }.joined(separator: ", ") + "}") == text)
  }

  @Test("What is written is canonical at once, as its definition has it", arguments: 0..<20)
  func written(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let value = JSONTree.nested(depth: 5, &random)
      #expect(value.output.canonicalBytes == Array(value.plainCanonical.utf8))
    }
  }

  @Test("Of no double", arguments: ["1e309", "-1e400", "123456789e999999"])
  func beyondDouble(number: String) throws {
    #expect(try canonical("[\(number)]") == nil)
  }

  @Test("What is canonical stays as it is, and its points are those of the double")
  func points() throws {
    for hundredths in [0, 1, 7, 10, 29, 57, 625, 7_501, 99_999_999, 100_000_000] {
      let points = JSONTree.array([.decimal(hundredths: hundredths)]).output
      let text = String(decoding: points.canonicalBytes, as: UTF8.self)
      #expect(try canonical(text) == text)
    }
  }
}

extension JSONTree {
  fileprivate var plainCanonical: String {
    switch self {
    case .null: return "null"
    case .bool(let value): return "\(value)"
    case .integer(let number): return "\(number)"
    case .decimal(let hundredths): return "\(Points(hundredths: hundredths))"
    case .string(let text): return Self.canonical(text)
    case .array(let elements): return "[" + elements.map(\.plainCanonical).joined(separator: ",") + "]"
    case .object(let members):
      let sorted = members.enumerated().sorted { a, b in
        if a.element.key.unicodeScalars.elementsEqual(b.element.key.unicodeScalars) { return a.offset < b.offset }
        return a.element.key.utf16.lexicographicallyPrecedes(b.element.key.utf16)
      }
      let parts = sorted.map { Self.canonical($0.element.key) + ":" + $0.element.value.plainCanonical }
      return "{" + parts.joined(separator: ",") + "}"
    }
  }

  private static func canonical(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{8}": result += "\\b"
      case "\u{C}": result += "\\f"
      case "\0": result += "\\u0000"
      case "\u{1F}": result += "\\u001f"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
