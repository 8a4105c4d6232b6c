import Foundation
import Testing

@testable import DcsCommand

/// Whatever a file says in whatever place, and whatever it is called: no command lets it steer a terminal.
@Suite struct HostileFilesTests {
  /// Commands that end well on files without faults, and whether they show texts of the files.
  private static let shown: [(words: String, shows: Bool)] = [
    ("criteria list", true), ("criteria show", true), ("criteria show --format=markdown", true),
    ("criteria show G", true), ("criteria show G.1", true), ("criteria show G.2.2", true),
    ("criteria show G.2.4 --format=markdown", true), ("criteria show xong", true), ("criteria unconfirmed", true),
    ("criteria diff criteria.json new.json", true), ("criteria diff new.json criteria.json --format=markdown", true),
    ("criteria diff criteria.json new.json --format=json", false),
    ("score evidence.json", true), ("score evidence.json --group=G", true), ("score evidence.json --quiet", true),
    ("score evidence.json --format=markdown", true), ("score evidence.json before.json", true),
    ("score evidence.json --format=json", false), ("plan evidence.json", true), ("plan evidence.json --target=3", true),
    ("plan before.json --assume=G.2.5=1 --format=markdown", true), ("plan evidence.json --format=json", false),
    ("status evidence.json --date=2025-05-20", true), ("status evidence.json council.json --date=2025-05-20", true),
    ("status evidence.json --since=before.json --date=2025-05-20", true),
    ("status before.json --since=evidence.json --date=2025-05-20 --format=markdown", true),
    ("status evidence.json council.json own.json --date=2025-05-20", true),
    ("status evidence.json --since=before.json --format=json --date=2025-05-20", false),
    ("compare before.json evidence.json", true), ("compare evidence.json own.json --fail-on-regression", true),
    ("compare own.json before.json --fail-on-regression --format=markdown", true),
    ("compare evidence.json before.json --format=html", true), ("compare before.json own.json --format=json", false),
    ("validate evidence.json council.json criteria.json", false),
    ("council --from=evidence.json -o made.json", false), ("verify own.json", true),
    ("verify own.json --evidence=evidence.json", true), ("verify own.json --format=json", false),
    ("migrate evidence.json --to=new.json -o moved.json", false), ("form -o form.html", false),
    ("init --name=A --stage=a -o init.csv", false), ("evidence convert evidence.json -o table.csv", false),
  ]

