import Testing

@testable import DcsScore

/// What nobody sees is dropped from names where nothing is lost by it, and named by its code elsewhere.
@Suite struct InvisibleTextTests {
  @Test(arguments: [
    ("", ""), ("Mã", "Mã"), ("a\u{200B}b", "ab"), ("\u{FEFF}\u{FEFF}x", "x"), ("G\u{AD}.1\u{200E}", "G.1"),
    ("a\u{2060}\u{202E}", "a"), ("a\u{A0}b", "a\u{A0}b"), ("\u{200B}", ""), ("đ e\u{301}", "đ e\u{301}"),
  ])
  func dropped(_ text: String, _ expected: String) {
    #expect(text.withoutInvisibles.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func namesThatLookAlikeAreTheSame() {
    #expect("Số\u{A0}người\u{200B} học".asName == "số người học")
    #expect(Bool.typed("Chưa\u{A0}đạt\u{200B}") == false)
  }

  private static let table = RuleExamples.table

  @Test func aColumnThatStandsTwice() {
    #expect(
      tableFaults(Self.table.replacing("Ghi chú\n", with: "Ghi chú;Ghi\u{200B} chú\n")).map { $0.prefix(20) } == [
        "7:114 table-repeated"
      ])
  }

  @Test func unknownNamesOfATable() {
    #expect(
      tableFaults(Self.table.replacing("Ghi chú\n", with: "Ghi chú;Ai\u{A0}làm\u{200B}\n")) == [
        "7:114 table-column row 7, column O (cell O7): there is no column 'Ai\u{A0}làm\u{200B}'; delete it, or put its name in brackets to have it passed over (with invisible characters: U+00A0, U+200B)"
      ])
    #expect(
      tableFaults("Quận\u{A0}huyện;x\n" + Self.table, .vietnamese) == [
        "1:1 table-column dòng 1 (ô A1): không có dòng nào tên là 'Quận\u{A0}huyện' ở trên bảng; hãy xóa, hoặc đặt trong ngoặc đơn để dcs bỏ qua (trong đó có ký tự không nhìn thấy: U+00A0)"
      ])
  }

  /// Text of nothing that anybody sees says nothing, wherever it stands and however it starts.
  @Test(arguments: ["\u{200B}", "\u{2060}\u{FEFF}", "\u{34F}", "\u{61C}", "\u{AD}", "\\u200b"])
  func textOfNothing(_ nothing: String) throws {
    for (key, text) in [("name", "Trường Mẫu"), ("title", "Kế hoạch"), ("number", "12/KH")] {
      let evidence = RuleExamples.evidence.replacing("\"\(text)\"", with: "\"\(nothing)\"")
      let faults = try validationFaults(Array(evidence.utf8), .evidence).faults.map(\.message.en)
      #expect(faults.contains { $0.hasPrefix("'\(key)' must not be empty") }, "\(key): \(faults)")
    }
  }

  /// The mark of direction that Windows puts into dates does not hide that they have the month first, or are numbers.
  @Test func datesBehindMarks() {
    let table = Self.table.replacing("05/09/2024", with: "\u{200E}9/25/2024")
    #expect(tableFaults(table).map { $0.split(separator: " ")[1] } == ["table-month-first"])
    let serial = tableFaults(Self.table.replacing("05/09/2024", with: "\u{200E}45540"))
    #expect(serial.count == 1 && serial[0].contains("which is 2024-09-05"), "\(serial)")
  }

  /// An id of nothing that is seen is none.
  @Test func rowWithoutAVisibleID() {
    #expect(
      tableFaults(Self.table + "\u{200B};có;;;;;;;;;;;;\n").map { $0.prefix(13) } == ["16:3 table-id"])
  }

  @Test(arguments: [
    (
      #""G.2.1": {"points""#, "\"G.2.1\u{200B}\": {\"points\"",
      "'G.2.1\u{200B}' is not in this set (with invisible characters: U+200B); did you mean 'G.2.1'?"
    ),
    (
      #""number": "6/DS""#, "\"number\u{A0}\": \"6/DS\"",
      "there is no key 'number\u{A0}' here (with invisible characters: U+00A0); did you mean 'number'?"
    ),
    (
      #""2024-2025""#, "\"2024-\u{2060}2025\"",
      "'schoolYear' must be two successive years, like 2024-2025, not '2024-\u{2060}2025' (with invisible characters: U+2060)"
    ),
    (
      #""a", "b"]"#, "\"a\u{FEFF}\", \"b\"]",
      "the set does not cover the stage 'a\u{FEFF}' (only: a, b, c) (with invisible characters: U+FEFF); did you mean 'a'?"
    ),
  ])
  func isNamedInJSON(_ part: String, _ replacement: String, _ message: String) throws {
    let text = RuleExamples.evidence.replacing(part, with: replacement)
    let faults = try validationFaults(Array(text.utf8), .evidence).faults
    #expect(faults.contains { $0.message.en == message }, "\(faults.map(\.message.en))")
  }

  @Test func isNamedInVietnamese() throws {
    let text = RuleExamples.evidence.replacing("\"G.2.1\"", with: "\"G.2.1\u{200B}\"")
    #expect(
      try validationFaults(Array(text.utf8), .evidence).faults.first?.message.vi
        == "bộ chỉ số này không có mục 'G.2.1\u{200B}' (trong đó có ký tự không nhìn thấy: U+200B); có phải là 'G.2.1' không?"
    )
  }

  @Test func isNamedInCouncilsAndSets() throws {
    let council = RuleExamples.council.replacing("\"secretary\"", with: "\"secretary\u{200B}\"")
    #expect(
      try validationFaults(Array(council.utf8), .council).faults.contains {
        $0.message.en.contains("'secretary\u{200B}' (with invisible characters: U+200B); did you mean 'secretary'?")
      })
    let set = RuleExamples.criteria.replacing("\"id\": \"mau\"", with: "\"id\": \"mau\u{A0}1\"")
    #expect(
      try validationFaults(Array(set.utf8), .criteria).faults.map(\.message.en) == [
        "'id' must be an id of ASCII letters, digits, full stops and hyphens, not 'mau\u{A0}1' (with invisible characters: U+00A0)"
      ])
  }
}
