import Foundation
import Testing

/// `dcs validate`: every fault of every file, and nothing passed over in silence.
@Suite struct ValidateTests {
  @Test func filesWithoutFaults() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let run = try await folder.dcs("validate", "--criteria=set.json", "set.json", "school.json", "--lang", "en")
    #expect(run == Run(0, errors: "Files checked: 2; errors: 0.\n"))
  }

  @Test func faultsOfEveryFile() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence(points: "11"), to: "a.json")
    try folder.write("[1,]", to: "b.json")
    let run = try await folder.dcs("validate", "--criteria=set.json", "a.json", "b.json", "school.json")
    #expect(run.code == 1)
    #expect(run.errors == "Đã kiểm tra 3 tệp: 3 lỗi.\n")
    let lines = run.output.split(separator: "\n").filter { $0.contains(".json:") }
    #expect(
      lines == [
        "a.json:4:33: lỗi: điểm của 'A.1' phải từ 0 đến 10 [points-range]",
        "b.json:1:1: lỗi: tệp phải có 'format' là một trong: 'dcs-criteria/1', 'dcs-evidence/1', 'dcs-council/1', 'dcs-result/1', 'dcs-tasks/1' [format]",
        "b.json:1:3: lỗi: sau phần tử cuối không được có dấu phẩy; hãy xóa dấu phẩy này [trailing-comma]",
      ])
  }

  @Test func foldersAndFoldersWithin() async throws {
    let folder = try TestFolder()
    for path in ["x/b.json", "x/a.json", "x/notes.txt", "x/y/c.json", "x/.hidden.json"] {
      try folder.write("{}", to: path)
    }
    let flat = try await folder.dcs("validate", "x")
    #expect(flat.errors == "Đã kiểm tra 2 tệp: 2 lỗi.\n")
    let deep = try await folder.dcs("validate", "-r", "x/")
    #expect(deep.errors == "Đã kiểm tra 3 tệp: 3 lỗi.\n")
    let named = deep.output.split(separator: "\n").compactMap { $0.contains(".json:") ? $0.prefix { $0 != ":" } : nil }
    #expect(named == ["x/a.json", "x/b.json", "x/y/c.json"])
  }

  @Test func folderWithoutAFileIsNoSuccess() async throws {
    let folder = try TestFolder()
    try folder.write("x", to: "x/notes.txt")
    try folder.addMadeUpSchool()
    let run = try await folder.dcs("validate", "x", "set.json")
    #expect(
      run
        == Run(
          3,
          errors:
            "dcs: thư mục 'x' không có tệp .json, bảng hồ sơ hay bảng Hội đồng (.xlsx, .csv, .tsv) nào\nĐã kiểm tra 1 tệp: 0 lỗi, 1 tệp không đọc hay ghi được.\n"
        ))
  }

  @Test func linksThatLeadBackAreNotFollowed() async throws {
    let folder = try TestFolder()
    try folder.write("{}", to: "x/A.JSON")
    for name in ["a", "b"] {
      try FileManager.default.createSymbolicLink(
        at: folder.url.appendingPathComponent("x/\(name)"), withDestinationURL: folder.url.appendingPathComponent("x"))
    }
    let run = try await folder.dcs("validate", "-r", "x")
    #expect(run.errors == "Đã kiểm tra 1 tệp: 1 lỗi.\n")
  }

  @Test func fileThatIsNotThereDoesNotStopTheRest() async throws {
    let folder = try TestFolder()
    try folder.write("{", to: "a.json")
    let run = try await folder.dcs("validate", "no.json", "a.json", "--lang=en")
    #expect(run.code == 3)
    #expect(
      run.errors == "dcs: there is no file 'no.json'\nFiles checked: 1; errors: 1, files not read or written: 1.\n")
    #expect(
      run.output.hasPrefix("a.json:1:2: error: must be a key in double quotes, but the file ends here [json-syntax]\n"))
  }

  @Test func kindCanBeForced() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let run = try await folder.dcs("validate", "--kind=criteria", "school.json", "--lang=en")
    #expect(run.code == 1)
    let message = "'format' must be 'dcs-criteria/1', not 'dcs-evidence/1' [format]"
    #expect(run.output.hasPrefix("school.json:2:13: error: \(message)\n"))
  }

  @Test func documentForPrograms() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write("{\"k\": 1,\n \"k\": 2}", to: "a.json")
    let words = ["validate", "--format=json", "--lang=en", "--criteria=set.json"]
    let run = try await folder.dcs(words + ["school.json", "a.json"])
    #expect(run.code == 1)
    #expect(run.errors == "")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(document["format"] as? String == "dcs-faults/1")
    #expect(document["files"] as? Int == 2)
    #expect(document["errors"] as? Int == 2)
    #expect(document["warnings"] as? Int == 0)
    let faults = try #require(document["faults"] as? [[String: Any]])
    #expect(faults.map { $0["code"] as? String } == ["format", "duplicate-key"])
    let fault = faults[1]
    #expect(fault["file"] as? String == "a.json")
    #expect(fault["severity"] as? String == "error")
    #expect(fault["message"] as? String == "key 'k' must stand only once in an object")
    #expect(["line", "column", "endLine", "endColumn"].map { fault[$0] as? Int } == [2, 2, 2, 5])
    let related = try #require((fault["related"] as? [[String: Any]])?.first)
    #expect(["line", "column"].map { related[$0] as? Int } == [1, 2])
    #expect(related["message"] as? String == "first defined here")
  }
}
