import Foundation
import Testing

/// What `dcs score` reads and writes, beyond the scoring itself.
@Suite struct ScoreCommandTests {
  private static let line = "2\t6; 10\tTrường Thử, 2024-2025\n"

  @Test func badFileAmongGoodOnesStopsNothing() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write("", to: "empty.json")
    try folder.write(evidence(school: "Trường Khác"), to: "other.json")
    let run = try await folder.dcs(
      "score", "-q", "--criteria=set.json", "no.json", "school.json", "empty.json", "other.json")
    #expect(
      run
        == Run(
          3, output: Self.line + "2\t6; 10\tTrường Khác, 2024-2025\n",
          errors: """
            dcs: không có tệp 'no.json'
            empty.json:1:1: lỗi: tệp trống: không có nội dung JSON nào [empty]

            """))
  }

  @Test func worstFileDecidesTheExitCode() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write("{", to: "broken.json")
    try folder.write(evidence(points: "4"), to: "low.json")
    let words = ["score", "-q", "--criteria=set.json"]
    #expect(try await folder.dcs(words + ["school.json", "broken.json"]).code == 1)
    #expect(try await folder.dcs(words + ["broken.json", "no.json", "school.json"]).code == 3)
    #expect(try await folder.dcs(words + ["--require-level=2", "low.json", "school.json"]).code == 1)
    #expect(try await folder.dcs(words + ["low.json", "school.json"]).code == 0)
  }

  @Test func standardInput() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let words = ["score", "-q", "--criteria=set.json"]
    #expect(try await folder.dcs(words + ["-"], input: evidence()) == Run(0, output: Self.line))
    let both = try await folder.dcs(words + ["school.json", "-"], input: evidence(year: "2025-2026"))
    #expect(both == Run(0, output: Self.line + "2\t6; 10\tTrường Thử, 2025-2026\n"))
    let empty = try await folder.dcs(words + ["--lang=en", "-"])
    #expect(empty == Run(1, errors: "-:1:1: error: the file is empty: it has no JSON in it [empty]\n"))
    let criteria = try await folder.dcs(["score", "-q", "--criteria", "-", "school.json"], input: madeUpSet)
    #expect(criteria == Run(0, output: Self.line))
  }

  #if !os(Windows)
    /// A file need not be one on a disk: `dcs score <(unzip -p …)`.
    @Test func pipeWithAName() async throws {
      let folder = try TestFolder()
      try folder.addMadeUpSchool()
      let process = folder.process(["score", "-q", "--criteria=set.json", "/dev/stdin"])
      let input = Pipe()
      try input.fileHandleForWriting.write(contentsOf: Data(evidence().utf8))
      try input.fileHandleForWriting.close()
      process.standardInput = input
      process.standardOutput = FileHandle.nullDevice
      #expect(try await process.exitCode() == 0)
    }
  #endif

  /// Each is printed as it comes, and one that cannot be read leaves no trace between the others.
  @Test func severalFilesAreToldInTheirOrder() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let words = ["score", "--criteria=set.json"]
    let line = try await folder.dcs(words + ["--quiet", "school.json"]).output
    let lines = try await folder.dcs(words + ["--quiet", "no.json", "school.json", "no.json", "school.json"])
    #expect(lines.output == line + line)
    #expect(lines.code == 3)

    let report = try await folder.dcs(words + ["school.json"]).output
    let reports = try await folder.dcs(words + ["no.json", "school.json", "no.json", "school.json"])
    #expect(reports.output == report + "\n" + String(repeating: "─", count: 40) + "\n\n" + report)
    #expect(reports.errors == lines.errors)
  }

  /// Text typed on a Mac comes decomposed; nobody must see a difference.
  @Test(arguments: [["--quiet"], ["--group=1"], ["--format=json"], []])
  func decomposedLettersAreTheSameLetters(options: [String]) async throws {
    let folder = try TestFolder()
    let file = sample("thcs-nguyen-trai.evidence.json")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try folder.write(text.decomposedStringWithCanonicalMapping, to: "decomposed.json")
    let composed = try await folder.dcs(["score", file] + options)
    let decomposed = try await folder.dcs(["score", "decomposed.json"] + options)
    // String's own == would not tell the two forms apart.
    #expect(Array(decomposed.output.utf8) == Array(composed.output.utf8))
    #expect(composed.code == 0 && decomposed.code == 0)
  }

  /// Points count although a document's file is not there, but nobody is left to think that it is.
  @Test(arguments: [["score"], ["score", "-q"], ["score", "--format=json"], ["plan", "--target=2"]])
  func attachedFilesThatAreNotThere(words: [String]) async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let documents = ["a.pdf", "b.pdf", "a.pdf"].map { #"{"title": "Kế hoạch", "file": "\#($0)"}"# }.joined(
      separator: ",")
    let text = evidence().replacing(#""points": 6"#, with: #""points": 6, "documents": [\#(documents)]"#)
    try folder.write(text, to: "school.json")
    try folder.write("Kế hoạch", to: "b.pdf")
    let run = try await folder.dcs(words + ["--criteria=set.json", "school.json"])
    #expect(run.code == 0)
    #expect(
      run.errors == """
        Lưu ý: school.json: không có 1 tệp đính kèm mà hồ sơ nêu (a.pdf); điểm vẫn tính;
        hãy đặt tệp vào đúng chỗ hoặc sửa hồ sơ trước khi trình Hội đồng

        """)
    // Where standard input comes from, nobody knows.
    if words[0] == "score" {
      #expect(try await folder.dcs(words + ["--criteria=set.json", "-"], input: text).errors == "")
    }
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("b.pdf"))
    let english = try await folder.dcs(words + ["--criteria=set.json", "school.json", "--lang=en"])
    #expect(
      english.errors == """
        Note: school.json: attached files that are not there: 2 (a.pdf, b.pdf); they
        count here; put them in their place, or correct the evidence, before the council
        meets

        """)
    for name in ["a.pdf", "b.pdf"] { try folder.write("Kế hoạch", to: name) }
    #expect(try await folder.dcs(words + ["--criteria=set.json", "school.json"]).errors == "")
  }

  /// A name that is not there is offered another one only where the part before its ending is like it.
  @Test(arguments: [
    ("School.json", "school.json"), ("SCHOOL.JSON", "school.json"), ("shcool.json", "school.json"),
    ("SET.json", "set.json"), ("no.json", nil),
    ("school.csv", nil),
  ])
  func nameLikeOneThatIsThere(typed: String, meant: String?) async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let run = try await folder.dcs("score", "--lang=en", typed)
    let question = meant.map { "; did you mean '\($0)'?" } ?? ""
    #expect(run == Run(3, errors: "dcs: there is no file '\(typed)'\(question)\n"))
    let below = try await folder.dcs("score", "--lang=en", "./\(typed)")
    let there = meant.map { "; did you mean './\($0)'?" } ?? ""
    #expect(below == Run(3, errors: "dcs: there is no file './\(typed)'\(there)\n"))
  }

  /// A file of lines is scored by `--stream`, as its name tells.
  @Test(arguments: ["truong.ndjson", "TRUONG.NDJSON", "truong.jsonl"])
  func fileOfLines(name: String) async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidenceLine() + evidenceLine(), to: name)
    let run = try await folder.dcs("score", "--criteria=set.json", name)
    #expect(run.code == 1)
    #expect(
      run.errors.replacing("\n", with: " ").hasSuffix(
        "Lưu ý: '\(name)' có mỗi dòng một hồ sơ; hãy thêm --stream để chấm từng dòng. "),
      "\(run.errors)")
    let english = try await folder.dcs("score", "--criteria=set.json", "--lang=en", name)
    #expect(
      english.errors.replacing("\n", with: " ").hasSuffix(
        "Note: '\(name)' has evidence in each line; add --stream to score line by line. "))
    #expect(try await folder.dcs("score", "--criteria=set.json", "--stream", name).code == 0)
    try folder.write(evidenceLine() + evidenceLine(), to: "other.json")
    #expect(try await !folder.dcs("score", "--criteria=set.json", "other.json").errors.contains("--stream"))
  }
}
