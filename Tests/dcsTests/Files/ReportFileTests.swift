import Foundation
import Testing

@testable import DcsCommand

/// Every command that prints can make a file of it by `-o`: whole or not at all, with the same bytes and exit code.
@Suite struct ReportFileTests {
  private static let printing: [[String]] =
    [
      ["score", "school.json"], ["score", "school.json", "school.json", "--format=json"],
      ["score", "low.json", "--require-level=2"], ["score", "school.json", "--quiet"],
      ["plan", "school.json", "--format=markdown"], ["status", "school.json", "--date=2025-01-01"],
      ["compare", "school.json", "low.json"], ["compare", "school.json", "low.json", "--fail-on-regression"],
      ["criteria", "list"], ["criteria", "show", "A.1"], ["criteria", "unconfirmed"],
      ["criteria", "diff", "set.json", "set.json", "--format=json"], ["verify", "result.json", "--format=json"],
      ["verify", "school.json"], ["completions", "bash"], ["completions", "zsh"], ["completions", "fish"],
      ["validate", "--list-rules", "json-syntax"], ["validate", "none.json", "--format=sarif"],
    ] + ["text", "json", "sarif", "github", "junit"].map { ["validate", "bad.json", "set.json", "--format=\($0)"] }

  private func folder() async throws -> TestFolder {
    let folder = try TestFolder.signOff()
    try #require(await folder.export().code == 0)
    try folder.write(evidence(points: "65"), to: "bad.json")
    try folder.write(evidence(points: "1"), to: "low.json")
    return folder
  }

  /// The set of the school, for commands that take one by option.
  private func set(_ words: [String]) -> [String] {
    words[0] == "completions" || words.starts(with: ["criteria", "diff"]) ? [] : ["--criteria=set.json"]
  }

  @Test(arguments: printing)
  func isWhatWouldBePrinted(words: [String]) async throws {
    let folder = try await folder()
    let printed = try await folder.dcs(words + set(words))
    try #require(!printed.output.isEmpty)
    let written = try await folder.dcs(words + set(words) + ["-o", "report"])
    #expect(written == Run(printed.code, errors: printed.errors))
    #expect(try folder.text("report") == printed.output)
    // A file that is there is left alone, and what is read is never written over.
    try folder.write("quý", to: "report")
    #expect(
      try await folder.dcs(words + set(words) + ["--output=report"])
        == Run(4, errors: "dcs: tệp 'report' đã có; thêm --force nếu muốn ghi đè\n"))
    #expect(try folder.text("report") == "quý")
    #expect(try await folder.dcs(words + set(words) + ["-o", "report", "--force"]).code == printed.code)
    #expect(try folder.text("report") == printed.output)
    #expect(try await folder.dcs(words + set(words) + ["-o", "-"]) == printed)
    #expect(
      try await folder.dcs(words + set(words) + ["-o", "no/report", "--lang=en"]).errors.hasSuffix(
        "dcs: file 'no/report' cannot be written; check its folder, the permissions and the space on the disk\n"))
  }

  /// The name of the file tells the format, where none is asked for.
  @Test(
    arguments: [
      (["score", "school.json"], "a.html", "<!DOCTYPE html>"), (["score", "school.json"], "a.MD", "# Trường Thử"),
      (["status", "school.json"], "a.json", "{"), (["show", "council.json"], "a.html", "<!DOCTYPE html>"),
      (["validate", "bad.json"], "a.sarif", "{"), (["validate", "bad.json"], "a.xml", "<?xml"),
      (["criteria", "list"], "a.html", "thu 1.0.0"),
      (["score", "school.json", "--format=text"], "a.html", "Trường Thử"),
    ])
  func nameTellsTheFormat(words: [String], name: String, start: String) async throws {
    let folder = try await folder()
    _ = try await folder.dcs(words + set(words) + ["-o", name])
    #expect(try folder.text(name).hasPrefix(start))
  }

  /// The attached files of evidence, and of a result, are read, too.
  @Test(arguments: ["score", "plan", "status", "compare", "validate", "show", "verify"])
  func attachedFilesAreNotWrittenOver(command: String) async throws {
    let folder = try await folder()
    try folder.write(closedEvidence("anh.txt"), to: "attached.json")
    try folder.write("ảnh", to: "anh.txt")
    let files =
      switch command {
      case "verify": ["result.json", "--evidence=attached.json"]
      case "compare": ["school.json", "attached.json"]
      default: ["attached.json"]
      }
    #expect(
      try await folder.dcs([command] + files + ["--criteria=set.json", "-o", "anh.txt", "--force", "--lang=en"])
        == Run(4, errors: "dcs: 'anh.txt' is an input and is not written over; choose another name\n"))
    #expect(try folder.text("anh.txt") == "ảnh")
  }

  /// A report that came to nothing takes no other's place.
  @Test(arguments: [
    ["score", "broken.json"], ["score", "none.json"], ["show", "broken.json"],
    ["compare", "school.json", "broken.json"],
    ["score", "broken.json", "--format=html"],
  ])
  func failureLeavesTheOldFile(words: [String]) async throws {
    let folder = try await folder()
    try folder.write("{", to: "broken.json")
    try folder.write("quý", to: "report")
    #expect(try await folder.dcs(words + set(words) + ["-o", "report", "--force"]).code != 0)
    #expect(try folder.text("report") == "quý")
  }

  @Test func inputsAreNotWrittenOver() async throws {
    let folder = try await folder()
    let before = try folder.text("set.json")
    for words in [
      ["validate", "set.json"], ["validate", "."], ["validate", "-r", "."],
      ["criteria", "diff", "set.json", "set.json"],
      ["score", "school.json", "--criteria=set.json"], ["plan", "school.json", "--criteria=set.json"],
      ["status", "school.json", "--criteria=set.json"], ["compare", "school.json", "set.json"],
      ["verify", "result.json", "--criteria=set.json"],
      ["criteria", "show", "--criteria=set.json"], ["criteria", "list", "--criteria=set.json"],
    ] {
      #expect(
        try await folder.dcs(words + ["-o", "./set.json", "--force", "--lang=en"])
          == Run(4, errors: "dcs: './set.json' is an input and is not written over; choose another name\n"), "\(words)")
    }
    #expect(try folder.text("set.json") == before)
  }

  /// What could not be done at all leaves no file.
  @Test func failureLeavesNoFile() async throws {
    let folder = try await folder()
    for words in [["score"], ["plan", "bad.json", "--criteria=set.json"], ["verify", "none.json"]] {
      #expect(try await folder.dcs(words + ["-o", "report"]).code > 0)
      #expect(try !folder.names.contains("report"))
    }
  }

  @Test func streamHasNoFile() async throws {
    let folder = try await folder()
    #expect(
      try await folder.dcs("score", "--stream", "school.json", "-o", "report")
        == Run(
          2,
          errors:
            "dcs: --stream không dùng được cùng -o: mỗi dòng được trả lời ngay ra đầu ra chuẩn\nXem hướng dẫn: dcs help score\n"
        ))
    #expect(
      try await folder.dcs("score", "--stream", "school.json", "-o", "report", "--lang=en")
        == Run(
          2,
          errors:
            "dcs: --stream cannot be used with -o: each line is answered at once, on standard output\nFor help: dcs help score --lang en\n"
        ))
  }

  /// No command is left that makes a file by the shell alone.
  @Test func everyCommandHasIt() {
    for command in Command.all {
      #expect(command.options.contains { $0.name == "output" }, "\(command.name)")
      #expect(command.options.contains { $0.name == "force" }, "\(command.name)")
    }
  }
}
