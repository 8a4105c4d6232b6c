import DcsScore
import Testing

/// Codes of schools that a spreadsheet has changed, in JSON and in tables alike.
@Suite struct SchoolCodeTests {
  /// The faults of evidence with a code, of the set whose codes have eight characters.
  private func faults(_ code: String, _ language: Language) throws -> [String] {
    let text = RuleExamples.evidence.replacing(
      #""name": "Trường Mẫu""#, with: #""name": "Trường Mẫu", "code": "\#(code)""#)
    return lines(try validationFaults(Array(text.utf8), .evidence), of: text, language)
  }

  private func tableFaults(_ code: String, _ language: Language) throws -> [String] {
    let text = RuleExamples.table.replacing("Năm học", with: "Mã trường;\(code)\nNăm học")
    return lines(try validationFaults(Array(text.utf8), .table), of: text, language)
  }

  @Test(arguments: [("1001501", 7, "01001501"), ("6062311", 7, "06062311"), ("7", 1, "00000007")])
  func codeWithoutItsZeros(_ code: String, _ count: Int, _ whole: String) throws {
    #expect(
      try faults(code, .english) == [
        "2:42 school-code the school's code '\(code)' has \(count) characters, but the set says 8; a spreadsheet may have dropped zeros before it, so that it should be '\(whole)'; write it again"
      ])
    #expect(
      try faults(code, .vietnamese) == [
        "2:42 school-code mã trường '\(code)' có \(count) ký tự, trong khi bộ chỉ số nêu 8; có thể bảng tính đã bỏ số 0 ở đầu, đúng ra là '\(whole)'; hãy ghi lại mã"
      ])
    #expect(
      try tableFaults(code, .english) == [
        "3:11 school-code row 3 (cell B3): the school's code '\(code)' has \(count) characters, but the set says 8; a spreadsheet may have dropped zeros before it, so that it should be '\(whole)'; format the cell as text and type it again"
      ])
    #expect(
      try tableFaults(code, .vietnamese) == [
        "3:11 school-code dòng 3 (ô B3): mã trường '\(code)' có \(count) ký tự, trong khi bộ chỉ số nêu 8; có thể bảng tính đã bỏ số 0 ở đầu, đúng ra là '\(whole)'; hãy định dạng ô kiểu Văn bản (Text) rồi gõ lại"
      ])
  }

  /// What is no number has lost no zeros.
  @Test(arguments: [("301287415", 9), ("THCS-01", 7), ("MÃ-1", 4)])
  func codeOfAnotherLength(_ code: String, _ count: Int) throws {
    #expect(
      try faults(code, .english) == [
        "2:42 school-code the school's code '\(code)' has \(count) characters, but the set says 8; check it"
      ])
    #expect(
      try faults(code, .vietnamese) == [
        "2:42 school-code mã trường '\(code)' có \(count) ký tự, trong khi bộ chỉ số nêu 8; hãy kiểm tra lại mã"
      ])
  }

  /// Whatever the set says; in a table the rule of its cells tells it.
  @Test(arguments: ["1,00E+09", "1.00E+09", "3E+07", "01/03/2024", "Mar-24"])
  func codeThatLooksLikeAValue(_ code: String) throws {
    #expect(
      try faults(code, .english) == [
        "2:42 school-code the school's code '\(code)' looks like a date or a power; a spreadsheet may have changed what was typed; write it again"
      ])
    #expect(
      try faults(code, .vietnamese) == [
        "2:42 school-code mã trường '\(code)' trông như ngày hoặc số có mũ; có thể bảng tính đã đổi mã đã gõ; hãy ghi lại mã"
      ])
    #expect(try tableFaults(code, .english).map { $0.split(separator: " ")[1] } == ["table-number-date"])
  }

  @Test(arguments: ["30287415", "01001501", "THCS-001"])
  func codesAsTheyShouldBe(_ code: String) throws {
    #expect(try faults(code, .english) == [])
    #expect(try tableFaults(code, .english) == [])
  }

  /// The decision does not say how long codes are.
  @Test(arguments: ["1001501", "301287415", "THCS-01"])
  func noLengthIsSaid(_ code: String) throws {
    let text = RuleExamples.evidence.replacing(
      #""name": "Trường Mẫu""#, with: #""name": "Trường Mẫu", "code": "\#(code)""#)
    let set = try criteriaSet(RuleExamples.criteria.replacing(#""schoolCodeLength": 8,"#, with: ""))
    let file = ParsedFile(SourceText(name: "a.json", bytes: Array(text.utf8)))
    let basis = CheckBasis(IndexedSet(set), attachment: RuleExamples.attachment)
    #expect(Validation.evidence(file, basis).faults.isEmpty)
    #expect(officialSet.schoolCodeLength == nil)
  }

  @Test(arguments: [
    (
      "0", "3:120 number 'schoolCodeLength' phải là số nguyên, từ 1 trở lên",
      "3:120 number 'schoolCodeLength' must be a whole number, 1 or more"
    ),
    (
      "33", "3:120 number 'schoolCodeLength' không được quá 32",
      "3:120 number 'schoolCodeLength' must not be over 32"
    ),
    (
      "8.5", "3:120 number 'schoolCodeLength' phải là số nguyên, từ 1 trở lên",
      "3:120 number 'schoolCodeLength' must be a whole number, 1 or more"
    ),
    ("32", nil, nil), ("1", nil, nil), ("null", nil, nil),
  ])
  func lengthThatASetSays(_ length: String, _ vi: String?, _ en: String?) {
    let text = RuleExamples.criteria.replacing(#""schoolCodeLength": 8"#, with: #""schoolCodeLength": \#(length)"#)
    let faults = CriteriaSet.read(JSONDocument(parsing: Array(text.utf8))).faults
    #expect(lines(faults, of: text, .vietnamese) == (vi.map { [$0] } ?? []))
    #expect(lines(faults, of: text) == (en.map { [$0] } ?? []))
  }
}
