import Foundation
import Testing

/// `--format markdown`.
@Suite struct ReportFormatTests {
  private func folder() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence(school: "*A* <b>\\n# B"), to: "hostile.json")
    return folder
  }

  @Test("Every command that has it writes a page with one title, and text is what it writes without it")
  func commands() async throws {
    let folder = try folder()
    let commands = [
      ["score", "school.json"], ["score", "--group=A", "school.json"], ["status", "--date=2025-05-20", "school.json"],
      ["plan", "school.json"], ["compare", "hostile.json", "hostile.json"], ["criteria", "show"],
      ["criteria", "show", "A.1"],
      ["criteria", "diff", "set.json", "set.json"],
    ]
    for words in commands {
      let set = words[1] == "diff" ? [] : ["--criteria=set.json"]
      let page = try await folder.dcs(words + set + ["--format=markdown"])
      #expect(page.code == 0 && page.errors == "")
      #expect(page.output.hasPrefix("# ") && page.output.split(separator: "\n").count { $0.hasPrefix("# ") } == 1)
      #expect(page.output.hasSuffix("\n") && !page.output.hasSuffix("\n\n"))
      #expect(try await folder.dcs(words + set + ["--format=text"]) == folder.dcs(words + set))
    }
  }

  @Test("Between the reports of two files stands a line")
  func severalFiles() async throws {
    let folder = try folder()
    let words = ["score", "--criteria=set.json", "--format=markdown"]
    let first = try await folder.dcs(words + ["school.json"]).output
    let second = try await folder.dcs(words + ["hostile.json"]).output
    #expect(second.hasPrefix("# \\*A\\* \\<b\\> \\# B\n\n"))
    #expect(
      try await folder.dcs(words + ["school.json", "hostile.json"]) == Run(0, output: first + "\n---\n\n" + second))
  }

  @Test(
    "Formats that a command has not are turned down",
    arguments: [
      (["score", "--quiet", "--format=markdown", "x"], "--quiet cannot be used with --format markdown"),
      (["score", "--quiet", "--format=docx", "x"], "--quiet cannot be used with --format docx"),
      (
        ["score", "--stream", "--format=docx", "x"],
        "--stream cannot be used with --format docx; choose summary or json"
      ),
      (["verify", "--format=docx", "x"], "--format must be one of: text, json; not 'docx'"),
      (["criteria", "show", "--format=json"], "--format must be one of: text, markdown, html, docx; not 'json'"),
      (["verify", "--format=markdown", "x"], "--format must be one of: text, json; not 'markdown'"),
      (
        ["score", "--format=markdwon", "x"],
        "--format must be one of: text, json, markdown, html, docx, summary; not 'markdwon'; did you mean 'markdown'?"
      ),
    ])
  func unknown(words: [String], error: String) async throws {
    let run = try await TestFolder().dcs(words + ["--lang=en"])
    #expect(run == Run(2, errors: "dcs: \(error)\n" + readingOn(words.joined(separator: " "), inEnglish: true)))
  }
}
