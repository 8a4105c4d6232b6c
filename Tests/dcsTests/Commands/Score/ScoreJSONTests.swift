import Foundation
import Testing

/// What `dcs score` writes for programs.
@Suite struct ScoreJSONTests {
  @Test func jsonOfOneFileIsADocumentAndOfSeveralAnArray() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let words = ["score", "--format", "json", "--criteria=set.json"]
    let one = try await folder.dcs(words + ["school.json"])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [String: Any])
    #expect(document["format"] as? String == "dcs-assessment/1")
    #expect(document["level"] as? Int == 2)

    let two = try await folder.dcs(words + ["school.json", "no.json", "school.json"])
    let array = try #require(try JSONSerialization.jsonObject(with: Data(two.output.utf8)) as? [Any])
    #expect(array.map { ($0 as? [String: Any])?["schoolYear"] as? String } == ["2024-2025", nil, "2024-2025"])
    #expect(array[1] is NSNull)
    #expect(two.code == 3)
    #expect(two.output.hasPrefix("[\n  {\n    \"format\": \"dcs-assessment/1\",\n"))
    #expect(two.output.contains("\n  },\n  null,\n  {\n"))
    #expect(two.output.hasSuffix("\n  }\n]\n"))

    let none = try await folder.dcs(words + ["no.json", "no.json"])
    #expect(none.output == "[null, null]\n")
    #expect(try await folder.dcs(words + ["no.json"]).output == "")
  }

  @Test func jsonKeysAreTheSameInBothLanguages() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let words = ["score", "--format=json", "--criteria=set.json", "school.json"]
    let vietnamese = try await folder.dcs(words)
    #expect(try await folder.dcs(words + ["--lang", "en"]) == vietnamese)
  }
}
