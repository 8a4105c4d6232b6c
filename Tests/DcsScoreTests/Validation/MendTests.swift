import DcsScore
import Testing

/// What `--fix` writes: what is certain, and nothing else.
@Suite struct MendTests {
  private func mended(_ text: String) -> String {
    let source = SourceText(name: "", bytes: Array(text.utf8))
    let mends = Validation.mends(of: ParsedFile(json: source))
    return String(decoding: Mend.apply(mends, to: source.bytes), as: UTF8.self)
  }

  @Test(arguments: [
    ("\u{FEFF}[1]", "[1]"),
    ("[\"m\u{1B0}\u{301}c\"]", "[\"mức\"]"),
    ("{\"ke\u{302}\u{301}\": 1}", "{\"kế\": 1}"),
    ("[\"  a  b \"]", "[\"a  b\"]"),
    ("[ \" e\u{302} \" ]", "[ \"ê\" ]"),
    ("[1, \t\r\n2] \n", "[1,\r\n2]\n"),
    ("[\r1 \r]\t", "[\r1\r]"),
    ("[\"a\\\\ \"]", "[\"a\\\\\"]"),
    ("{\" a\": [\"b\", \"c \"]}", "{\" a\": [\"b\", \"c\"]}"),
    ("{\"a \": {\"b\": \" \\u0063\"}}", "{\"a \": {\"b\": \"\\u0063\"}}"),
    ("[\n\t1,\n\n\t\"!\"\n]\n", "[\n\t1,\n\n\t\"!\"\n]\n"),
    ("[\n\t1,\t\n\n \n\t2\n]\n", "[\n\t1,\n\n\n\t2\n]\n"),
  ])
  func isCertain(text: String, expected: String) {
    #expect(Array(mended(text).utf8) == Array(expected.utf8))
    #expect(mended(expected) == expected)
  }

  @Test(
    "Of text that is no JSON, or decomposed only by its escapes, nothing is certain",
    arguments: [
      "[\"a\\ \"]", "[1,] ", "\u{FEFF}{\"a\": 1, \"a\": 2}", "[\"e\\u0302\"]", "[\" \"]", "// e\u{302}\n[]", "\u{FEFF}",
      "",
    ])
  func isLeftAlone(text: String) {
    #expect(Array(mended(text).utf8) == Array(text.utf8))
  }

  @Test("Of a result every byte counts, so that none is changed")
  func result() {
    let text = "\u{FEFF}" + RuleExamples.result + " \n"
    #expect(Array(mended(text).utf8) == Array(text.utf8))
  }
}
