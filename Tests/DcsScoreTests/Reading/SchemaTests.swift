import DcsScore
import Foundation
import Testing

/// The JSON Schemas for editors. Whether they agree with dcs is for `Tests/Outside/schemas` to say.
@Suite struct SchemaTests {
  @Test(arguments: ["criteria", "evidence", "council", "result", "tasks"])
  func everyKeyIsExplainedInBothLanguages(_ format: String) throws {
    let keys = keys(in: try schema(format))
    #expect(keys.count > 12)
    for (name, key) in keys {
      #expect(key["title"] is String, "\(name) has no title")
      #expect((key["description"] as? String)?.split(separator: " / ").count == 2, "\(name) must have 'Việt / English'")
    }
  }

  @Test func fileMayNameItsSchema() {
    let evidence = #"{"$schema": "./evidence.schema.json", "format": "dcs-evidence/1", "criteria": "qd-4725-2022", "#
    let rest = #""schoolYear": "2024-2025", "school": {"name": "Trường Thử", "stages": ["thcs"]}, "answers": {}}"#
    #expect(faults(evidence + rest) == [])
    let wrong = evidence.replacing(#""./evidence.schema.json""#, with: "1")
    #expect(faults(wrong + rest) == ["1:13 wrong-type '$schema' must be text, not a number"])
  }

  @Test func exampleOfEvidenceIsEvidence() throws {
    let example = try #require((try schema("evidence")["examples"] as? [Any])?.first)
    let text = String(decoding: try JSONSerialization.data(withJSONObject: example), as: UTF8.self)
    #expect(faults(text) == [])
  }

  /// The file from which `Tests/Outside/schemas` makes its results has every key, and is what dcs writes.
  @Test func exampleOfAResultIsWhatIsWritten() throws {
    let folder = "Tests/Files"
    let text = { (name: String) in String(decoding: try bytes(of: "\(folder)/full.\(name).json"), as: UTF8.self) }
    let set = try criteriaSet(text("criteria"))
    // Too few computers, so that there is a shortfall, and a document that is too old, so that there is a warning.
    let school = try text("evidence").replacing(#""units": 2"#, with: #""units": 1"#)
      .replacing("2024-09-05", with: "2010-09-05")
    let evidence = Evidence.read(JSONDocument(parsing: Array(school.utf8)), against: IndexedSet(set)).model
    let team = try text("council").replacing(#""self""#, with: #""external""#)
      .replacing("Trường THCS Nguyễn Trãi", with: "Trường Mẫu")
    let council = try #require(Council.read(JSONDocument(parsing: Array(team.utf8))).model)
    let sha256 = SHA256([])
    let result = ResultFile.bytes(
      of: Assessment(of: try #require(evidence)),
      evidence: ResultFile.EvidenceFile(
        sha256: sha256, attachments: [ResultFile.Attachment(file: "kế-hoạch.pdf", sha256: sha256)]),
      council: council, date: try #require(CalendarDate("2025-05-28")),
      replaces: ResultFile.Replacement(sha256: sha256, reason: "Bổ sung minh chứng"), examines: sha256, .vietnamese)
    #expect(try validationFaults(result, .result).faults == [])
    try expectRecorded(String(decoding: result, as: UTF8.self), "full.result.json", in: folder)
    let keys = Set(keys(in: try schema("result")).map(\.name))
    let written = String(decoding: result, as: UTF8.self)
    #expect(keys.filter { !written.contains("\"\($0)\":") } == [])
  }

  private func faults(_ text: String) -> [String] {
    lines(Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: IndexedSet(officialSet)).faults, of: text)
  }

  private func schema(_ format: String) throws -> [String: Any] {
    let data = Data(try bytes(of: "Criteria/schema/\(format).schema.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// Every key that a schema describes. Where a key is only forbidden or narrowed, it is described elsewhere.
  private func keys(in node: Any) -> [(name: String, key: [String: Any])] {
    if let list = node as? [Any] { return list.flatMap(keys) }
    guard let object = node as? [String: Any] else { return [] }
    let isWhole = object["additionalProperties"] as? Bool == false
    let own = isWhole ? (object["properties"] as? [String: [String: Any]] ?? [:]).map { ($0.key, $0.value) } : []
    return own + object.values.flatMap(keys)
  }
}
