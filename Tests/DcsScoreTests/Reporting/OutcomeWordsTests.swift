import DcsScore
import Papers
import Testing

@testable import DcsReports

/// What is said of two assessments where they are by two versions of a set, or the school has another name.
@Suite struct OutcomeWordsTests {
  private let school = OutcomeCase()

  private func text(_ old: OutcomeCase, _ new: OutcomeCase, _ language: Language) throws -> String {
    let comparison = try old.compared(to: new)
    return comparison.paper(try new.indexedSet().criteria, language).text(TextStyle(width: 100))
  }

  @Test func twoVersions() throws {
    let more = try school.by(
      OutcomeCase.place, OutcomeCase.condition.replacing("2", with: "1") + OutcomeCase.place)
    #expect(
      try text(school, more, .english).hasPrefix(
        """
        Two assessments compared: Trường Thử
        School year 2024-2025, by the indicator set 1/QĐ (mau 1.0.0 → 1.1.0)
        Old  Evidence
        New  Evidence
        Two versions of the indicator set: rows are paired by their ids

        LEVEL 2 → LEVEL 1: One
        Points: 11/15

        Why the level moved
        G  Group G                                                                         level 2 → level 1
          - Condition G.0: New                                                   not in the set → unanswered

        Groups
        G  Group G                                                                   6/10  level 2 → level 1
        H  Group H                                                                              5/5  level 3

        Rows only in the new one (1)
        G.0  New                                                                                  unanswered

        Rows that have not changed: 7

        """))
    let back = try text(more, school, .vietnamese)
    #expect(back.contains("Hai phiên bản của bộ chỉ số: các mục được đối chiếu theo mã\n"))
    #expect(back.contains("\nMỨC 1 → MỨC 2: Hai\n"))
    #expect(back.contains(" chưa trả lời → không có trong bộ\n"))
    #expect(back.contains("\nMục chỉ có ở lần trước (1)\nG.0"))
  }

  @Test func thresholds() throws {
    let levels = #""levels": {"2": {"atLeast": 5}, "3": {"above": 7.5}}"#
    let strict = try school.by(levels, #""levels": {"2": {"atLeast": 7}}"#)
    #expect(try text(school, strict, .vietnamese).contains("\n  - Bộ chỉ số có ngưỡng khác trước\n"))
    #expect(try text(school, strict, .english).contains("\n  - The set has other thresholds than before\n"))
    let low = school.with(["G.3": nil])
    #expect(try text(low, school, .vietnamese).contains("\n  - Điểm đã đạt ngưỡng mức 2 (từ 5 điểm)\n"))
    #expect(try text(low, school, .english).contains("\n  - Points reached the threshold of level 2 (from 5 points)\n"))
    let high = school.with(["G.2.3": planned(2.0)])
    #expect(try text(high, school, .vietnamese).contains("\n  - Điểm xuống dưới ngưỡng mức 3 (trên 7,5 điểm)\n"))
    #expect(
      try text(high, school, .english).contains("\n  - Points fell below the threshold of level 3 (above 7.5 points)\n")
    )
  }

  @Test func thresholdsOfAllPoints() throws {
    func total(_ least: Int) throws -> OutcomeCase {
      try school.by(
        #""overall": {"rule": "lowest-group""#,
        #""overall": {"rule": "total", "levels": {"2": {"atLeast": \#(least)}, "3": {"atLeast": 14}}"#)
    }
    let (old, strict) = (try total(8), try total(12))
    #expect(
      try text(old.with(["H.1": nil]), old, .vietnamese).contains("\n  - Tổng điểm đã đạt ngưỡng mức 2 (từ 8 điểm)\n"))
    #expect(
      try text(old, old.with(["H.1": nil]), .english)
        .contains("\n  - All points fell below the threshold of level 2 (from 8 points)\n"))
    #expect(
      try text(old, strict, .vietnamese).contains("\n  - Bộ chỉ số có ngưỡng khác trước cho tổng điểm\n"))
    #expect(
      try text(old, strict, .english).contains("\n  - The set has other thresholds for all points than before\n"))
  }

  @Test func nameAndCode() throws {
    var (old, new) = (school, school)
    (old.name, old.code, new.code) = ("Trường Cũ", "1", "1")
    #expect(try text(old, new, .vietnamese).contains("\nTên trường trước đây là 'Trường Cũ'; mã trường giống nhau\n"))
    #expect(try text(old, new, .english).contains("\nThe school was called 'Trường Cũ'; its code is the same\n"))
    (old.name, old.code) = (new.name, "2")
    #expect(
      try text(old, new, .vietnamese).contains(
        "\nMã trường khác nhau: '2' → '1'; hãy xem có đúng là một trường không\n"))
    #expect(
      try text(old, new, .english).contains(
        "\nThe school's code differs: '2' → '1'; make sure that it is one school\n"))
  }

  /// A level that moved for a reason that no file at hand has.
  @Test func unknownReason() throws {
    let rule = #""overall": {"rule": "total", "levels": {"2": {"atLeast": 8}, "3": {"atLeast": 12}}"#
    let levels = #", "levels": {"2": {"atLeast": 2}, "3": {"atLeast": 4}}"#
    var school = try school.by(#""overall": {"rule": "lowest-group""#, rule).by(levels, "")
    school = try school.by(#""levels": {"2": {"atLeast": 5}, "3": {"above": 7.5}}, "provenance""#, #""provenance""#)
    let comparison = try OutcomeComparison(
      from: try school.with(["H.1": nil]).recorded(), to: try school.recorded(.external))
    #expect(comparison.why == [])
    #expect(
      comparison.paper(nil, .vietnamese).text(TextStyle()).contains(
        """

        MỨC 1 → MỨC 2
        Tổng điểm: 6 → 11/15 (+5)

        Vì sao mức thay đổi
        Không rõ: không có đúng phiên bản bộ chỉ số mà hai lần đánh giá đã dùng

        """))
    #expect(
      comparison.paper(nil, .english).text(TextStyle()).contains(
        "\nIt is not known: the very version of the set that was used is not at hand\n"))
  }

  /// Names of rows by another version than the one that was used are said to be so.
  @Test func namesOfAnotherVersion() throws {
    let set = try criteriaSet(school.set.replacing("\"version\": \"1.0.0\"", with: "\"version\": \"1.2.0\""))
    let comparison = try OutcomeComparison(from: try school.recorded(), to: try school.recorded(.external))
    #expect(
      comparison.paper(set, .vietnamese).text(TextStyle()).contains(
        "\nTên mức và tên mục là của phiên bản 1.2.0\n"))
    #expect(
      comparison.paper(set, .english).text(TextStyle()).contains(
        "\nNames of levels and rows are those of version 1.2.0\n"))
  }

  /// Each kind of loss in words, and only so many of them.
  @Test func losses() throws {
    let old = school.with([
      "G.2.3": planned(0.0), "H.1": #"{"points": 5, "documents": [{"title": "Ảnh", "number": "1"}]}"#,
    ])
    let lost = try old.compared(
      to: old.with(["G.2.3": nil, "G.1": #"{"met": false}"#, "H.1": planned(1.5), "G.3": nil]))
    let message = try #require(lost.lossMessage)
    #expect(
      message.vi
        == "lần sau kém lần trước: mức của trường 2 → 1; tổng điểm 11 → 5,5; mức của G: 2 → 1; điểm của G: 6 → 4; điều kiện G.1: chưa đạt; minh chứng 'Kế hoạch' của G.1; câu trả lời của G.2.3; câu trả lời của G.3; mức của H: 3 → 1; điểm của H: 5 → 1,5; và 2 điều khác"
    )
    #expect(
      message.en
        == "the new assessment lost: the school's level 2 → 1; all points 11 → 5.5; level of G: 2 → 1; points of G: 6 → 4; condition G.1: not met; the document 'Kế hoạch' of G.1; the answer to G.2.3; the answer to G.3; level of H: 3 → 1; points of H: 5 → 1.5; and 2 more"
    )
    #expect(
      try #require(try old.compared(to: old.with(["H.1": planned(5.0)])).lossMessage).vi
        == "lần sau kém lần trước: minh chứng 'Ảnh' của H.1")
  }
}
