import DcsScore
import Papers
import Testing

@testable import DcsReports

/// What two assessments held against each other say to people and programs. `DCS_RECORD=1 swift test` records it anew.
@Suite struct OutcomeReportTests {
  private static let name = "thcs-nguyen-trai"
  /// What the evidence was a year before.
  private static let edits = [
    ("2024-2025\",\n  \"school\"", "2023-2024\",\n  \"school\""),
    ("\"1.2\": {\n      \"met\": true", "\"1.2\": {\n      \"met\": false"),
    ("\"points\": 9,", "\"points\": 8.5,"), ("\"points\": 3,", "\"points\": 4,"), ("\"count\": 212", "\"count\": 200"),
    (
      "\"title\": \"Danh sách tài khoản giáo viên và lịch dạy trực tuyến\"",
      "\"title\": \"Biên bản <b>bàn giao</b> | tài khoản\""
    ),
    ("\"number\": \"39/KH-THCSNT\"", "\"number\": \"38/KH-THCSNT\""),
    ("\"title\": \"Danh mục thiết bị phòng studio\"", "\"title\": \"Sổ tài sản\""),
    ("minh-chung/phong-studio\"", "minh-chung/so-tai-san\""),
  ]

  private func assessment(_ edits: [(String, String)] = []) throws -> Assessment {
    let sample = String(decoding: try bytes(of: "Samples/\(Self.name).evidence.json"), as: UTF8.self)
    let text = edits.reduce(sample) { text, edit in
      #expect(text.contains(edit.0), "\(edit.0)")
      return text.replacing(edit.0, with: edit.1)
    }
    let reading = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: IndexedSet(officialSet))
    return Assessment(of: try #require(reading.model))
  }

  private func result(_ assessment: Assessment, _ kind: Council.Kind, on date: String) throws -> SchoolOutcome {
    let text = String(decoding: try bytes(of: "Samples/\(Self.name).council.json"), as: UTF8.self)
      .replacing("\"kind\": \"self\"", with: "\"kind\": \"\(kind.rawValue)\"")
    let bytes = ResultFile.bytes(
      of: assessment, evidence: .init(sha256: SHA256([]), attachments: nil),
      council: try #require(Council.read(JSONDocument(parsing: Array(text.utf8))).model),
      date: try #require(CalendarDate(date)), .vietnamese)
    return SchoolOutcome(of: try #require(ResultFile.read(JSONDocument(parsing: bytes)).model))
  }

  private func comparison() throws -> OutcomeComparison {
    try OutcomeComparison(
      from: SchoolOutcome(of: try assessment(Self.edits)), to: SchoolOutcome(of: try assessment()))
  }

  @Test(arguments: Language.allCases)
  func evidence(language: Language) throws {
    let paper = try comparison().paper(officialSet, language)
    for width in [40, 80] {
      try expectRecorded(paper.text(TextStyle(width: width)), "compare-\(width).\(language.rawValue).txt")
    }
    try expectRecorded(paper.markdown, "compare.\(language.rawValue).md")
    try expectRecorded(paper.article, "compare.\(language.rawValue).html")
  }

  @Test func json() throws {
    try expectRecorded(try comparison().json.text, "compare.json")
  }

  /// The team took points off, and the level of a group with them.
  @Test(arguments: Language.allCases)
  func selfAndExternal(language: Language) throws {
    let edits = [
      ("\"points\": 9,", "\"points\": 2,"), ("\"points\": 7,", "\"points\": 0,"), ("\"points\": 6,", "\"points\": 1,"),
    ]
    let set = IndexedSet(officialSet)
    let comparison = try OutcomeComparison(
      from: try result(try assessment(), .own, on: "2025-05-20"),
      to: try result(try assessment(edits), .external, on: "2025-06-10"), by: set)
    let text = comparison.paper(officialSet, language).text(TextStyle())
    try expectRecorded(text, "compare-external.\(language.rawValue).txt")
    let lost = try #require(comparison.lossMessage)[language]
    try expectRecorded(lost + "\n", "compare-lost.\(language.rawValue).txt")
  }

  @Test func nothingChanged() throws {
    let outcome = SchoolOutcome(of: try assessment())
    let comparison = try OutcomeComparison(from: outcome, to: outcome)
    #expect(comparison.lossMessage == nil)
    #expect(
      comparison.paper(nil, .vietnamese).text(TextStyle()) == """
        So sánh hai lần đánh giá: Trường THCS Nguyễn Trãi
        Năm học 2024-2025, theo bộ chỉ số qd-4725-2022 1.1.0
        Trước  Hồ sơ minh chứng
        Sau    Hồ sơ minh chứng

        MỨC 2 (không đổi)
        Tổng điểm: 140,75/200

        Các nhóm
        1                                                                63,5/100  mức 2
        2                                                               77,25/100  mức 3

        Không có gì thay đổi.

        """)
  }
}
