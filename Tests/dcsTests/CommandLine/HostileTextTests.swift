import Foundation
import Testing

/// Text from files and arguments must not steer the terminal that it is shown on.
@Suite struct HostileTextTests {
  /// Red, a bell, a new title, and the eight-bit form of an escape sequence, as a JSON string has them.
  private static let escaped = #"A\u001b[31m\u0007\u001b]0;x\u0007\u009b31m\u007fZ"#
  private static let raw = "A\u{1B}[31m\u{7}\u{1B}]0;x\u{7}\u{9B}31m\u{7F}Z"

  @Test(arguments: [[], ["--quiet"], ["--group=A"], ["--format=json"]])
  func nameOfASchool(options: [String]) async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence(school: Self.escaped), to: "school.json")
    let run = try await folder.dcs(["score", "--criteria=set.json", "school.json"] + options)
    #expect(run.code == 0)
    #expect(run.output.controls == [])
    #expect(run.output.contains("Z"))
  }

  /// Characters that turn the direction of text around make a report say what it does not.
  @Test func textThatRunsBackwards() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence(school: #"A\u202eZ\u2066"#), to: "school.json")
    let run = try await folder.dcs("score", "--criteria=set.json", "school.json")
    #expect(run.code == 0)
    #expect(run.output.unicodeScalars.filter { $0 == "\u{202E}" || $0 == "\u{2066}" }.isEmpty)
  }

  @Test func nameOverSeveralLinesStaysInItsLine() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence(school: #"Trường\nThử\tMột\r\u2028Hai"#), to: "school.json")
    let run = try await folder.dcs("score", "--quiet", "--criteria=set.json", "school.json")
    #expect(run.code == 0)
    #expect(run.output.unicodeScalars.filter { $0.properties.generalCategory == .lineSeparator }.isEmpty)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.output.split(separator: "\t").count == 3)
  }

  @Test func titlesOfASet() async throws {
    let folder = try TestFolder()
    let set = madeUpSet.replacingOccurrences(of: "Mục", with: "Mục \(Self.escaped)")
      .replacingOccurrences(of: "Bộ thử", with: "Bộ thử \(Self.escaped)")
    try folder.write(set, to: "set.json")
    try folder.write(evidence(), to: "school.json")
    for words in [
      ["criteria", "list"], ["criteria", "show"], ["criteria", "show", "A.1"], ["score", "school.json"],
    ] {
      let run = try await folder.dcs(words + ["--criteria=set.json"])
      #expect(run.code == 0)
      #expect(run.output.controls == [])
    }
  }

  @Test func keysAndValuesInFaults() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let answers = #""answers": {"\#(Self.escaped)": {}, "\#(Self.raw)": {}, "#
    let text = evidence(year: Self.escaped).replacingOccurrences(of: #""answers": {"#, with: answers)
    try folder.write(text, to: "school.json")
    let run = try await folder.dcs("score", "--criteria=set.json", "school.json")
    #expect(run.code == 1)
    #expect(run.errors.contains("[school-year]"))
    #expect(run.errors.contains("[unknown-item]"))
    #expect(run.errors.contains("[json-string]"))
    #expect(run.errors.controls == [])
  }

  @Test(arguments: [
    [raw], ["score", "--\(raw)"], ["score", "-\u{1B}"], ["score", raw], ["score", "--format", raw, "x"],
    ["score", "--require-level", raw, "x"], ["score", "--criteria", raw, sample("thcs-nguyen-trai.evidence.json")],
    ["criteria", "list", raw], ["criteria", "show", raw], ["criteria", "unconfirmed", raw], ["help", raw],
    ["score", "a\nb"],
  ])
  func arguments(words: [String]) async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs(words)
    #expect(run.code != 0)
    #expect(run.errors.controls == [])
    #expect(run.errors.split(separator: "\n").count <= 2)
  }

  #if !os(Windows)
    @Test func nameOfAFile() async throws {
      let folder = try TestFolder()
      let name = "A\u{1B}[31m\n\u{7}.json"
      try folder.write("", to: name)
      let run = try await folder.dcs("score", "--lang=en", name)
      let shown = "A\u{FFFD}[31m\u{FFFD}\u{FFFD}.json"
      #expect(run == Run(1, errors: "\(shown):1:1: error: the file is empty: it has no JSON in it [empty]\n"))
    }
  #endif

  @Test(arguments: [#"\ud800"#, #"\udc00"#, #"\ud800\ud800"#, #"\udc00\ud800"#, #"\ud83d"#])
  func loneSurrogate(escape: String) async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence(school: "A\(escape)"), to: "school.json")
    let vietnamese = try await folder.dcs("score", "--criteria=set.json", "school.json")
    let sentence = #"nửa cặp thay thế (surrogate) phải đi thành cặp, như \ud83d\ude00 [json-string]"#
    #expect(vietnamese.code == 1)
    #expect(vietnamese.errors.hasPrefix("school.json:3:24: lỗi: \(sentence)\n"))
    let english = try await folder.dcs("score", "--criteria=set.json", "school.json", "--lang=en")
    #expect(english.code == 1)
    let translation = #"a surrogate must come in a pair, as in \ud83d\ude00 [json-string]"#
    #expect(english.errors.hasPrefix("school.json:3:24: error: \(translation)\n"))
  }

  @Test func nulBytesInText() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(evidence(school: "A\0B"), to: "school.json")
    let run = try await folder.dcs("score", "--criteria=set.json", "school.json", "--lang=en")
    #expect(
      run
        == Run(
          1,
          errors: #"""
            school.json:3:24: error: text must not have a null character (U+0000); remove it [null-character]
               3 |   "school": {"name": "A�B", "stages": ["thcs"]},
                 |                        ^

            """#))
  }
}

extension String {
  /// The characters that a terminal may take for orders, other than the line feeds and tabs of a report.
  var controls: [Unicode.Scalar] {
    unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" }
  }
}
