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
    var files = ProcessFiles(of: evidence.school.name, evidence.schoolYear, evidence: Array(text.utf8))
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
      ("2025-06-18", "còn 2 ngày", "2 days left"), ("2025-06-19", "còn 1 ngày", "1 day left"),
      ("2025-06-20", "đến hạn trong ngày", "due on this day"), ("2025-06-21", "quá hạn 1 ngày", "1 day overdue"),
      ("2025-06-23", "quá hạn 3 ngày", "3 days overdue"),
    ])
  func daysLeft(date: String, vi: String, en: String) throws {
    let status = try status(on: date)
    #expect(status.paper(.vietnamese).text(TextStyle()).contains(" \(vi)\n"))
    #expect(status.paper(.english).text(TextStyle()).contains(" \(en)\n"))
  }

  /// The papers that a milestone names show that it is done, in time or late.
  @Test(
    arguments: [
      ("05-31", #""doneBy": "council-approval""#, "✓ 15/05/2025", "✓ 2025-05-15"),
      ("05-15", #""doneBy": "council-approval""#, "✓ 15/05/2025", "✓ 2025-05-15"),
      ("05-14", #""doneBy": "council-approval""#, "✓ 15/05/2025, chậm 1 ngày", "✓ 2025-05-15, 1 day late"),
      ("05-01", #""doneBy": "council-minutes""#, "✓ 12/05/2025, chậm 11 ngày", "✓ 2025-05-12, 11 days late"),
      ("05-31", #""doneBy": "evidence-list""#, "✓", "✓"),
      ("05-31", #""doneBy": "team-approval""#, "quá hạn 3 ngày", "3 days overdue"),
      ("05-31", #""doneBy": "publication""#, "quá hạn 3 ngày", "3 days overdue"),
      ("05-31", #""doneBy": "request""#, "✓ 19/05/2025", "✓ 2025-05-19"),
      ("05-31", #""doneBy": null"#, "quá hạn 3 ngày", "3 days overdue"),
    ])
  func milestonesThatAreDone(due: String, doneBy: String, vi: String, en: String) throws {
    let school = SignOffCase()
    let set = try criteriaSet(
      school.criteria.replacing(#""due": "05-31""#, with: #""due": "\#(due)", \#(doneBy)"#))
    let bytes = Array(school.evidence.utf8)
    let evidence = try #require(Evidence.read(JSONDocument(parsing: bytes), against: IndexedSet(set)).model)
    var files = ProcessFiles(of: evidence.school.name, evidence.schoolYear, evidence: bytes)
    let text = school.council.dropLast() + #", "papers": {"request": {"number": "5/TTr", "date": "2025-05-19"}}}"#
    let council = Council.read(JSONDocument(parsing: Array(text.utf8))).model
    files.add(try #require(council), named: "hoi-dong.json")
    let status = SchoolStatus(
      SchoolProgress(of: Assessment(of: evidence)), files, .init(count: 0, missing: []),
      on: try #require(CalendarDate("2025-06-03")))
    #expect(Self.end(of: " Xong", in: status.paper(.vietnamese)) == vi)
    #expect(Self.end(of: " Done", in: status.paper(.english)) == en)
  }

  /// What stands at the right of a row.
  private static func end(of title: String, in paper: Paper) -> String? {
    let line = paper.text(TextStyle()).split(separator: "\n").first { $0.contains(title + " ") }
    return line?.split(separator: title).last.map { String($0).trimmed }
  }

  /// Where a council says that it compared the figures, the report no longer says that nobody did.
  @Test func figuresThatWereCompared() throws {
    let vietnamese = try status().paper(.vietnamese).text(TextStyle(width: 200))
    #expect(
      vietnamese.contains(
        "\nNgày 09/05/2025, Lê Quang Huy đã đối chiếu 39 mức điểm, ngưỡng của bộ chỉ số với bản chính Quyết định 4725/QĐ-BGDĐT.\n"
      ))
    #expect(!vietnamese.contains("chưa đối chiếu"))
    let english = try status().paper(.english).text(TextStyle(width: 200))
    #expect(
      english.contains(
        "\nLê Quang Huy compared 39 figures of the set with the official decision 4725/QĐ-BGDĐT on 2025-05-09.\n"))
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
      ProcessFiles(of: evidence.school.name, evidence.schoolYear, evidence: []),
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
