import DcsScore
import Foundation
import Papers
import Testing

@testable import DcsReports

/// The report on a quarter, against recorded ones. `DCS_RECORD=1 swift test` records them anew.
@Suite struct QuarterlyPaperTests {
  private static let sample = "Samples/thcs-nguyen-trai.evidence.json"

  private func assessment(changing change: (String) -> String = { $0 }) throws -> Assessment {
    let text = change(String(decoding: try bytes(of: Self.sample), as: UTF8.self))
    let reading = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: IndexedSet(officialSet))
    return Assessment(of: try #require(reading.model))
  }

  private func tasks(changing change: (String) -> String = { $0 }) throws -> TaskList {
    let text = String(decoding: try bytes(of: "Samples/nhiem-vu-2023.tasks.json"), as: UTF8.self)
    return try #require(TaskList.read(JSONDocument(parsing: Array(change(text).utf8))).model)
  }

  /// What the school reports on the office's list.
  private func reported() throws -> TaskList {
    try tasks { text in
      text.replacing(#""tasks": ["#, with: #""period": "quý IV năm 2024", "tasks": ["#)
        .replacing(
          #"(EDUGIS)"}"#,
          with: #"(EDUGIS)", "planned": "Quý IV/2024", "state": "done", "done": "Đã cập nhật vị trí.", "percent": 100}"#
        ).replacing(
          #"đầu cấp"}"#,
          with:
            #"đầu cấp", "state": "in-progress", "percent": 60, "next": "Chạy thử", "difficulties": "Phụ huynh chưa quen", "proposals": "Đề nghị tập huấn"}"#
        )
    }
  }

  private func dossier(
    since old: Assessment?, _ tasks: TaskList?, _ language: Language = .vietnamese
  ) throws -> Dossier {
    let new = try assessment()
    let comparison = try old.map { try OutcomeComparison(from: SchoolOutcome(of: $0), to: SchoolOutcome(of: new)) }
    return Dossier(
      officialSet, new, nil, nil, comparison, tasks, origins: [Dossier.Origin(.evidence, SHA256([1]))], language)
  }

  /// The quarter before: a row with fewer points, a condition that was not met, a document of another number.
  private func earlier() throws -> Assessment {
    try assessment {
      $0.replacing(#""points": 6,"#, with: #""points": 3,"#, maxReplacements: 1)
        .replacing(#/"1\.2": \{\s+"met": true/#, with: #""1.2": {"met": false"#)
        .replacing("12/HĐ-THCSNT", with: "11/HĐ-THCSNT")
    }
  }

  @Test func report() throws {
    let paper = try #require(dossier(since: try earlier(), try reported()).paper(.quarterly))
    try expectRecorded(paper.markdown, "quarterly.vi.md")
    try expectRecorded(paper.article, "quarterly.vi.html")
    try expectRecorded(try StoredArchive(paper.docx("vi")).text("word/document.xml"), "quarterly.vi.docx.txt")
    let english = try #require(dossier(since: try earlier(), try reported(), .english).paper(.quarterly))
    try expectRecorded(english.markdown, "quarterly.en.md")
  }

  /// Every row of the office's list stands in the report, in its words, whatever is known of it.
  @Test func rowsOfTheOfficeStay() throws {
    let list = try tasks()
    let markdown = try #require(dossier(since: nil, list).paper(.quarterly)).markdown
    let annex = markdown.suffix(from: try #require(markdown.range(of: "PHỤ LỤC")?.lowerBound))
    var rest = annex[...]
    for task in list.tasks {
      let range = try #require(
        rest.range(of: "\(task.number)** | **\(task.title)** |")
          ?? rest.range(of: "| \(task.number) | \(task.title) | | | | |"))
      rest = rest[range.upperBound...]
    }
    #expect(markdown.contains("Thay đổi trong quý: ……"))
  }

  @Test func withoutTasks() throws {
    let markdown = try #require(dossier(since: try assessment(), nil).paper(.quarterly)).markdown
    #expect(markdown.contains("Thay đổi trong quý: không có mục nào thay đổi."))
    #expect(markdown.contains("quý …… năm ……") && !markdown.contains("PHỤ LỤC"))
  }

  @Test func whatIsMissing() throws {
    let bare = try dossier(since: nil, nil)
    #expect(bare.paper(.quarterly) == nil && bare.missing(for: .quarterly) == [.quarter])
    let only = Dossier(officialSet, nil, nil, nil, nil, try tasks(), origins: [], .vietnamese)
    #expect(only.paper(.quarterly) == nil && only.missing(for: .quarterly) == [.file(.evidence)])
  }

  @Test(arguments: Language.allCases)
  func listAsItIsShown(language: Language) throws {
    try expectRecorded(
      try reported().paper(language).text(TextStyle(width: 80)), "shown-tasks.\(language.rawValue).txt")
  }
}
