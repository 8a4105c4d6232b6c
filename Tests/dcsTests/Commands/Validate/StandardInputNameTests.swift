import Foundation
import Testing

/// What `dcs validate -` calls standard input.
@Suite struct StandardInputNameTests {
  @Test(arguments: ["text", "json", "sarif", "github", "junit"])
  func faultsStandAtTheName(format: String) async throws {
    let folder = try TestFolder()
    try folder.write("[1,]", to: "x/a.json")
    let words = ["validate", "--format", format, "--lang=en"]
    let named = try await folder.dcs(words + ["-", "--stdin-name=x/a.json"], input: "[1,]")
    #expect(named.code == 1)
    #expect(named == (try await folder.dcs(words + ["x/a.json"])))
  }

  @Test func tableIsKnownByTheName() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let words = ["validate", "--criteria=set.json", "--lang=en"]
    let table = "một,hai\n1,2\n"
    try folder.write(table, to: "a.csv")
    let named = try await folder.dcs(words + ["-", "--stdin-name", "a.csv"], input: table)
    #expect(named == (try await folder.dcs(words + ["a.csv"])))
    #expect(try await folder.dcs(words + ["-"], input: table) != named)
  }

  @Test func attachedFilesAreLookedForFromTheNameOn() async throws {
    let folder = try TestFolder.signOff()
    try folder.write("ảnh", to: "x/minh-chung/khac.jpg")
    let words = ["validate", "--criteria=set.json", "-"]
    let input = closedEvidence("minh-chung/khac.jpg")
    #expect(try await folder.dcs(words, input: input).code == 1)
    #expect(try await folder.dcs(words + ["--stdin-name=x/school.json"], input: input).code == 0)
  }

  @Test func placeInTheRepository() async throws {
    let folder = try TestFolder()
    for format in ["sarif", "github"] {
      let run = try await folder.dcs(
        ["validate", "--format", format, "-", "--stdin-name=x/a.json"], input: "[1,]",
        environment: ["GITHUB_WORKSPACE": folder.url.deletingLastPathComponent().path])
      #expect(run.output.contains("\(folder.url.lastPathComponent)/x/a.json"), "\(run.output)")
    }
  }

  @Test(arguments: [
    (
      ["--stdin-name=a.json", "b.json"], "--stdin-name chỉ dùng khi kiểm tra đầu vào chuẩn (-)",
      "--stdin-name is for checking standard input (-) alone"
    ),
    (
      ["--stdin-name=a.json", "--base=-", "b.json"], "--stdin-name chỉ dùng khi kiểm tra đầu vào chuẩn (-)",
      "--stdin-name is for checking standard input (-) alone"
    ),
    (["--stdin-name=", "-"], "--stdin-name phải nêu tên tệp", "--stdin-name must name a file"),
    (["-", "--stdin-name"], "sau --stdin-name phải có TÊN", "--stdin-name must be followed by NAME"),
  ])
  func wrongUse(words: [String], vi: String, en: String) async throws {
    let folder = try TestFolder()
    #expect(
      try await folder.dcs(["validate"] + words) == Run(2, errors: "dcs: \(vi)\nXem hướng dẫn: dcs help validate\n"))
    #expect(
      try await folder.dcs(["validate", "--lang=en"] + words)
        == Run(2, errors: "dcs: \(en)\nFor help: dcs help validate --lang en\n"))
  }
}
