import DcsScore
import Papers
import Testing

@testable import DcsReports

/// What keeps a group from its next level: points, a mandatory condition, or both.
@Suite struct OutlookTests {
  private func report(_ answers: [String: String], _ language: Language) throws -> String {
    let text = evidenceText(answers, for: "mau", stages: ["a"])
    let set = IndexedSet(try criteriaSet(RuleExamples.criteria))
    let evidence = try #require(Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: set).model)
    return Assessment(of: evidence).paper(language).text(TextStyle(width: 200))
  }

  private static let met = #"{"met": true, "documents": [{"title": "Kế hoạch", "number": "1/KH"}]}"#

  @Test(
    arguments: [
      (
        ["G.1": met, "G.2.5": #"{"points": 1}"#], "Còn thiếu 4 điểm để lên mức 2", "4 points short of level 2"
      ),
      (
        ["G.2.5": #"{"points": 1}"#], "Còn thiếu 4 điểm và chưa đủ điều kiện bắt buộc để lên mức 2",
        "4 points short of level 2, for which a mandatory condition is not met either"
      ),
      (
        [:], "Còn thiếu 5 điểm và chưa đủ điều kiện bắt buộc để lên mức 2",
        "5 points short of level 2, for which a mandatory condition is not met either"
      ),
      (
        ["G.2.1": #"{"met": true}"#, "G.2.5": #"{"points": 1}"#],
        "Điểm ứng với mức 2, nhưng chưa đủ điều kiện bắt buộc nên nhóm chỉ ở mức 1",
        "The points reach level 2, but a mandatory condition is not met, so the group stays at level 1"
      ),
    ] as [([String: String], String, String)])
  func secondLine(_ answers: [String: String], _ vi: String, _ en: String) throws {
    #expect(try report(answers, .vietnamese).contains("\n   \(vi)\n"))
    #expect(try report(answers, .english).contains("\n   \(en)\n"))
  }

  /// The list names all that would help, and does not say that all of it is needed; of a single thing to do it is.
  @Test func whatIsEnough() throws {
    let (vi, en) = (
      "Có thể không cần làm hết; xem những việc ít nhất đủ lên mức bằng lệnh: dcs plan HỒ-SƠ",
      "Not all of it may be needed; see the least that is with: dcs plan EVIDENCE --lang en"
    )
    #expect(try report([:], .vietnamese).contains("Việc cần làm để đạt mức 2 (6 việc)\n\(vi)\n"))
    #expect(try report([:], .english).contains("What leads to level 2 (6)\n\(en)\n"))
    let reached = ["G.2.1": #"{"met": true}"#, "G.2.5": #"{"points": 1}"#]
    #expect(try report(reached, .vietnamese).contains("Việc cần làm để đạt mức 2 (1 việc)\nG.1"))
    #expect(try !report(reached, .english).contains("dcs plan"))
  }
}