  @Test(arguments: ["vi", "en"])
  func textsOfSoundFiles(language: String) async throws {
    let folder = try HostileFiles.folder(.words)
    let common = ["--lang=\(language)", "--criteria=criteria.json"]
    let made = try await folder.dcs(
      ["export", "evidence.json", "--council=council.json", "-o", "own.json", "--date=2025-05-20"] + common)
    #expect(made.code == 0 && (made.output + made.errors).steering == [], "\(made)")
    for (words, shows) in Self.shown {
      let words = words.split(separator: " ").map(String.init)
      let run = try await folder.dcs(words + (words.contains("diff") ? [common[0]] : common))
      #expect(run.code <= 1, "\(words): \(run)")
      #expect((run.output + run.errors).steering == [], "\(words)")
      if shows { #expect((run.output + run.errors).contains("31m"), "\(words): \(run)") }
    }
  }

  /// What is said of files with faults, in every format, and by each command that reads them.
  @Test(arguments: [HostileFiles.Change.values, .keys])
  func faultyFiles(change: HostileFiles.Change) async throws {
    let folder = try HostileFiles.folder(change)
    let files = ["criteria.json", "evidence.json", "council.json", "result.json"]
    for format in ["text", "github", "junit", "sarif", "json"] {
      for set in [["--criteria=new.json"], []] {
        let run = try await folder.dcs(["validate", "--format=\(format)"] + files + set)
        #expect(run.code == 1 && (run.output + run.errors).steering == [], "\(format)")
        #expect((run.output + run.errors).contains("31m"))
      }
    }
    for words in [
      "score evidence.json", "plan evidence.json", "status evidence.json", "council --from=evidence.json",
      "evidence convert evidence.json", "migrate evidence.json --to=new.json", "migrate before.json --to=criteria.json",
      "export before.json --council=council.json", "verify result.json", "status before.json council.json result.json",
      "criteria show --criteria=criteria.json", "criteria diff criteria.json new.json", "form criteria.json",
      "score before.json --criteria=criteria.json", "compare evidence.json before.json",
      "compare before.json result.json",
      "init criteria.json --name=A --stage=a",
    ] {
      let run = try await folder.dcs(words.split(separator: " ").map(String.init))
      #expect(run.code > 0 && (run.output + run.errors).steering == [], "\(words)")
    }
  }

  /// Columns, lines and cells of a table, with the characters themselves.
  @Test func tables() async throws {
    let folder = try HostileFiles.folder(.words)
    let common = ["--criteria=criteria.json", "--lang=en"]
    _ = try await folder.dcs(["evidence", "convert", "before.json", "-o", "table.csv"] + common)
    let table = try folder.text("table.csv")
    let changes = [
      (#""Note""#, "\"Note\",(\(hostile))"), ("Note", hostile),
      (#""Format","#, "\(hostile),x\r\n\"Format\","),
      ("Row G.1", "Row \(hostile)"),
      ("Đã ký", hostile), ("Kế hoạch", hostile), ("on 05/09/2024", hostile), ("Trường Mẫu", hostile), ("0.5", hostile),
    ]
    for (part, replacement) in changes {
      #expect(table.contains(part))
      try folder.write(table.replacing(part, with: replacement), to: "changed.csv")
      for words in [["validate"], ["score"], ["status"], ["evidence", "convert", "-o", "back.json", "--force"]] {
        let run = try await folder.dcs(words + ["changed.csv"] + common)
        #expect((run.output + run.errors).steering == [], "\(words) \(part)")
      }
    }
  }

  /// Values of every option, and operands of every command.
  @Test(arguments: Command.all.map(\.name))
  func arguments(name: String) async throws {
    let command = try #require(Command.all.first { $0.name == name })
    let folder = try HostileFiles.folder(.words)
    let options = command.options.filter { $0.value != nil }.map { ["--\($0.name)", hostile] }
    for words in options + [[hostile], [hostile, hostile], ["--\(hostile)"], ["--help=\(hostile)"]] {
      let operands =
        command.operandCount.lowerBound == 0
        ? [] : ["before.json", "before.json"].prefix(command.operandCount.lowerBound)
      let run = try await folder.dcs(command.words + words + operands)
      // What goes to a file by that name is no text report.
      let isFile = run.code == 0 && ["init", "council", "form", "evidence convert", "migrate", "export"].contains(name)
      #expect(run.errors.steering == [], "\(words)")
      if !isFile { #expect(run.output.steering == [], "\(words)") }
    }
  }

  #if !os(Windows)
    @Test func namesOfFiles() async throws {
      let folder = try HostileFiles.folder(.words)
      let manager = FileManager.default
      for name in ["criteria", "evidence", "council", "before"] {
        try manager.copyItem(
          atPath: folder.url.appendingPathComponent("\(name).json").path,
          toPath: folder.url.appendingPathComponent("\(hostile)\(name).json").path)
      }
      try folder.write("{", to: "\(hostile)/broken.json")
      let (set, evidence, council) = ("\(hostile)criteria.json", "\(hostile)evidence.json", "\(hostile)council.json")
      for words in [
        ["score", evidence], ["plan", evidence], ["status", evidence, council], ["compare", evidence, evidence],
        ["compare", evidence, council], ["validate", evidence, council, set],
        ["export", evidence, "--council", council, "-o", "\(hostile)result.json", "--date=2025-05-20"],
        ["verify", "\(hostile)result.json", "--evidence", evidence], ["verify", evidence], ["score", council],
        ["validate", "--recursive", hostile], ["validate", "--recursive", hostile, "--format=github"],
        ["init", "--name=A", "--stage=a", "-o", "\(hostile).csv"], ["init", "--name=A", "--stage=a", "-o", evidence],
        ["council", "--from", evidence, "-o", "\(hostile)c.json"], ["score", "\(hostile)x.json"],
        ["migrate", evidence, "--to=new.json", "-o", "\(hostile)m.json"],
        ["export", evidence, "--council", "\(hostile)/x"],
      ] {
        let run = try await folder.dcs(words + ["--criteria", set])
        #expect((run.output + run.errors).steering == [], "\(words): \(run)")
      }
    }
  #endif

  #if os(Linux)
    /// On a terminal, nothing but dcs' own colours steers it.
    @Test(arguments: [
      "criteria show", "score evidence.json", "status evidence.json --since=before.json", "plan evidence.json",
      "compare before.json evidence.json",
      "validate criteria.json evidence.json", "criteria unconfirmed", "init",
    ])
    func onATerminal(words: String) async throws {
      let folder = try HostileFiles.folder(.words)
      let shown = try await folder.screen(
        words.split(separator: " ").map(String.init) + ["--criteria=criteria.json"], columns: 80, typed: "A\n\u{4}")
      #expect(shown.replacing(/\u{1B}\[[0-9]+m/, with: "").steering == [])
      #expect(shown.contains("\u{FFFD}[31m") || words.contains("validate"))
    }
  #endif
}
