import DcsScore
import Foundation
import Testing

/// What is wrong in evidence of the official set that gives some answers, a fault a line.
func faults(ofAnswers answers: String, _ language: Language = .english) -> [String] {
  let text = """
    {"format": "dcs-evidence/1", "criteria": "qd-4725-2022", "schoolYear": "2024-2025",
    "school": {"name": "Trường Thử", "stages": ["thcs"]}, "answers": {
    \(answers)
    }}
    """
  return faults(ofEvidence: text, language)
}

/// What is wrong in evidence of the official set, a fault a line.
private func faults(ofEvidence text: String, _ language: Language = .english) -> [String] {
  let document = JSONDocument(parsing: Array(text.utf8))
  return lines(Evidence.read(document, against: IndexedSet(officialSet)).faults, of: text, language)
}

/// Faults of evidence, each with its place and its whole message.
@Suite struct EvidenceReadingTests {
  @Test(arguments: [
    (#"[]"#, "1:1 wrong-type the file must be an object {…}, not a list"),
    (#"{}"#, "1:1 missing-key the key 'format' must be here"),
    (
      #"{"format": "dcs-criteria/1"}"#, "1:12 format 'format' must be 'dcs-evidence/1', not 'dcs-criteria/1'"
    ),
    (
      #"{"format": "dcs-evidence/2"}"#,
      "1:12 format a file of format 'dcs-evidence/2' needs a newer dcs (this one reads 'dcs-evidence/1')"
    ),
    (
      #"{"format": "evidence"}"#, "1:12 format 'format' must be NAME/NUMBER, like dcs-evidence/1, not 'evidence'"
    ),
  ])
  func faultOfTheFileAsAWhole(text: String, expected: String) {
    #expect(faults(ofEvidence: text) == [expected])
  }

  @Test("Without its set, all is looked at that needs none", arguments: [#""qd-x""#, "5", "null"])
  func withoutItsSet(criteria: String) {
    let text = """
      {"format": "dcs-evidence/1", "criteria": \(criteria), "schoolYear": "2024",
      "school": {"nam": "Trường Thử", "stages": ["thcs", "thcs"]}, "answers": {
      "1.1": {"met": 1, "documents": [{"title": "x", "date": "2024-02-30", "number": "1"}]},
      "abc": {"points": -1, "part": 3, "whole": 2, "byStage": {"x": {"learners": 1}}, "x": 0}, "1.4": []}, "y": 1}
      """
    #expect(
      faults(ofEvidence: text).map { $0.split(separator: " ").prefix(2).joined(separator: " ") }.dropFirst() == [
        "1:\(58 + criteria.count) school-year", "2:11 missing-key", "2:12 unknown-key", "2:52 repeated-stage",
        "3:16 wrong-type", "3:56 date", "4:19 points", "4:43 part-over-whole", "4:63 missing-key", "4:81 unknown-key",
        "4:97 wrong-type", "4:102 unknown-key",
      ])
  }

  @Test func ofAnotherSet() {
    let text = #"{"format": "dcs-evidence/1", "criteria": "qd-x"}"#
    #expect(
      faults(ofEvidence: text).last
        == "1:42 other-criteria the file is for the set 'qd-x', but it is read by the set 'qd-4725-2022'")
  }

  @Test(arguments: ["2024-2026", "2024", "2024-2024", "2025-2024", "24-25", "2024-2025 x", "0000-0001"])
  func yearsThatAreNotASchoolYear(year: String) {
    let text = """
      {"format": "dcs-evidence/1", "criteria": "qd-4725-2022", "schoolYear": "\(year)",
      "school": {"name": "x", "stages": ["thcs"]}, "answers": {}}
      """
    #expect(
      faults(ofEvidence: text) == [
        "1:72 school-year 'schoolYear' must be two successive years, like 2024-2025, not '\(year)'"
      ])
  }

  @Test func stageNamedTwice() {
    let text = """
      {"format": "dcs-evidence/1", "criteria": "qd-4725-2022", "schoolYear": "2024-2025",
      "school": {"name": "x", "stages": ["thcs", "thcs"]}, "answers": {}}
      """
    #expect(faults(ofEvidence: text) == ["2:44 repeated-stage stage 'thcs' must be named once"])
  }

  @Test func allFaultsAreFoundAtOnce() {
    let answers = #""1.3.6": {}, "1.4": {"points": 11, "x": 1}, "1.4": {"met": 1}, "1.1": {"points": 1, "note": 2}"#
    #expect(
      faults(ofAnswers: answers).map { $0.split(separator: " ")[1] } == [
        "unknown-item", "points-range", "unknown-key", "duplicate-key", "wrong-type", "not-scored", "wrong-type",
      ])
  }

  @Test func textTypedInDecomposedFormIsTheSameText() throws {
    let name = "Trường THCS Nguyễn Thị Định".decomposedStringWithCanonicalMapping
    let text = evidenceText([:], for: "qd-4725-2022").replacing("Trường Thử", with: name)
    let document = JSONDocument(parsing: Array(text.utf8))
    let evidence = try #require(Evidence.read(document, against: IndexedSet(officialSet)).model)
    #expect(Array(evidence.school.name.utf8) == Array("Trường THCS Nguyễn Thị Định".utf8))
    #expect(document.unnormalized.count == 1)
  }
}
