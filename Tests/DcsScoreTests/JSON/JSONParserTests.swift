import Testing

@testable import DcsScore

/// The tree that the parser makes of a text, and where the parts of it stand.
struct JSONParserTests {
  @Test("Every value has the place of its first to its last byte, every key that of its quotes")
  func places() throws {
    let text = "\u{FEFF} {\"mã\" : [ 1.5e3,\"ế\", null ,{} ],\r\n\"b\":true}\n"
    let bytes = Array(text.utf8)
    let document = JSONDocument(parsing: bytes)
    #expect(document.faults.isEmpty)
    let root = try #require(document.root)
    func slice(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    guard case .object(let members) = root.value else {
      Issue.record("\(root.value) is no object")
      return
    }
    #expect(slice(root.range) == "{\"mã\" : [ 1.5e3,\"ế\", null ,{} ],\r\n\"b\":true}")
    #expect(members.map { slice($0.keyRange) } == ["\"mã\"", "\"b\""])
    #expect(members.map { slice($0.node.range) } == ["[ 1.5e3,\"ế\", null ,{} ]", "true"])
    guard case .array(let elements) = members[0].node.value else {
      Issue.record("\(members[0].node.value) is no array")
      return
    }
    #expect(elements.map { slice($0.range) } == ["1.5e3", "\"ế\"", "null", "{}"])
    #expect(elements[1].value == .string("ế"))
    #expect(elements[2].value == .null)
    #expect(elements[3].value == .object([]))
  }

  @Test(
    "Escapes stand for what RFC 8259 says",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u00C9\u1eBf""#, "AéÉế"),
      (#""\u0001|\u001f|\u007f""#, "\u{1}|\u{1F}|\u{7F}"), (#""\ud83d\ude00 \uDBFF\uDFFF""#, "😀 \u{10FFFF}"),
      (#""\uffff\ufeff""#, "\u{FFFF}\u{FEFF}"), ("\"\u{7F}\u{2028}/\"", "\u{7F}\u{2028}/"),
    ])
  func escapes(_ text: String, _ expected: String) throws {
    let document = JSONDocument(parsing: Array(text.utf8))
    #expect(document.faults.isEmpty)
    guard case .string(let value) = try #require(document.root).value else {
      Issue.record("no string")
      return
    }
    #expect(Array(value.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("Decomposed text comes out composed, escaped or not, and its places are kept")
  func normalForm() {
    let text = "{\"mu\u{31b}\u{301}c\": [\"ế\", \"e\u{302}\u{301}\", \"\\u0065\u{302}\\u0301\", \"\\u1ebf\"]}"
    let document = JSONDocument(parsing: Array(text.utf8))
    #expect(document.faults.isEmpty)
    guard case .object(let members)? = document.root?.value, case .array(let elements) = members[0].node.value else {
      Issue.record("no list in an object")
      return
    }
    #expect(Array(members[0].key.unicodeScalars) == ["m", "ứ", "c"])
    for element in elements {
      guard case .string(let value) = element.value else {
        Issue.record("no string")
        continue
      }
      #expect(Array(value.unicodeScalars) == ["ế"])
    }
    #expect(document.unnormalized == [members[0].keyRange, elements[1].range, elements[2].range])
  }

  @Test("A subscript finds the first member of a key, and nothing in what is no object")
  func subscripts() {
    let root = JSONDocument(parsing: Array(#"{"a": 1, "b": [], "a": 2}"#.utf8)).root
    #expect(root?["a"]?.range == 6..<7)
    #expect(root?["b"]?["a"] == nil)
    #expect(root?["c"] == nil)
  }

  @Test("A key that stands twice is in the tree twice")
  func duplicateMembers() {
    let root = JSONDocument(parsing: Array(#"{"a": 1, "\u0061": 2}"#.utf8)).root
    guard case .object(let members)? = root?.value else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.key) == ["a", "a"])
  }

  @Test("What stands where does not depend on how far a file goes on: its last bytes are looked at in another way")
  func lastBytes() {
    let letters = [
      "a", " ", "/", "ế", "é", "–", "😀", "e\u{301}", "\\n", "\\u1ebf", "\\ud800", "\t", "\u{1}", "\u{300}",
    ]
    for letter in letters {
      for length in 0...9 {
        let text = String(repeating: "b", count: length) + letter + "c"
        let file = "[{\"\(text)\":[true,-1.5e3,\"\(letter)\"] }\n]"
        let (short, long) = (JSONDocument(parsing: Array(file.utf8)), JSONDocument(parsing: Array((file + space).utf8)))
        #expect(short.root != nil)
        #expect(short.root == long.root)
        #expect(short.faults == long.faults)
        #expect(short.unnormalized == long.unnormalized)
        #expect(short.root?.source.tokens.map(\.kind) == long.root?.source.tokens.map(\.kind))
        #expect(short.root?.source.tokens.map(\.range) == long.root?.source.tokens.map(\.range))
      }
    }
  }

  private let space = String(repeating: " ", count: 16)

  @Test("A key that stands again is found, however long it is and wherever it stands")
  func repeatedKeys() {
    for key in (0...20).map({ String("khóa-dài-như-thế-này".prefix($0)) })
      + (0...20).map({ String("a0123456789bcdefghijk".prefix($0)) })
    {
      for others in [0, 1, 30, 70] {
        let between = (0..<others).map { "\"\($0)-\":0," }.joined()
        for end in ["", space] {
          let file = "{\"\(key)\":{\"\(key)\":1},\(between)\"\(key)\":2}" + end
          let faults = JSONDocument(parsing: Array(file.utf8)).faults.faults
          #expect(faults.map(\.rule) == [.duplicateKey])
          #expect(faults.first?.related.first?.range == 1..<key.utf8.count + 3)
          let unlike = "{\"\(key)\":{\"\(key)\":1},\(between)\"\(key)!\":2}" + end
          #expect(JSONDocument(parsing: Array(unlike.utf8)).faults.isEmpty)
        }
      }
    }
  }

  @Test("Brackets nest 128 levels deep and no deeper", arguments: [("[", "]"), ("{\"a\":", "}")])
  func depth(_ open: String, _ close: String) {
    func document(_ levels: Int) -> JSONDocument {
      let inner = open == "[" ? "" : "0"
      let text = String(repeating: open, count: levels) + inner + String(repeating: close, count: levels)
      return JSONDocument(parsing: Array(text.utf8))
    }
    #expect(document(JSONDocument.deepestNesting).faults.isEmpty)
    let tooDeep = document(JSONDocument.deepestNesting + 1)
    #expect(tooDeep.root == nil)
    #expect(tooDeep.faults.faults.map(\.rule) == [.jsonDepth])
    #expect(tooDeep.faults.faults.first?.range.lowerBound == JSONDocument.deepestNesting * open.utf8.count)
    // Far deeper than any stack would bear.
    #expect(document(1_000_000).faults.faults.map(\.rule) == [.jsonDepth])
  }

  @Test("Neighbours are not nested: brackets side by side have no limit")
  func wide() {
    let text = "[" + String(repeating: "[],", count: 1_000) + "[]]"
    #expect(JSONDocument(parsing: Array(text.utf8)).faults.isEmpty)
  }

  @Test("Every sample of the project is free of faults and starts over at the same tree")
  func samples() throws {
    for path in ["Criteria/qd-4725-2022.json", "Samples/thcs-nguyen-trai.evidence.json"] {
      let document = JSONDocument(parsing: try bytes(of: path))
      #expect(document.faults.isEmpty)
      #expect(document.root == JSONDocument(parsing: try bytes(of: path)).root)
    }
  }

  @Test("No beginning of a document is a document")
  func prefixes() throws {
    let small = #"{"mã": [-1.5e+3, true, null, {}, [[]]], "\u1ebf\ud83d\ude00\\": {"ế": "“\"”"}, "b": false}"#
    let sample = try bytes(of: "Samples/thcs-nguyen-trai.evidence.json").reversed().drop { $0 == 0x0A }.reversed()
    for (bytes, step) in [(Array(small.utf8), 1), (Array(sample), 101)] {
      for count in stride(from: 0, to: bytes.count, by: step) {
        let document = JSONDocument(parsing: Array(bytes.prefix(count)))
        #expect(document.root == nil && !document.faults.isEmpty, "the first \(count) bytes")
        #expect(document.faults.faults.allSatisfy { $0.range.upperBound <= count })
      }
      #expect(JSONDocument(parsing: bytes).faults.isEmpty)
    }
  }
}
