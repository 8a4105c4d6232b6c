import DcsScore
import Testing

/// A made-up school, its set and a council that may close its assessment.
struct SignOffCase {
  var criteria = RuleExamples.criteria
  var evidence = RuleExamples.evidence
  var council = #"""
    {"format": "dcs-council/1", "kind": "self", "school": "Trường Mẫu", "schoolYear": "2024-2025",
    "decision": {"number": "1/QĐ", "date": "2024-09-10"}, "members": [
    {"name": "An", "position": "Hiệu trưởng", "role": "chair", "approves": true},
    {"name": "Bình", "position": "Giáo viên", "role": "secretary", "approves": true},
    {"name": "Chi", "position": "Giáo viên", "role": "member", "approves": false, "dissent": "Chưa đủ minh chứng"}],
    "minutes": {"number": "2/BB", "date": "2025-05-12"},
    "approval": {"number": "3/QĐ", "date": "2025-05-15", "signedBy": {"name": "An", "position": "Hiệu trưởng"}},
    "criteriaChecked": {"by": "Bình", "date": "2025-05-09"}, "acceptsSuggestions": true}
    """#
  var date = "2025-05-20"
  var files = ["minh-chung/anh.jpg": Array("ảnh".utf8)]

  func set() throws -> CriteriaSet { try criteriaSet(criteria) }

  func indexedSet() throws -> IndexedSet { IndexedSet(try set(), readFrom: Array(criteria.utf8)) }

  func assessment() throws -> Assessment {
    let document = JSONDocument(parsing: Array(evidence.utf8))
    return Assessment(of: try #require(Evidence.read(document, against: indexedSet()).model))
  }

  func signOff(links: [ResultLink] = []) throws -> SignOff {
    let council = try #require(Council.read(JSONDocument(parsing: Array(council.utf8))).model)
    let day = try #require(CalendarDate(date))
    return SignOff(of: try assessment(), by: council, under: try set(), on: day, links: links)
  }

  func refusals(links: [ResultLink] = []) throws -> [Refusal] { try signOff(links: links).refusals }

  /// The result as exported.
  func result(
    replaces: ResultFile.Replacement? = nil, examines: SHA256? = nil, form: ResultFile.Form = .json
  ) throws -> [UInt8] {
    ResultFile.bytes(
      of: try assessment(),
      evidence: ResultFile.EvidenceFile(
        sha256: SHA256(Array(evidence.utf8)),
        attachments: files.sorted { $0.key < $1.key }.map {
          ResultFile.Attachment(file: $0.key, sha256: SHA256($0.value))
        }),
      council: try #require(Council.read(JSONDocument(parsing: Array(council.utf8))).model),
      date: try #require(CalendarDate(date)), replaces: replaces, examines: examines, form: form, .english)
  }

  /// A result held against this case's set, evidence and files.
  func verification(of result: [UInt8]) throws -> Verification { try verifier()(result) }

  /// What holds results against this case's set, evidence and files, for many of them.
  func verifier() throws -> ([UInt8]) -> Verification {
    let set = try indexedSet()
    let evidence = SourceText(name: "evidence", bytes: Array(evidence.utf8))
    return { [files] result in
      Verification(
        of: ParsedFile(json: SourceText(name: "result", bytes: result)), by: set, evidence,
        attachment: { files[$0].map { .digest(SHA256($0)) } ?? .other(.missing(similar: { nil })) })
    }
  }
}
