import DcsScore
import Testing

/// “Did you mean …?”
struct SuggestionTests {
  private static let keys = [
    "format", "criteria", "schoolYear", "school", "answers", "documents", "points", "part", "met",
  ]

  @Test(
    "A slip of the fingers finds the key that was meant",
    arguments: [
      ("docments", "documents"), ("documnets", "documents"), ("Documents", "documents"), ("document", "documents"),
      ("dcumnt", "documents"), ("poinst", "points"), ("point", "points"), ("schoolyear", "schoolYear"),
      ("school_year", "schoolYear"), ("shcool", "school"), ("metn", "met"), ("mte", "met"), ("aswer", "answers"),
      ("critria", "criteria"),
    ])
  func meant(_ slip: String, _ key: String) {
    #expect(slip.closest(among: Self.keys) == key)
  }

  @Test(
    "What is like none of the keys finds nothing",
    arguments: [
      "", "x", "điểm", "minh-chung", "doc", "dcumt", "pts", "year", "tem", String(repeating: "documents", count: 8),
    ])
  func strange(_ word: String) {
    #expect(word.closest(among: Self.keys) == nil)
  }

  @Test(
    "A slip in every three letters is the most", arguments: [("abcdef", 2), ("abcdefghi", 3), ("abc", 1), ("ab", 1)])
  func limit(_ name: String, _ slips: Int) {
    let wrong = String(repeating: "x", count: slips) + name.dropFirst(slips)
    #expect(wrong.closest(among: [name]) == name)
    #expect(("x" + wrong.dropFirst(0).prefix(slips) + name.dropFirst(slips + 1)).closest(among: [name]) == nil)
  }

  @Test("Names of up to 64 letters are compared")
  func longest() {
    for (count, isCompared) in [(64, true), (65, false)] {
      let name = String(repeating: "a", count: count)
      #expect(("b" + name.dropFirst()).closest(among: [name]) == (isCompared ? name : nil))
    }
  }

  @Test("Of equally near names the one that starts alike wins")
  func start() {
    #expect("metx".closest(among: ["met", "bmetx"]) == "met")
    #expect("metx".closest(among: ["bmetx", "met"]) == "met")
  }

  @Test("Two letters in the wrong order are one slip, wherever they stand")
  func transposition() {
    #expect("bac".closest(among: ["abc"]) == "abc")
    #expect("acb".closest(among: ["abc"]) == "abc")
    #expect("cba".closest(among: ["abc"]) == nil)
  }

  @Test("An id beyond the end of its row finds the row's last")
  func overshot() {
    let ids = ["1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.4", "2.3.1", "2.3.5"]
    #expect("1.3.6".closest(among: ids) == "1.3.5")
    #expect("2.3.9".closest(among: ids) == "2.3.5")
  }

  @Test("Decomposed text is compared as it looks")
  func normalForm() {
    #expect("mu\u{31B}\u{301}x".closest(among: ["mức", "khác"]) == "mức")
  }

  @Test("No name, no suggestion")
  func none() {
    #expect("a".closest(among: [String]()) == nil)
    let message = LocalizedText(vi: "không có khóa 'x'", en: "there is no key 'x'")
    #expect(message.suggesting(nil) == message)
  }

  @Test("The suggestion ends the message, in both languages")
  func message() {
    let message = LocalizedText(vi: "không có khóa 'docments'", en: "there is no key 'docments'").suggesting(
      "documents")
    #expect(message[.vietnamese] == "không có khóa 'docments'; có phải là 'documents' không?")
    #expect(message[.english] == "there is no key 'docments'; did you mean 'documents'?")
  }
}
