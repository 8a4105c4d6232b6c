import DcsScore
import Testing

/// Characters that nobody sees, or that turn text around, are told in every text of every file, and once.
@Suite struct InvisibleTextCheckTests {
  private func faults(_ text: String, _ subject: Rule.Subject, _ language: Language = .english) throws -> [String] {
    lines(try validationFaults(Array(text.utf8), subject), of: text, language)
  }

  private static let vi = "có ký tự không nhìn thấy hoặc đảo chiều chữ"
  private static let en = "has characters that nobody sees or that turn text around"

  @Test(arguments: [
    ("Kế\u{202E} hoạch", "U+202E"), ("\u{2066}Kế hoạch\u{2069}", "U+2066, U+2069"), ("Kế\u{200B} hoạch", "U+200B"),
    ("Kế hoạch\u{FEFF}\u{200E}\u{200F}", "U+FEFF, U+200E, U+200F"), ("Kế\u{AD}hoạch\u{7F}", "U+00AD, U+007F"),
    ("Kế\u{2028}hoạch", "U+2028"), ("K\u{200C}\u{2060}\u{61C}\u{34F}\u{180E}", "U+200C, U+2060, U+061C, U+034F"),
  ])
  func messages(_ text: String, _ codes: String) throws {
    let evidence = RuleExamples.evidence.replacing("Kế hoạch", with: text)
    #expect(
      try faults(evidence, .evidence) == [
        "5:46 invisible-text '\(text)' \(Self.en) (\(codes)); delete it and type it again"
      ])
    #expect(
      try faults(evidence, .evidence, .vietnamese) == [
        "5:46 invisible-text '\(text)' \(Self.vi) (\(codes)); hãy xóa đi và gõ lại"
      ])
    let table = RuleExamples.table.replacing("Kế hoạch", with: text)
    #expect(
      try faults(table, .table) == [
        "8:18 invisible-text row 8, column 'Tên minh chứng' (cell I8): '\(text)' \(Self.en) (\(codes)); delete it and type it again"
      ])
  }

  /// The names of schools and people, notes, what papers need, titles of sets, and results that were closed with them.
  @Test(arguments: [
    (Rule.Subject.evidence, "Trường Mẫu"), (.evidence, "6/DS"), (.table, "Trường Mẫu"), (.table, "Đã ký"),
    (.council, "Chi"),
    (.council, "Chưa đủ minh chứng"), (.council, "3/QĐ"), (.criteria, "Bộ mẫu"), (.criteria, "máy"), (.criteria, "Thư"),
    (.result, "Trường Mẫu"), (.result, "Chưa đủ minh chứng"),
  ])
  func everywhere(_ subject: Rule.Subject, _ part: String) throws {
    let whole = try #require(RuleExamples.file(subject))
    for mark in ["\u{202E}", "\u{200B}", "\\u202e", "\\u200B"] where subject != .table || !mark.hasPrefix("\\") {
      let text = whole.replacing(part, with: part + mark)
      #expect(text != whole)
      let found = try validationFaults(Array(text.utf8), subject).faults.filter { $0.rule == .invisibleText }
      #expect(!found.isEmpty, "\(mark) in \(subject)")
    }
  }

  @Test func whatPapersNeed() throws {
    let papers = #""place": "Hà\u200b Nội", "grounds": ["Luật"], "recipients": ["Sở", "Ph\u202eòng"], "#
    let council = RuleExamples.council.replacing(#""papers": {"#, with: #""papers": {"# + papers)
    #expect(
      try faults(council, .council) == [
        "5:74 invisible-text 'Hà\u{200B} Nội' \(Self.en) (U+200B); delete it and type it again",
        "5:132 invisible-text 'Ph\u{202E}òng' \(Self.en) (U+202E); delete it and type it again",
      ])
  }

  /// What people type: spaces that do not break, joined emoji, lines.
  @Test(arguments: ["Kế\u{A0}hoạch", "Kế hoạch 👩‍🏫 ❤\u{FE0F}", "Kế “hoạch” – 1…", "Kế\\nhoạch\\t2", "計画", "خطة", "①"])
  func whatIsSeen(_ text: String) throws {
    #expect(try faults(RuleExamples.evidence.replacing("Kế hoạch", with: text), .evidence) == [])
  }

  /// What is wrong with a text for another reason is told once.
  @Test(arguments: [
    (#""G.2.1": {"points""#, "\"G.2.1\u{200B}\": {\"points\"", "unknown-item"),
    ("\"2024-10-01\"", "\"2024-10-01\u{200E}\"", "date"),
    ("minh-chung/anh.jpg", "minh-chung/anh\u{202E}gpj.exe", "file-path"),
    ("minh-chung/anh.jpg", "minh-chung/anh\u{200B}.jpg", "missing-file"),
    ("\"Danh sách\", \"number\": \"6/DS\"", "\"\u{200B}\", \"number\": \"6/DS\"", "empty-text"),
    ("Kế hoạch", "K\u{FFFD}\u{200B}", "ruined-text"),
  ])
  func once(_ part: String, _ replacement: String, _ rule: String) throws {
    let text = RuleExamples.evidence.replacing(part, with: replacement)
    #expect(text != RuleExamples.evidence)
    #expect(try validationFaults(Array(text.utf8), .evidence).faults.map(\.rule.code) == [rule])
  }
}
