import DcsScore
import Papers
import Testing

@testable import DcsReports

/// How far a school's rows are.
@Suite struct ProgressTests {
  private static let paper = #""documents": [{"title": "Sổ", "number": "1"}]"#

  private func progress(_ answers: [String: String]) throws -> SchoolProgress {
    let set = try criteriaSet(ChangeCase.base)
    let text = evidenceText(answers, for: set.id, stages: ["a"])
    let evidence = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: IndexedSet(set)).model
    return SchoolProgress(of: Assessment(of: try #require(evidence)))
  }

  private func row(_ id: String, _ answer: String) throws -> RowProgress {
    try #require(try progress([id: answer]).rows.first { $0.id == id })
  }

  @Test func nothingIsAnswered() throws {
    let progress = try progress([:])
    #expect(progress.rows.map(\.id) == ["G.1", "G.2.1", "G.2.2", "G.2.3", "G.2.4", "G.3", "H.1"])
    #expect((progress.count.answered, progress.count.evidenced, progress.count.finished) == (0, 0, 0))
    // Of two rows only the set asks for a document.
    #expect((progress.count.rows, progress.count.wanting) == (7, 2))
    #expect(!progress.count.isFinished)
    #expect(progress.documentCount == 0)
  }

  @Test func rowsBelongToTheirGroupsAndCriteria() throws {
    let progress = try progress(["G.2.1": "{\"points\": 1, \(Self.paper)}", "H.1": "{\"points\": 5}"])
    #expect(progress.groups.map(\.group.id) == ["G", "H"])
    #expect(progress.groups[0].criteria.map(\.id) == ["G.1", "G.2", "G.3"])
    #expect(progress.groups[0].criteria.map(\.rows.count) == [1, 4, 1])
    #expect(progress.groups[0].criteria.map(\.count.answered) == [0, 1, 0])
    #expect(progress.groups[0].group.count.evidenced == 1)
    #expect(progress.groups[1].group.count.isFinished)
    #expect(progress.groups[1].group.count.wanting == 0)
  }

  /// Unanswered, not counted, and nothing to show are three different things.
  @Test(
    arguments: [
      ("{\"points\": 4, \(paper)}", true, true, false, true), (#"{"points": 4}"#, true, true, true, false),
      (#"{"points": 0}"#, true, false, false, true), ("{\"points\": 0, \(paper)}", true, true, false, true),
      (#"{"met": false}"#, true, false, false, true), (#"{"note": "Đang làm"}"#, false, true, false, false),
      ("{\(paper)}", false, true, false, false), ("{}", false, true, false, false),
    ])
  func row(_ answer: String, isAnswered: Bool, wants: Bool, lacks: Bool, isFinished: Bool) throws {
    let row = try row("G.2.1", answer)
    #expect(row.isAnswered == isAnswered)
    #expect(row.wantsDocument == wants)
    #expect(row.lacksDocument == lacks)
    #expect(row.isFinished == isFinished)
  }

  @Test func rowThatNeedsNoDocument() throws {
    let row = try row("H.1", #"{"points": 5}"#)
    #expect(row.isFinished && !row.wantsDocument && !row.lacksDocument)
  }

  @Test func barIsFullOnlyWhereEverythingIsDone() throws {
    let rows = ["G.2.1": 4, "G.2.2": 1, "G.2.3": 2, "G.2.4": 1, "G.3": 2, "H.1": 5]
    var answers = rows.mapValues { "{\"points\": \($0), \(Self.paper)}" }
    #expect(try text(answers).contains("░"))
    answers["G.1"] = "{\"met\": true, \(Self.paper)}"
    #expect(try !text(answers).contains("░"))
    #expect(try text(answers).contains("Mọi mục đã được trả lời và có minh chứng ở nơi cần có.\n"))
  }

  private func text(_ answers: [String: String]) throws -> String {
    let progress = try progress(answers)
    let files = ProcessFiles(of: "", progress.assessment.schoolYear, evidence: [])
    let date = try #require(CalendarDate("2025-05-31"))
    return SchoolStatus(progress, files, .init(count: 0, missing: []), on: date).paper(.vietnamese).text(TextStyle())
  }
}
