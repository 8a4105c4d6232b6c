import DcsScore
import Foundation
import Testing

/// The JSON Schemas for editors. Whether they agree with dcs is for `Tests/Schema` to say.
@Suite struct SchemaTests {
  @Test(arguments: ["criteria", "evidence", "council", "result"])
  func everyKeyIsExplainedInBothLanguages(_ format: String) throws {
    let keys = keys(in: try schema(format))
    #expect(keys.count > 15)
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

  private func faults(_ text: String) -> [String] {
    lines(Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: CriteriaRows(officialSet)).faults, of: text)
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
