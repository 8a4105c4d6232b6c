import Testing

@testable import DcsScore

/// Where the decision itself fixes points, they need the facts that fix them, and are what its rule makes of these.
@Suite struct BindingTests {
  /// The sample set, with every rule binding that makes points, and one that counts.
  private static let set: IndexedSet? = {
    let text = RuleExamples.criteria
      .replacing(#"{"kind": "proportion"}"#, with: #"{"kind": "proportion", "binding": true}"#)
      .replacing(#""by": "percent","#, with: #""by": "percent", "binding": true,"#)
      .replacing(
        #""en": "Council"}, "maxPoints": 1}"#,
        with: #""en": "Council"}, "maxPoints": 1, "rule": {"kind": "tiers", "by": "count", "binding": true, "#
          + #""tiers": [{"from": 0, "points": 0}, {"from": 5, "points": 1}]}}"#)
    return CriteriaSet.read(JSONDocument(parsing: Array(text.utf8))).model.map { IndexedSet($0) }
  }()

  @Test(arguments: [
    // No facts at all, or those of another kind.
    (
      #""G.2.1": {"points": 3.5}"#,
      "3:33 points-binding the decision fixes the points of 'G.2.1' by facts, so give 'met', too",
      "3:33 points-binding quyết định ấn định điểm của 'G.2.1' theo số liệu nên phải ghi cả 'met'"
    ),
    (
      #""G.2.1": {"points": 4, "part": 4, "whole": 4}"#,
      "3:33 points-binding the decision fixes the points of 'G.2.1' by facts, so give 'met', too",
      "3:33 points-binding quyết định ấn định điểm của 'G.2.1' theo số liệu nên phải ghi cả 'met'"
    ),
    (
      #""G.2.1": {"points": 0}"#,
      "3:33 points-binding the decision fixes the points of 'G.2.1' by facts, so give 'met', too",
      "3:33 points-binding quyết định ấn định điểm của 'G.2.1' theo số liệu nên phải ghi cả 'met'"
    ),
    (
      #""G.2.2": {"points": 2, "part": 5}"#,
      "3:33 points-binding the decision fixes the points of 'G.2.2' by facts, so give 'part' and 'whole' (from 1), too",
      "3:33 points-binding quyết định ấn định điểm của 'G.2.2' theo số liệu nên phải ghi cả 'part' và 'whole' (từ 1)"
    ),
    (
      #""G.2.3": {"points": 2, "part": 0, "whole": 0}"#,
      "3:33 points-binding the decision fixes the points of 'G.2.3' by facts, so give 'part' and 'whole' (from 1), too",
      "3:33 points-binding quyết định ấn định điểm của 'G.2.3' theo số liệu nên phải ghi cả 'part' và 'whole' (từ 1)"
    ),
    (
      #""G.2.5": {"points": 1}"#,
      "3:33 points-binding the decision fixes the points of 'G.2.5' by facts, so give 'count', too",
      "3:33 points-binding quyết định ấn định điểm của 'G.2.5' theo số liệu nên phải ghi cả 'count'"
    ),
    // Other points than the facts make.
    (
      #""G.2.2": {"points": 2, "part": 3, "whole": 4}"#,
      "3:33 points-binding points of 'G.2.2' must be 1.5, as the decision fixes them, not 2",
      "3:33 points-binding điểm của 'G.2.2' theo quy định phải là 1,5, không phải 2"
    ),
    (
      #""G.2.5": {"points": 1, "count": 4}"#,
      "3:33 points-binding points of 'G.2.5' must be 0, as the decision fixes them, not 1",
      "3:33 points-binding điểm của 'G.2.5' theo quy định phải là 0, không phải 1"
    ),
    // Points that could not stand in for the facts are not asked for.
    (
      #""G.2.1": {"count": 4}"#, "3:22 unused-facts this does not answer 'G.2.1', which needs 'met'",
      "3:22 unused-facts chưa đủ để trả lời 'G.2.1'; mục này cần 'met'"
    ),
    (
      #""G.2.3": {"part": 4}"#,
      "3:22 unused-facts this does not answer 'G.2.3', which needs 'part' and 'whole' (from 1)",
      "3:22 unused-facts chưa đủ để trả lời 'G.2.3'; mục này cần 'part' và 'whole' (từ 1)"
    ),
    // What is wrong with the facts is told alone.
    (
      #""G.2.2": {"points": 2, "part": 3, "whole": "4"}"#,
      "3:56 wrong-type 'whole' must be a number, not text; remove the quotes and use a decimal point, as in 6.5",
      "3:56 wrong-type 'whole' phải là số, không phải chữ; hãy bỏ dấu nháy và dùng dấu chấm thập phân, như 6.5"
    ),
  ])
  func faults(_ answer: String, _ en: String, _ vi: String) throws {
    let text = """
      {"format": "dcs-evidence/1", "criteria": "mau", "schoolYear": "2024-2025",
      "school": {"name": "Trường Thử", "stages": ["a"]},
      "answers": {\(answer)}}
      """
    let log = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: Self.set).faults
    #expect(lines(log, of: text) == [en])
    #expect(lines(log, of: text, .vietnamese) == [vi])
  }

  @Test(arguments: [
    #""G.2.1": {"points": 4, "met": true}"#, #""G.2.1": {"met": false}"#, #""G.2.1": {"points": 0, "met": false}"#,
    #""G.2.2": {"points": 1.5, "part": 3, "whole": 4}"#, #""G.2.5": {"points": 1, "count": 5}"#, #""G.2.5": {}"#,
  ])
  func whatIsRight(_ answer: String) throws {
    let text = """
      {"format": "dcs-evidence/1", "criteria": "mau", "schoolYear": "2024-2025",
      "school": {"name": "Trường Thử", "stages": ["a"]}, "answers": {\(answer)}}
      """
    #expect(lines(Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: Self.set).faults, of: text) == [])
  }

  @Test func table() {
    let text = RuleExamples.table.replacing("G.2.1;;;;;;;;;;;;;", with: "G.2.1;;3,5;;;;;;;;;;;")
    #expect(
      tableFaults(text) == [
        "13:8 points-binding row 13, column 'Điểm' (cell C13): the decision fixes the points of 'G.2.1' by facts, so give 'Đạt', too"
      ])
    #expect(
      tableFaults(text, .vietnamese) == [
        "13:8 points-binding dòng 13, cột 'Điểm' (ô C13): quyết định ấn định điểm của 'G.2.1' theo số liệu nên phải ghi cả 'Đạt'"
      ])
  }

  /// Which points facts could make at all.
  @Test(
    arguments: [
      ("G.2.1", [0.0, 4.0], [0.5, 3.5]), ("G.2.2", [0.0, 0.5, 2.0], [0.25, 1.9]), ("G.2.3", [0.0, 2.0], [1.0]),
      ("G.2.4", [0.3], []), ("G.2.5", [0.0, 1.0], [0.5]),
    ] as [(String, [Points], [Points])])
  func pointsThatCanBe(_ id: String, _ possible: [Points], _ others: [Points]) throws {
    let item = try #require(Self.set?.answeredRow(id)?.item)
    func canBe(_ points: Points) -> Bool {
      item.rule.kind.canMake(points, of: item.maxPoints, step: Points(hundredths: 50))
    }
    #expect(possible.allSatisfy(canBe) && !others.contains(where: canBe))
  }
}
