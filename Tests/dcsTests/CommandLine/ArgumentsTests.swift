import DcsScore
import Testing

@testable import DcsCommand

private let output = Option.value("output", LocalizedText(vi: "FILE", en: "FILE"), letter: "o", vi: "", en: "")
private let format = Option.value(
  "format", LocalizedText(vi: "FORMAT", en: "FORMAT"), choices: ["text", "json"], vi: "", en: "")
private let count = Option.value("count", LocalizedText(vi: "N", en: "N"), vi: "", en: "")
private let quiet = Option.flag("quiet", "q", vi: "", en: "")
private let force = Option.flag("force", "f", vi: "", en: "")

private func parse(_ words: [String]) throws(Failure) -> Arguments {
  try Arguments(words, options: [output, format, count, quiet, force] + Option.common)
}

@Suite struct ArgumentsTests {
  @Test(arguments: [
    ["--output", "x"], ["--output=x"], ["-o", "x"], ["-ox"], ["-qo", "x"], ["-qox"], ["--output", "y", "-ox"],
  ])
  func valueIsTakenHoweverItIsWritten(words: [String]) throws {
    let arguments = try parse(words + ["file"])
    #expect(arguments.value(output) == "x")
    #expect(arguments.operands == ["file"])
  }

  @Test(arguments: [
    (["--output="], ""), (["--output=a=b"], "a=b"), (["-o=x"], "=x"), (["-o-"], "-"), (["-o", "-"], "-"),
    (["--output", "--quiet"], "--quiet"), (["--output", "--"], "--"), (["-o", "-1"], "-1"),
  ])
  func valueMayLookLikeAnythingElse(words: [String], value: String) throws {
    let arguments = try parse(words)
    #expect(arguments.value(output) == value)
    #expect(arguments.operands == [])
  }

  @Test(arguments: [["-qf"], ["-fq"], ["-q", "-f"], ["--force", "a", "--quiet"], ["-q", "--", "-f"], ["-qq"], []])
  func flags(words: [String]) throws {
    let arguments = try parse(words)
    let own = words.prefix { $0 != "--" }
    #expect(arguments.has(quiet) == own.contains { $0.contains("q") })
    #expect(arguments.has(force) == own.contains { $0.hasPrefix("-") && $0.contains("f") })
  }

  @Test(arguments: [
    (["a", "-q", "b"], ["a", "b"]), (["-q", "--", "-f", "--", "--output"], ["-f", "--", "--output"]),
    (["-", "a", "-"], ["-", "a", "-"]), (["--", "-"], ["-"]), (["--"], []), (["", " "], ["", " "]),
  ])
  func operands(words: [String], operands: [String]) throws {
    #expect(try parse(words).operands == operands)
  }

  @Test func wholeNumber() throws {
    #expect(try parse(["--count", "12"]).integer(count) == 12)
    #expect(try parse(["--count=-3"]).integer(count) == -3)
    #expect(try parse([]).integer(count) == nil)
    for text in ["", "1.5", "2x", "99999999999999999999"] {
      let failure = #expect(throws: Failure.self) { try parse(["--count", text]).integer(count) }
      #expect(failure?.code == .usage)
      #expect(
        failure?.message
          == LocalizedText(
            vi: "--count phải là số nguyên, không phải '\(text)'", en: "--count must be a whole number, not '\(text)'"))
    }
  }

  @Test(arguments: [
    (["--output"], "sau --output phải có FILE", "--output must be followed by FILE"),
    (["-qo"], "sau --output phải có FILE", "--output must be followed by FILE"),
    (["--quiet=yes"], "tùy chọn --quiet không nhận giá trị", "option --quiet takes no value"),
    (["--zebra"], "không có tùy chọn '--zebra'", "there is no option '--zebra'"),
    (["--="], "không có tùy chọn '--'", "there is no option '--'"),
    (["-qx"], "không có tùy chọn '-x'", "there is no option '-x'"),
    (["-5"], "không có tùy chọn '-5'", "there is no option '-5'"),
    (
      ["--ouptut", "x"], "không có tùy chọn '--ouptut'; có phải là '--output' không?",
      "there is no option '--ouptut'; did you mean '--output'?"
    ),
    (
      ["--Quiet=1"], "không có tùy chọn '--Quiet'; có phải là '--quiet' không?",
      "there is no option '--Quiet'; did you mean '--quiet'?"
    ),
    (
      ["--format", "yaml"], "--format phải là một trong: text, json; không phải 'yaml'",
      "--format must be one of: text, json; not 'yaml'"
    ),
    (
      ["--format=jsn"], "--format phải là một trong: text, json; không phải 'jsn'; có phải là 'json' không?",
      "--format must be one of: text, json; not 'jsn'; did you mean 'json'?"
    ),
    (
      ["--format="], "--format phải là một trong: text, json; không phải ''",
      "--format must be one of: text, json; not ''"
    ),
  ])
  func wrongUse(words: [String], vi: String, en: String) {
    let failure = #expect(throws: Failure.self) { try parse(words) }
    #expect(failure?.code == .usage)
    #expect(failure?.message == LocalizedText(vi: vi, en: en))
  }

  @Test(arguments: [
    (["score", "a"], Language.vietnamese), (["--lang", "en"], .english), (["score", "--lang=en", "a"], .english),
    (["--lang=en", "--lang", "vi"], .vietnamese), (["score", "--lang"], .vietnamese),
    (["score", "--lang", "fr"], .vietnamese), (["score", "--", "--lang", "en"], .vietnamese),
  ])
  func languageIsKnownBeforeTheCommandIs(words: [String], language: Language) {
    #expect(Dcs.language(in: words) == language)
  }

  @Test func commandsAreConsistent() {
    for command in Command.all {
      let options = command.options + Option.common
      #expect(Set(options.map(\.name)).count == options.count, "\(command.name) has two options of a name")
      let letters = options.compactMap(\.letter)
      #expect(Set(letters).count == letters.count, "\(command.name) has two options of a letter")
      #expect(command.examples.allSatisfy { $0.line.hasPrefix(command.name + " ") || $0.line == command.name })
    }
  }
}
