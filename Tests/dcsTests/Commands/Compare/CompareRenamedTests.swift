import Foundation
import Testing

/// What `dcs compare` and `dcs status` say of a document of which only the title was corrected.
@Suite struct CompareRenamedTests {
  /// The folder of ``TestFolder/signOff()`` with earlier evidence, `old.json`, whose document was called otherwise.
  private func folder() throws -> TestFolder {
    let folder = try TestFolder.signOff()
    try folder.write(closedEvidence().replacing(#""title": "Ảnh""#, with: #""title": "Anh""#), to: "old.json")
    return folder
  }

  private func compare(_ folder: borrowing TestFolder, _ words: String...) async throws -> Run {
    try await folder.dcs(["compare", "--criteria=set.json", "--fail-on-regression", "old.json", "school.json"] + words)
  }

  @Test func isNoLoss() async throws {
    let folder = try folder()
    let vietnamese = try await compare(folder)
    #expect(vietnamese.code == 0 && vietnamese.errors == "")
    #expect(
      vietnamese.output.contains(
        """

        Minh chứng được đổi tên (1)
        A.1  Anh → Ảnh, minh-chung/anh.jpg

        """), "\(vietnamese.output)")
    let english = try await compare(folder, "--lang=en")
    #expect(english.code == 0)
    #expect(english.output.contains("\nDocuments renamed (1)\nA.1  Anh → Ảnh, minh-chung/anh.jpg\n"))
    #expect(!english.output.contains("Documents lost") && !english.output.contains("Documents added"))
    let json = try await compare(folder, "--format=json")
    #expect(json.output.contains(#""documentsRenamed": [{"old": "Anh", "new": "Ảnh"}]"#), "\(json.output)")
    #expect(json.output.contains(#""documentsRemoved": [],"#))
    let markdown = try await compare(folder, "--format=markdown")
    #expect(markdown.output.contains("- **A.1** Anh → Ảnh, minh-chung/anh.jpg\n"))
  }

  /// Another file under another title is another document.
  @Test func anotherFileIsALoss() async throws {
    let folder = try folder()
    try folder.change("old.json", "anh.jpg", "anh-cu.jpg")
    let run = try await compare(folder, "--lang=en")
    #expect(run.code == 1 && run.errors.hasSuffix("dcs: the new assessment lost: the document 'Anh' of A.1\n"))
  }

  @Test func status() async throws {
    let folder = try folder()
    let words = ["status", "--criteria=set.json", "school.json", "--since=old.json", "--date=2025-05-20"]
    let run = try await folder.dcs(words)
    #expect(run.output.contains("đổi tên minh chứng: 'Anh' → 'Ảnh'\n"), "\(run.output)")
    #expect(try await folder.dcs(words + ["--lang=en"]).output.contains("documents renamed: 'Anh' → 'Ảnh'\n"))
    let json = try await folder.dcs(words + ["--format=json"])
    #expect(json.output.contains(#""documentsRenamed": [{"before": "Anh", "now": "Ảnh"}]"#), "\(json.output)")
  }
}
