import DcsScore
import Papers
import Testing

@testable import DcsReports

/// Whole reports against recorded ones. `DCS_RECORD=1 swift test` records them anew.
@Suite struct StatusReportTests {
  private static let name = "thcs-nguyen-trai"
  /// What the evidence was a week before.
  private static let edits = [
    (#""1.2": {"#, #""1.2": {"note": "Chờ ký", "#), (#""points": 9"#, #""points": 8.5"#),
  ]

  private func text(_ edits: [(String, String)] = []) throws -> String {
    let text = String(decoding: try bytes(of: "Samples/\(Self.name).evidence.json"), as: UTF8.self)
    return edits.reduce(text) { text, edit in
      #expect(text.contains(edit.0), "\(edit.0)")
      return text.replacing(edit.0, with: edit.1)
    }
  }

  private func evidence(_ text: String) throws -> Evidence {
    try #require(Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: IndexedSet(officialSet)).model)
  }

  /// The status of the sample school with its council, its result and an earlier state.
  private func status(on day: String = "2025-06-03") throws -> SchoolStatus {
    let text = try text()
    let evidence = try evidence(text)
    let sha256 = SHA256(Array(text.utf8))
    var files = ProcessFiles(of: evidence.school.name, evidence.schoolYear, evidence: sha256)
    let council = Council.read(JSONDocument(parsing: try bytes(of: "Samples/\(Self.name).council.json"))).model
    files.add(try #require(council), named: "hoi-dong.json")
    let result = ResultFile.bytes(
      of: Assessment(of: evidence),
      evidence: .init(sha256: sha256, attachments: nil), council: try #require(council),
      date: try #require(CalendarDate("2025-05-20")), .vietnamese)
    files.add(try #require(ResultFile.read(JSONDocument(parsing: result)).model), named: "ket-qua.json")
    files.addFaulty(named: "doan.json")
    let changes = try #require(
      EvidenceChanges(
        from: Assessment(of: try self.evidence(try self.text(Self.edits))), to: Assessment(of: evidence)))
    return SchoolStatus(
      SchoolProgress(of: Assessment(of: evidence)), files,
      .init(count: evidence.files.count, missing: Array(evidence.files.prefix(1))),
      on: try #require(CalendarDate(day)), since: .init("tuan-truoc.json", changes))
  }

  @Test(arguments: Language.allCases, [40, 80])
  func report(language: Language, width: Int) throws {
    let report = try status().paper(language).text(TextStyle(width: width))
    try expectRecorded(report, "status-\(width).\(language.rawValue).txt")
    // A path is a word of its own, however long.
    #expect(report.split(separator: "\n").allSatisfy { $0.count <= width || $0.contains("/thcs-nguyen-trai/") })
  }

  @Test(arguments: Language.allCases)
  func markdown(language: Language) throws {
    try expectRecorded(status().paper(language).markdown, "status.\(language.rawValue).md")
  }

  @Test func json() throws {
    let output = try status().json(.vietnamese)
    try expectRecorded(output.text, "status.json")
  }

  @Test(
    arguments: [
      ("2025-05-29", "còn 2 ngày", "2 days left"), ("2025-05-30", "còn 1 ngày", "1 day left"),
      ("2025-05-31", "hạn là ngày này", "due on this day"), ("2025-06-01", "quá hạn 1 ngày", "1 day overdue"),
      ("2025-06-03", "quá hạn 3 ngày", "3 days overdue"),
    ])
  func daysLeft(date: String, vi: String, en: String) throws {
    let status = try status(on: date)
    #expect(status.paper(.vietnamese).text(TextStyle()).contains(" \(vi)\n"))
    #expect(status.paper(.english).text(TextStyle()).contains(" \(en)\n"))
  }

  /// Where the set says nothing of levels, dates or documents, the report says nothing of them either.
  @Test func setOfFewWords() throws {
    let set = try criteriaSet(
      """
      {"format": "dcs-criteria/1", "id": "it", "version": "0.1.0", "title": {"vi": "Ít", "en": "Few"},
      "issuer": {"vi": "Không ai", "en": "Nobody"}, "decision": {"number": "1/QĐ", "date": "2024-02-29"},
      "stages": ["x"], "groups": [{"id": "X", "title": {"vi": "X", "en": "X"}, "maxPoints": 3, "criteria": [
      {"id": "X.1", "title": {"vi": "Mục", "en": "Row"}, "kind": "scored", "maxPoints": 3,
      "evidence": {"required": false}}]}]}
      """)
    let text = evidenceText(["X.1": #"{"points": 0}"#], for: "it", stages: ["x"])
    let read = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: IndexedSet(set)).model
    let evidence = try #require(read)
    let status = SchoolStatus(
      SchoolProgress(of: Assessment(of: evidence)),
      ProcessFiles(of: evidence.school.name, evidence.schoolYear, evidence: SHA256([])),
      .init(count: 0, missing: []), on: try #require(CalendarDate("2025-01-01")),
      since: .init(
        "cu.json", try #require(EvidenceChanges(from: Assessment(of: evidence), to: Assessment(of: evidence)))))
    let report = status.paper(.english).text(TextStyle())
    #expect(report.contains("Answered          1/1 rows\nPoints counted    0/3\n"))
    #expect(report.contains("✗ List of evidence: not there yet\n"))
    #expect(report.hasSuffix("Changes since 'cu.json'\nNo answer and no document has changed.\n"))
    #expect(!report.contains("Dates of the school year"))
  }
}
