import DcsScore
import Testing

/// What passes but looks wrong.
@Suite struct WarningTests {
  private func warnings(_ answers: [String: String]) throws -> [String] {
    try assess(answers).warnings.map { "\($0.rule.code) \($0.id ?? "-") \($0.message.en)" }
  }

  private func document(_ members: String) -> String { "\"documents\": [{\"title\": \"Tài liệu\", \(members)}]" }

  @Test func ordinaryAnswersGiveNoWarning() throws {
    #expect(try warnings(["1.4": given(5.0, "1"), "1.3.1": "{\"met\": true, \(documents("2"))}"]) == [])
  }

  @Test(arguments: [
    ("2019-08-31", true), ("2019-09-01", false), ("2014-01-01", true), ("2024-09-05", false), ("2019-12-31", false),
  ])
  func documentOverFiveYearsOlder(date: String, warns: Bool) throws {
    let answer = "{\"points\": 1, \(document("\"number\": \"1\", \"date\": \"\(date)\""))}"
    let expected =
      "old-document 1.4 document 'Tài liệu' of \(date) is over 5 years older than the school year"
    #expect(try warnings(["1.4": answer]) == (warns ? [expected] : []))
  }

  @Test(arguments: [("2025-08-31", false), ("2025-09-01", true), ("2042-09-05", true)])
  func documentFromAfterTheSchoolYear(date: String, warns: Bool) throws {
    let answer = "{\"points\": 1, \(document("\"number\": \"1\", \"date\": \"\(date)\""))}"
    let expected = "late-document 1.4 document 'Tài liệu' of \(date) is from after the school year"
    #expect(try warnings(["1.4": answer]) == (warns ? [expected] : []))
  }

  @Test("A school of two stages is told where facts for one are missing")
  func stageWithoutFacts() throws {
    let answer = "{\"points\": 5, \"byStage\": {\"thcs\": {\"learners\": 40, \"units\": 20}}, \(documents("1"))}"
    let messages = try assess(["1.7.2": answer], stages: ["tieu-hoc", "thcs", "gdtx"]).warnings.map(\.message.en)
    // For the third stage no standard is known.
    #expect(messages == ["no facts for the stage 'tieu-hoc', so that it is not known whether it meets the standard"])
    #expect(try assess(["1.7.2": answer], stages: ["thcs"]).warnings == [])
  }

  @Test(arguments: [
    ("https://a.example/x", false), ("http://a.example", false), ("HTTPS://A.example", false),
    ("ftp://a.example", true),
    ("a.example/x", true), ("https:/a.example", true), ("https://", true), ("javascript:alert(1)", true),
  ])
  func linkOfAnotherKind(link: String, warns: Bool) throws {
    let answer = "{\"met\": true, \(document("\"link\": \"\(link)\""))}"
    let expected = "link-scheme 1.1 link '\(link)' does not start with http:// or https://"
    #expect(try warnings(["1.1": answer]) == (warns ? [expected] : []))
  }

  @Test(
    "Council and facts may differ by a quarter of the maximum",
    arguments: [(5.25, false), (5.24, true)] as [(Points, Bool)])
  func farFromSuggestion(points: Points, warns: Bool) throws {
    let answer = "{\"points\": \(points), \"part\": 45, \"whole\": 45, \(documents("1"))}"
    let expected = "far-from-suggestion 1.6.1 \(points) points are given, the facts suggest 7"
    #expect(try warnings(["1.6.1": answer]) == (warns ? [expected] : []))
  }

  @Test func everyItemAtItsMaximum() throws {
    let items = officialSet.groups.flatMap(\.criteria).flatMap(\.items)
    var answers = Dictionary(uniqueKeysWithValues: items.map { ($0.id, given($0.maxPoints, $0.id)) })
    #expect(
      try warnings(answers) == [
        "every-maximum - every item is at its maximum; look through them again before the council meets"
      ])
    answers["1.4"] = given(9.99, "1")
    #expect(try warnings(answers) == [])
  }

  @Test func sameDocumentEverywhere() throws {
    func answers(_ count: Int) -> [String: String] {
      let ids = ["1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5"]
      return Dictionary(uniqueKeysWithValues: ids.prefix(count).map { ($0, given(6.0, "chung")) })
    }
    #expect(try warnings(answers(3)) == [])
    #expect(
      try warnings(answers(4)) == [
        "same-document - 4 items are at their maximum on one and the same document 'Minh chứng': 1.3.1, 1.3.2, 1.3.3, 1.3.4"
      ])
  }

  @Test func inVietnamese() throws {
    let answer =
      "{\"points\": 2.5, \"part\": 45, \"whole\": 45, \(document("\"link\": \"x\", \"date\": \"2001-02-03\""))}"
    #expect(
      try assess(["1.6.1": answer]).warnings.map(\.message.vi) == [
        "minh chứng 'Tài liệu' ngày 03/02/2001 cũ hơn năm học trên 5 năm",
        "đường dẫn 'x' không bắt đầu bằng http:// hoặc https://", "điểm đã ghi là 2,5, số liệu gợi ý 7",
      ])
  }
}
