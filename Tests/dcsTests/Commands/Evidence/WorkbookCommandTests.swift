import Foundation
import Testing

/// Workbooks (.xlsx), wherever a command reads or writes evidence or a council.
@Suite struct WorkbookCommandTests {
  private static let evidence = sample("thcs-nguyen-trai.evidence.json")

  @Test(arguments: ["vi", "en"])
  func commandsReadWorkbooks(language: String) async throws {
    let folder = try TestFolder()
    let made = try await folder.dcs("evidence", "convert", Self.evidence, "-o", "a.xlsx", "--lang", language)
    #expect(made == Run(0))
    #expect(try await folder.dcs("evidence", "convert", "a.xlsx", "-o", "a.json") == Run(0))
    for words in [["score"], ["score", "--format=json"], ["plan", "--target=3"], ["status", "--date=2025-05-20"]] {
      let expected = try await folder.dcs(words + ["a.json"])
      #expect(expected.code == 0 && !expected.output.isEmpty)
      let run = try await folder.dcs(words + ["a.xlsx"])
      #expect(run.code == 0 && run.output == expected.output)
    }
  }

  /// What is told of a workbook is told at its sheet's row and column, by whatever command.
  @Test func placesAreThoseOfTheSheet() async throws {
    let folder = try TestFolder.signOff()
    try folder.change("school.json", #""points": 6"#, #""points": 6, "note": "NULL""#)
    #expect(try await folder.dcs("evidence", "convert", "--criteria=set.json", "school.json", "-o", "a.xlsx").code == 0)
    let checked = try await folder.dcs("validate", "--criteria=set.json", "a.xlsx")
    let place = try #require(checked.output.firstMatch(of: #/a\.xlsx:\d+:\d+: cảnh báo: dòng .*\n.*\n/#)).output
    let exported = try await folder.dcs(
      "export", "--criteria=set.json", "--council=council.json", "--date=2025-05-20", "-o", "r.json", "a.xlsx")
    #expect(exported.code == 0 && exported.errors.contains(place))
  }

  /// Nothing is cut: what no cell has room for makes no workbook.
  @Test func textThatIsTooLong() async throws {
    let folder = try TestFolder.signOff()
    try folder.change("school.json", #""title": "Ảnh""#, #""title": "\#(String(repeating: "a", count: 32_768))""#)
    let run = try await folder.dcs(
      "evidence", "convert", "--criteria=set.json", "school.json", "-o", "a.xlsx", "--lang=en")
    #expect(run.code == 1 && run.errors.contains("32768 characters, more than a cell of an .xlsx holds (32767)"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("a.xlsx").path))
  }

  /// A workbook of a folder that cannot be read is an error, and one that is attached and no evidence is passed over.
  @Test func workbooksOfFolders() async throws {
    let folder = try TestFolder()
    try folder.write("PK\u{3}\u{4}", to: "x/hong.xlsx")
    let run = try await folder.dcs("validate", "x")
    #expect(run.code == 1 && run.output.hasPrefix("x/hong.xlsx:1:1: lỗi: bảng tính hỏng (tệp bị cắt cụt"))
    try folder.write("PK\u{3}\u{4}", to: "y/~$ho-so.xlsx")
    #expect(try await folder.dcs("validate", "y").code == 3)
  }

  @Test func councilAsAWorkbook() async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.dcs("evidence", "convert", "council.json", "-o", "c.xlsx") == Run(0))
    let words = ["export", "--criteria=set.json", "--date=2025-05-20", "school.json"]
    #expect(try await folder.dcs(words + ["--council=council.json", "-o", "a.json"]).code == 0)
    #expect(try await folder.dcs(words + ["--council=c.xlsx", "-o", "b.json"]).code == 0)
    let results = try ["a.json", "b.json"].map { try Data(contentsOf: folder.url.appendingPathComponent($0)) }
    #expect(results[0] == results[1])
    let template = try await folder.dcs("council", "--school=A", "--year=2024-2025", "-o", "t.xlsx")
    #expect(template.code == 0)
    #expect(try await folder.dcs("validate", "--strict", "t.xlsx").code == 0)
  }
}
