import DcsScore
import Testing

/// Levels that a set gives the school as a whole, where they count and where they do not.
@Suite struct OverallLevelsTests {
  private func faults(_ overall: String, _ language: Language = .english) throws -> [String] {
    let text = RuleExamples.criteria.replacing(
      #""overall": {"rule": "lowest-group"}"#, with: #""overall": \#(overall)"#)
    return lines(try validationFaults(Array(text.utf8), .criteria), of: text, language)
  }

  @Test func areToldWhereTheLowestGroupDecides() throws {
    let overall = #"{"rule": "lowest-group", "levels": {"2": {"atLeast": 5}, "3": {"above": 7.5}}}"#
    #expect(
      try faults(overall) == [
        "7:37 unused-levels these 'levels' are not used, as 'overall' is by the lowest group ('lowest-group'); only 'total' uses them"
      ])
    #expect(
      try faults(overall, .vietnamese) == [
        "7:37 unused-levels 'levels' ở đây không được dùng, vì 'overall' theo nhóm thấp nhất ('lowest-group'); chỉ 'total' mới dùng"
      ])
  }

  /// One cause has one fault: that a level could not be reached by them is of no account.
  @Test(arguments: [#"{"2": {"atLeast": 5}}"#, "{}", #"{"3": {"above": 7.5}, "provenance": {"status": "local"}}"#])
  func areToldOnce(_ levels: String) throws {
    #expect(
      try faults(#"{"levels": \#(levels), "rule": "lowest-group"}"#).map { $0.prefix(18) } == ["7:13 unused-levels"])
  }

  @Test(arguments: [
    #"{"rule": "lowest-group"}"#, #"{"rule": "lowest-group", "levels": null}"#,
    #"{"rule": "total", "levels": {"2": {"atLeast": 5}, "3": {"above": 7.5}}}"#,
  ])
  func areNotToldElsewhere(_ overall: String) throws { #expect(try faults(overall) == []) }

  @Test func ofTheTotalMustReachEveryLevel() throws {
    #expect(
      try faults(#"{"rule": "total", "levels": {"2": {"atLeast": 5}}}"#) == [
        "7:40 unreachable-level there is no threshold for level 3, so that it cannot be reached"
      ])
  }
}
