import DcsScore
import Testing

/// The fault of a version that is too low beside an earlier one.
@Suite struct VersionStepTests {
  private func faults(_ edits: [(String, String)], _ language: Language = .english) throws -> [String] {
    let text = edits.reduce(ChangeCase.base) { $0.replacing($1.0, with: $1.1) }
    let source = SourceText(name: "", bytes: Array(text.utf8))
    let checked = Validation.criteria(ParsedFile(json: source), base: try criteriaSet(ChangeCase.base))
    return lines(checked.faults, of: text, language).filter { $0.contains("version-step") }
  }

  @Test func tooSmallAStep() throws {
    let edits = [
      (#""version": "1.0.0""#, #""version": "1.9.9""#), (#""en": "Nobody""#, #""en": "None""#),
      (#"{"above": 7.5}"#, #"{"above": 8}"#),
    ]
    #expect(
      try faults(edits) == [
        "1:54 version-step the version must be 2.0.0 or higher: the changes since 1.0.0 demand a major step, "
          + "above all 'G': threshold of level 3 raised: was 'above 7.5 points', is 'above 8 points'"
      ])
    #expect(
      try faults(edits, .vietnamese) == [
        "1:54 version-step phiên bản phải từ 2.0.0 trở lên: so với 1.0.0 đã có thay đổi đòi hỏi bậc lớn (major), "
          + "nhất là 'G': ngưỡng mức 3 nâng lên: trước là 'trên 7,5 điểm', nay là 'trên 8 điểm'"
      ])
  }

  @Test func versionThatWentDown() throws {
    let edits = [(#""version": "1.0.0""#, #""version": "0.9.0""#)]
    #expect(try faults(edits) == ["1:54 version-step the version must be 1.0.0 or higher, as it must not go down"])
    #expect(
      try faults(edits, .vietnamese) == ["1:54 version-step phiên bản phải từ 1.0.0 trở lên, vì không được lùi"])
  }

  @Test(
    arguments: [
      [], [("1.0.0", "1.0.1"), ("Nobody", "None")], [("1.0.0", "4.0.0"), ("Nobody", "None")],
      [("\"mau\"", "\"mau-2\""), ("{\"above\": 7.5}", "{\"above\": 8}")],
    ] as [[(String, String)]])
  func stepThatWillDo(edits: [(String, String)]) throws {
    #expect(try faults(edits) == [])
  }
}
