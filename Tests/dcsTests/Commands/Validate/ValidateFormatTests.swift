import Foundation
import Testing

/// The formats of `dcs validate`, as whole runs.
@Suite struct ValidateFormatTests {
  private static let formats = ["text", "json", "sarif", "github", "junit"]

  @Test(arguments: formats)
  func faultsFailInEveryFormat(format: String) async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence(points: "11"), to: "a.json")
    let words = ["validate", "--criteria=set.json", "--format", format, "--lang=en"]
    let bad = try await folder.dcs(words + ["a.json"])
    #expect(bad.code == 1)
    #expect(bad.output.contains("points of 'A.1' must be from 0 to 10"))
    // What people read has a last line; a program reads nothing but the document.
    let isForPeople = ["text", "github"].contains(format)
    #expect(bad.errors == (isForPeople ? "Files checked: 1; errors: 1.\n" : ""))
    let good = try await folder.dcs(words + ["school.json"])
    #expect(good.code == 0)
    #expect(!good.output.contains("points of 'A.1'"))
  }

  @Test func unknownFormat() async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs("validate", "--format=sariff", "a.json", "--lang=en")
    let list = "--format must be one of: text, json, sarif, github, junit; not 'sariff'"
    #expect(
      run == Run(2, errors: "dcs: \(list); did you mean 'sarif'?\nFor help: dcs help validate --lang en\n"))
  }

  @Test func strictReachesTheJUnitReport() async throws {
    let folder = try TestFolder()
    try folder.write("[\" a\"]", to: "a.json")
    let words = ["validate", "--format=junit", "--ignore=format", "a.json"]
    #expect(try await folder.dcs(words).output.contains(#"tests="1" failures="0""#))
    let strict = try await folder.dcs(words + ["--strict"])
    #expect(strict.code == 1)
    #expect(strict.output.contains(#"tests="1" failures="1""#))
  }

  /// Files are worked on side by side, the large ones end last, and yet all come out in their order.
  @Test(arguments: formats)
  func orderOfManyFiles(format: String) async throws {
    let folder = try TestFolder()
    let names = (100..<300).map { "n\($0).json" }
    for (index, name) in names.enumerated() {
      let filling = String(repeating: " ", count: index % 64 == 0 ? 40_000 : 0)
      try folder.write("{\"a\": 1,\(filling) \"a\": 2}", to: "x/\(name)")
    }
    let run = try await folder.dcs("validate", "--format", format, "--ignore=format", "x")
    #expect(run.code == 1)
    let found = run.output.matches(of: /n\d{3}\.json/).map { String($0.output) }
    let firsts = found.enumerated().filter { $0.offset == 0 || found[$0.offset - 1] != $0.element }.map(\.element)
    // GitHub's tenth stands last, as it says how many there are.
    let expected = format == "github" ? names.filter { $0 != "n109.json" } + ["n109.json"] : names
    #expect(firsts == expected)
    let again = try await folder.dcs("validate", "--format", format, "--ignore=format", "x")
    #expect(again == run)
  }

  @Test(arguments: [
    ("text", 100_000, #"^a\.json:\d+:\d+: error: "#, "a.json: 99000 more faults are not shown"),
    ("json", 2_000, #""code": "json-string""#, #""hidden": 1000,"#),
    ("sarif", 2_000, #""ruleId": "json-string""#, #""text": "1000 more faults are not shown""#),
    ("github", 2_000, #"^a\.json:\d+:\d+: error: |^::error file="#, "; 1990 more errors, see the log of this step"),
    (
      "junit", 2_000, "<failure type=\"json-string\"",
      "<failure type=\"hidden\" message=\"1000 more faults are not shown\">"
    ),
  ])
  func moreFaultsThanAreKept(format: String, count: Int, fault: String, rest: String) async throws {
    let folder = try TestFolder()
    try folder.write("[" + String(repeating: "\"\\q\",\n", count: count) + "1]", to: "a.json")
    let run = try await folder.dcs("validate", "--format", format, "--ignore=format", "a.json", "--lang=en")
    #expect(run.code == 1)
    let pattern = try Regex(fault).anchorsMatchLineEndings()
    #expect(run.output.matches(of: pattern).count == 1_000)
    #expect(run.output.contains(rest))
    #expect(run.output.utf8.count < 1_000_000)
  }

  #if !os(Windows)
    /// A name or a message over several lines must not break what programs read line by line.
    @Test(arguments: formats)
    func lineEndsInNamesAndMessages(format: String) async throws {
      let folder = try TestFolder()
      let name = "a\r\nb\u{2028}\u{1B}[31m.json"
      try folder.write("{\"k\\n\\r\\u001b\\u2028\": 1,\n \"k\\n\\r\\u001b\\u2028\": 2}", to: name)
      let run = try await folder.dcs("validate", "--format", format, "--ignore=format", "--lang=en", name)
      #expect(run.code == 1)
      #expect(run.output.controls == [])
      #expect(!run.output.unicodeScalars.contains("\u{2028}"))
      switch format {
      case "text": #expect(run.output.split(separator: "\n").count == 6)
      case "github": #expect(run.output.split(separator: "\n").count == 1)
      case "junit": #expect(run.output.split(separator: "\n").count == 9)
      default: _ = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
      }
    }
  #endif
}
