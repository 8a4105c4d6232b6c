import DcsScore
import Testing

/// One cause has one fault, and hides none that has another cause.
@Suite struct OneCauseTests {
  private func faults(_ changes: [(String, String)]) throws -> [String] {
    var text = RuleExamples.criteria
    for (part, replacement) in changes {
      try #require(text.ranges(of: part).count == 1, "\(part)")
      text = text.replacing(part, with: replacement)
    }
    return try validationFaults(Array(text.utf8), .criteria).faults.map { "\($0.rule)" }
  }

  @Test(
    "A source, level or stage with a fault is declared all the same",
    arguments: [
      (
        #""luat": {"title": "Luật", "date": "2023-12-01"}"#, #""luat": {"titel": "Luật"}"#,
        ["missing-key", "unknown-key"]
      ),
      (#"{"level": 2, "name""#, #"{"level": "2", "name""#, ["wrong-type"]),
      (#""stages": ["a", "b", "c"]"#, #""stages": [{"id": "a"}, "b", "c"]"#, ["missing-key"]),
    ])
  func declared(part: String, replacement: String, expected: [String]) throws {
    #expect(try faults([(part, replacement)]) == expected)
  }

  @Test func setWithoutLevels() throws {
    let levels =
      #""levels": [{"level": 1, "name": {"vi": "Một", "en": "One"}}, {"level": 2, "name": {"vi": "Hai", "en": "Two"}},"#
      + "\n" + #"{"level": 3, "name": {"vi": "Ba", "en": "Three"}}],"#
    #expect(try faults([(levels, "")]) == ["unknown-level"])
  }

  @Test(
    "What is in a criterion is looked at, whatever its head is like",
    arguments: [
      (#""kind": "scored""#, #""kind": "scord""#, "choice"),
      (#"{"id": "G.2", "#, "{", "missing-key"),
      (#""title": {"vi": "Điểm", "en": "Points"}, "#, "", "missing-key"),
    ])
  func headOfACriterion(part: String, replacement: String, rule: String) throws {
    let found = try faults([
      (part, replacement), (#""from": 80, "points": 2"#, #""from": 80, "points": 2, "x": 0"#),
      (#""maxPoints": 2, "rule": {"kind": "proportion"}"#, #""maxPoint": 2, "rule": {"kind": "proportion"}"#),
    ])
    #expect(found.filter { $0 == rule }.count >= 1)
    #expect(found.filter { $0 == "unknown-key" }.count == 2)
  }

  @Test("A rule that is passed over hides no other, however many faults it has")
  func ignoring() {
    let text =
      "{" + (0..<1_500).map { "\"k\($0)\": 0, " }.joined() + "\"format\": \"dcs-evidence/1\", \"criteria\": \"mau\"}"
    let document = JSONDocument(parsing: Array(text.utf8), ignoring: [.unknownKey])
    let reading = Evidence.read(document, against: nil)
    #expect(reading.model == nil)
    #expect(reading.faults.faults.map(\.rule) == [.missingKey, .missingKey, .missingKey])
    #expect(reading.faults.count == 3 && reading.faults.hidden == 0)
  }

  @Test func errorsThatArePassedOverMakeNoModel() {
    let text = RuleExamples.council.replacing(#""role": "secretary""#, with: #""role": "member""#)
    let reading = Council.read(JSONDocument(parsing: Array(text.utf8), ignoring: [.councilSecretary]))
    #expect(reading.faults.isEmpty && reading.faults.hasErrors && reading.model == nil)
  }

  @Test("What ends the reading is told, however much went before")
  func lastFault() {
    let text = "[" + String(repeating: "/**/", count: 1_500) + "01]"
    let log = JSONDocument(parsing: Array(text.utf8)).faults
    #expect(log.count == 1_501 && log.faults.count == FaultLog.most + 1)
    #expect(log.faults.last?.rule == .jsonNumber)
  }
}
