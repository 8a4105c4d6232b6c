import DcsScore
import Testing

/// Faults that leave no doubt about what was meant, and so do not end the reading.
struct JSONRecoveryTests {
  @Test("The reading goes on behind each of these", arguments: examples)
  func message(_ example: JSONFaultTests.Case) {
    let document = JSONDocument(parsing: Array(example.text.utf8))
    #expect(document.root != nil)
    #expect(lines(document.faults, of: example.text, .vietnamese) == ["\(example.place) \(example.vi)"])
    #expect(lines(document.faults, of: example.text, .english) == ["\(example.place) \(example.en)"])
  }

  private static let examples = [
    JSONFaultTests.Case(
      "{\"a\": [1, 2,\n]}", "1:12 trailing-comma", vi: "sau phần tử cuối không được có dấu phẩy; hãy xóa dấu phẩy này",
      en: "the last entry must not be followed by a comma; remove it"),
    JSONFaultTests.Case(
      "[1] // hết", "1:5 comment", vi: "JSON không có ghi chú; hãy xóa ghi chú này",
      en: "JSON has no comments; remove this one"),
    JSONFaultTests.Case(
      "[1, // hết\r2]", "1:5 comment", vi: "JSON không có ghi chú; hãy xóa ghi chú này",
      en: "JSON has no comments; remove this one"),
    JSONFaultTests.Case(
      "[1, /* ] */ 2]", "1:5 comment", vi: "JSON không có ghi chú; hãy xóa ghi chú này",
      en: "JSON has no comments; remove this one"),
    JSONFaultTests.Case(
      "{\"mức\": 1, \"m\u{1b0}\u{301}c\": 2}", "1:12 duplicate-key",
      vi: "khóa 'm\u{1b0}\u{301}c' chỉ được có một lần trong một đối tượng",
      en: "key 'm\u{1b0}\u{301}c' must stand only once in an object"),
  ]

  @Test("Thirty marks may stand on a letter, escaped or not, and no more")
  func marks() {
    for mark in ["\u{301}", #"\u0301"#] {
      for (count, isAllowed) in [(30, true), (31, false), (20_000, false)] {
        let text = "[\"ế\(String(repeating: mark, count: count))\", 1]"
        let document = JSONDocument(parsing: Array(text.utf8))
        #expect(document.root != nil)
        let message = "1:2 json-string a letter must not carry more than 30 marks"
        #expect(lines(document.faults, of: text) == (isAllowed ? [] : [message]))
        #expect(isAllowed || document.faults.faults[0].message.vi == "một chữ cái không được mang quá 30 dấu")
      }
    }
  }

  @Test("All faults come at once, in the order of their places")
  func together() {
    let text = #"""
      {
        "mã": "a\qb", // ghi chú
        "số": [1, 2,],
        "mã": "\ud800",
        "x": 01
      }
      """#
    let document = JSONDocument(parsing: Array(text.utf8))
    #expect(document.root == nil)
    #expect(
      lines(document.faults, of: text) == [
        #"2:11 json-string a backslash in text must be written as \\"#,
        "2:17 comment JSON has no comments; remove this one",
        "3:14 trailing-comma the last entry must not be followed by a comma; remove it",
        #"4:10 json-string a surrogate must come in a pair, as in \ud83d\ude00"#,
        "5:8 json-number a number must not start with an extra zero",
      ])
  }

  @Test("What is malformed in text stands for U+FFFD, and the rest of the text is kept")
  func replacement() {
    let root = JSONDocument(parsing: Array(#"["a\qb", "\u12", "\ud83d\u0041", "\ud83d\ud83d\ude00"]"#.utf8)).root
    guard case .array(let elements)? = root?.value else {
      Issue.record("no list")
      return
    }
    #expect(
      elements.map(\.value) == [
        .string("a\u{FFFD}qb"), .string("\u{FFFD}"), .string("\u{FFFD}A"), .string("\u{FFFD}😀"),
      ])
  }

  @Test(
    "A key that stands again points to its first place, in small objects and in large",
    arguments: [0, 27, 60, 61, 62, 63, 200])
  func firstKey(_ others: Int) {
    let keys = ["a"] + (0..<others).map { "k\($0)" } + ["b", "a", "A", "a"]
    let text = "{" + keys.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
    let faults = JSONDocument(parsing: Array(text.utf8)).faults.faults
    #expect(faults.map(\.rule) == [.duplicateKey, .duplicateKey])
    for fault in faults {
      #expect(Array(text.utf8)[fault.range].elementsEqual("\"a\"".utf8))
      let note = LocalizedText(vi: "lần đầu ở đây", en: "first defined here")
      #expect(fault.related == [Fault.Related(range: 1..<4, message: note)])
    }
  }

  @Test("Of a long key the message repeats the start")
  func longKey() {
    let key = String(repeating: "k", count: 61)
    let log = JSONDocument(parsing: Array("{\"\(key)\":0,\"\(key)\":0}".utf8)).faults
    #expect(log.faults.map(\.message.en) == ["key '\(key.dropLast())…' must stand only once in an object"])
  }

  @Test("A bracket that is not closed points to where it opens")
  func opening() {
    let fault = JSONDocument(parsing: Array("[1, {\"a\": 2]".utf8)).faults.faults.first
    let note = LocalizedText(vi: "dấu ngoặc mở ở đây", en: "the bracket opens here")
    #expect(fault?.range == 11..<12)
    #expect(fault?.related == [Fault.Related(range: 4..<5, message: note)])
  }

  @Test("A thousand faults are kept, and the rest counted")
  func most() {
    let log = JSONDocument(parsing: Array(("[" + String(repeating: "/**/", count: 1_234) + "]").utf8)).faults
    #expect(log.count == 1_234)
    #expect(log.faults.count == FaultLog.most)
    #expect(log.faults.map(\.range.lowerBound) == (0..<1_000).map { 1 + 4 * $0 })
  }
}
