import Foundation
import Testing

/// What `dcs validate` does with the paths that it is given.
@Suite struct ValidateInputTests {
  @Test func fileThatIsNamedTwiceIsCheckedOnce() async throws {
    let folder = try TestFolder()
    try folder.write("{}", to: "x/a.json")
    try folder.write("{}", to: "b.json")
    let run = try await folder.dcs("validate", "x", "./x/a.json", "b.json", "b.json")
    #expect(run.errors == "Đã kiểm tra 2 tệp: 2 lỗi.\n")
  }

  @Test func schemasOfAFolderAreForEditors() async throws {
    let folder = try TestFolder()
    try folder.write("{}", to: "x/a.schema.json")
    try folder.write("{}", to: "x/a.json")
    #expect(try await folder.dcs("validate", "x").errors == "Đã kiểm tra 1 tệp: 1 lỗi.\n")
    #expect(try await folder.dcs("validate", "x/a.schema.json").errors == "Đã kiểm tra 1 tệp: 1 lỗi.\n")
  }

  @Test func tildeIsALetterLikeAnyOther() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write("\u{FEFF}" + evidence(), to: "~/school.json")
    let run = try await folder.dcs("validate", "--fix", "--criteria=set.json", "~/school.json")
    #expect(run == Run(0, errors: "Đã kiểm tra 1 tệp: 0 lỗi. Đã tự sửa 1 chỗ (byte-order-mark: 1).\n"))
    let mended = try String(contentsOf: folder.url.appendingPathComponent("~/school.json"), encoding: .utf8)
    #expect(mended == evidence())
    let moved = try await folder.dcs(
      "migrate", "--criteria=set.json", "--to=set.json", "~/school.json", "-o", "~/b.json")
    #expect(moved.code == 0)
    #expect(FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("~/b.json").path))
  }

  @Test(
    "Standard input is read once",
    arguments: [
      ["validate", "-", "-"], ["validate", "--criteria", "-", "-"], ["validate", "--base=-", "--criteria=-", "x"],
      ["score", "-", "-"], ["score", "--criteria=-", "-"], ["migrate", "-", "--to=-"],
    ])
  func standardInput(words: [String]) async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs(words + ["--lang=en"])
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("dcs: standard input (-) can be read only once\n"))
  }

  @Test func filesThatCannotBeReadAreInEveryFormat() async throws {
    let folder = try TestFolder()
    for (format, part) in [
      ("json", #""failures": ["there is no file 'no.json'"]"#),
      ("sarif", #""executionSuccessful": false"#),
      ("junit", #"<error type="unreadable" message="there is no file 'no.json'"></error>"#),
    ] {
      let run = try await folder.dcs("validate", "--lang=en", "--format", format, "no.json")
      #expect(run.code == 3)
      #expect(run.errors == "dcs: there is no file 'no.json'\n")
      #expect(run.output.contains(part), "\(run.output)")
    }
  }

  @Test func whatCannotBeMendedIsStillChecked() async throws {
    let folder = try TestFolder()
    try folder.write("{\"a\": 1 \n}", to: "a.json")
    let path = folder.url.appendingPathComponent("a.json").path
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let run = try await folder.dcs("validate", "--fix", "--lang=en", "a.json")
    #expect(run.code == 4)
    #expect(run.output.contains("[format]") && run.output.contains("[trailing-space]"))
    #expect(
      run.errors.hasSuffix("Files checked: 1; errors: 1, notes: 1, files not read or written: 1. Nothing was mended.\n")
    )
  }

  @Test(arguments: ["json-syntax", "encoding"])
  func rulesThatCannotBePassedOver(code: String) async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs("validate", "--ignore", code, "x.json")
    #expect(run.code == 2)
    #expect(
      run.errors.hasPrefix("dcs: không bỏ qua được quy tắc '\(code)': thiếu nó thì không đọc được tệp\n"))
  }

  #if os(Linux)
    @Test func namesThatAreNoText() async throws {
      let folder = try TestFolder()
      try folder.write("{}", to: "x/a.json")
      let script = Process()
      script.executableURL = URL(fileURLWithPath: "/bin/sh")
      script.arguments = ["-c", "printf '{}' > x/\"$(printf 'b\\377.json')\""]
      script.currentDirectoryURL = folder.url
      #expect(try await script.exitCode() == 0)
      let run = try await folder.dcs("validate", "--lang=en", "x")
      #expect(run.code == 3)
      #expect(
        run.errors == """
          dcs: the folder 'x' has 1 names that are not UTF-8 and cannot be read; rename them
          Files checked: 1; errors: 1, files not read or written: 1.

          """)
    }
  #endif
}
