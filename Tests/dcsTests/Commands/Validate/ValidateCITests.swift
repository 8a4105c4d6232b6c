import Foundation
import Testing

/// What `dcs validate` tells code hosts: what could not be read, and by which path a file is known in its repository.
@Suite struct ValidateCITests {
  /// Ways in which something cannot be looked at, each with the file that it is told at and its sentence.
  private static let unreadable: [(words: [String], file: String, vi: String, en: String, code: Int32)] = [
    (["no.json"], "no.json", "không có tệp 'no.json'", "there is no file 'no.json'", 3),
    (
      ["./empty"], "empty",
      "thư mục './empty' không có tệp .json, bảng hồ sơ hay bảng Hội đồng (.xlsx, .csv, .tsv) nào",
      "the folder './empty' has no .json file and no table (.xlsx, .csv, .tsv) of evidence or a council", 3
    ),
    (
      ["large.json", "--max-size=1"], "large.json",
      "'large.json' có dung lượng 1,1 MB, quá giới hạn 1 MB; nếu đúng là tệp cần đọc, thêm --max-size 2",
      "'large.json' is 1.1 MB, over the limit of 1 MB; if it is to be read, add --max-size 2", 3
    ),
    (
      ["school.json", "--criteria=no.json"], "school.json", "không có tệp 'no.json'", "there is no file 'no.json'", 3
    ),
    (
      ["school.json", "--criteria=empty.csv"], "school.json",
      "tệp bộ chỉ số 'empty.csv' có lỗi nên không dùng được",
      "the criteria file 'empty.csv' has faults and cannot be used", 1
    ),
  ]

  private func folder() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write("", to: "empty.csv")
    try folder.write("", to: "empty/.keep")
    try folder.write(String(repeating: " ", count: 1_100_000), to: "large.json")
    return folder
  }

  @Test(arguments: unreadable.indices)
  func whatCannotBeReadIsAResult(index: Int) async throws {
    let folder = try folder()
    let (words, file, vi, en, code) = Self.unreadable[index]
    for (language, message) in [("vi", vi), ("en", en)] {
      let sarif = try await folder.dcs(["validate", "--format=sarif", "--lang", language] + words)
      #expect(sarif.code == code)
      #expect(sarif.errors.hasSuffix("dcs: \(message)\n"), "\(sarif.errors)")
      #expect(try results(sarif.output) == ["unreadable \(file): \(message)"])
      let github = try await folder.dcs(["validate", "--format=github", "--lang", language] + words)
      #expect(github.code == code)
      #expect(github.output == "::error file=\(file),title=unreadable::\(message)\n")
    }
  }

  @Test func whatCannotBeMendedIsAResultBesideItsFaults() async throws {
    let folder = try TestFolder()
    try folder.write("{\"a\": 1 \n}", to: "a.json")
    let path = folder.url.appendingPathComponent("a.json").path
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let run = try await folder.dcs("validate", "--fix", "--lang=en", "--format=sarif", "--ignore=format", "a.json")
    #expect(run.code == 4)
    #expect(
      try results(run.output).map { String($0.prefix { $0 != ":" }) } == [
        "trailing-space a.json", "unreadable a.json",
      ])
  }

  #if !os(Windows)
    @Test func pathsAreThoseInTheRepository() async throws {
      let folder = try TestFolder()
      try folder.write("[1,]", to: "kho/sub/a.json")
      try folder.write("[1,]", to: "kho/b.json")
      try folder.write("[1,]", to: "ngoài.json")
      try folder.link("kho/link", to: "sub")
      let words = "validate --ignore=format a.json ../b.json ../link/a.json ../../ngoài.json no.json ../x/no.json"
      let absolute = #""$PWD/c.json""#
      try folder.write("[1,]", to: "kho/sub/c.json")
      // As the system has it, with a link, and from elsewhere.
      for workspace in ["$PWD/..", "..", "../../kho/", "../sub/.."] {
        let run = try await folder.shell(
          "cd kho/sub && GITHUB_WORKSPACE=\(workspace) \"$0\" \(words) \(absolute) --format=sarif")
        #expect(run.code == 3)
        #expect(
          try results(run.output).map { String($0.prefix { $0 != ":" }) } == [
            "trailing-comma sub/a.json", "trailing-comma b.json", "trailing-comma ../../ngo%C3%A0i.json",
            "trailing-comma sub/c.json", "unreadable sub/no.json", "unreadable x/no.json",
          ], "\(workspace)")
        let github = try await folder.shell(
          "cd kho/sub && GITHUB_WORKSPACE=\(workspace) \"$0\" \(words) \(absolute) --format=github")
        #expect(
          github.output.matches(of: /file=([^,]+),/).map { String($0.1) } == [
            "sub/a.json", "b.json", "../../ngoài.json", "sub/c.json", "sub/no.json", "x/no.json",
          ], "\(workspace)")
      }
    }

    /// What people read, and other programs, names files as they were named; and so it is without a repository.
    @Test(arguments: ["text", "json", "junit"])
    func otherFormatsNameFilesAsTheyWereNamed(format: String) async throws {
      let folder = try TestFolder()
      try folder.write("[1,]", to: "kho/a.json")
      let line = "cd kho && \"$0\" validate --format=\(format) a.json no.json"
      let plain = try await folder.shell(line)
      #expect(plain.output.contains("a.json"))
      #expect(try await folder.shell("export GITHUB_WORKSPACE=..; " + line) == plain)
    }

    @Test(arguments: ["", "/no/such/folder", "../kho/a.json", "../khac", "../k"])
    func withoutARepositoryAboveThePathStays(workspace: String) async throws {
      let folder = try TestFolder()
      try folder.write("[1,]", to: "kho/a.json")
      try folder.write("", to: "khac/.keep")
      let run = try await folder.shell(
        "cd kho && GITHUB_WORKSPACE='\(workspace)' \"$0\" validate --format=sarif --ignore=format ./a.json")
      #expect(run.code == 1)
      #expect(try results(run.output).map { String($0.prefix { $0 != ":" }) } == ["trailing-comma a.json"])
    }
  #endif

  /// Each result as its rule, its file and its message.
  private func results(_ log: String) throws -> [String] {
    let document = try #require(JSONSerialization.jsonObject(with: Data(log.utf8)) as? [String: Any])
    let run = try #require((document["runs"] as? [[String: Any]])?.first)
    return try #require(run["results"] as? [[String: Any]]).map { result in
      let location = try #require((result["locations"] as? [[String: Any]])?.first)
      let artifact = (location["physicalLocation"] as? [String: Any])?["artifactLocation"] as? [String: Any]
      let rule = try #require(result["ruleId"] as? String)
      let message = try #require((result["message"] as? [String: Any])?["text"] as? String)
      return try "\(rule) \(#require(artifact?["uri"] as? String)): \(message)"
    }
  }
}
