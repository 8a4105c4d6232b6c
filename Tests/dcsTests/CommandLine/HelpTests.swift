import DcsScore
import Papers
import Testing

@testable import DcsCommand

@Suite struct HelpTests {
  @Test(arguments: Command.all.map(\.name), Language.allCases)
  func everyCommandExplainsItself(name: String, language: Language) async throws {
    let command = try #require(Command.all.first { $0.name == name })
    let folder = try TestFolder()
    let words = name.split(separator: " ").map(String.init)
    let run = try await folder.dcs(words + ["--help", "--lang=\(language.rawValue)"])
    #expect(run == Run(0, output: Help.text(of: command, language, TextStyle()).string))

    // Where lines are broken is not this test's business.
    let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.hasPrefix(command.summary[language]))
    for option in command.options + Option.common {
      #expect(text.contains("--\(option.name)"))
      #expect(text.contains(option.help[language]))
    }
    for example in command.examples {
      #expect(text.contains("dcs \(example.line) \(example.meaning[language])"))
    }
  }

  @Test(arguments: [["help", "score"], ["score", "-h"], ["score", "no-such-file", "--help"]])
  func helpOfACommandIsAskedForInManyWays(words: [String]) async throws {
    let folder = try TestFolder()
    let expected = Run(0, output: Help.text(of: .score, .vietnamese, TextStyle()).string)
    #expect(try await folder.dcs(words) == expected)
  }

  @Test func helpOfACommandOfTwoWords() async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs("help", "criteria", "show", "--lang", "en")
    #expect(run == Run(0, output: Help.text(of: .criteriaShow, .english, TextStyle()).string))
    #expect(run.output.contains("Usage: dcs criteria show [OPTIONS] [ID|FILE]\n"))
  }

  @Test(arguments: [["help"], ["--help"], ["-h"]], Language.allCases)
  func overviewListsEveryCommand(words: [String], language: Language) async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs(words + ["--lang", language.rawValue])
    #expect(run == Run(0, output: Help.overview(language, TextStyle()).string))
    let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for command in Command.all { #expect(text.contains(" \(command.name) \(command.summary[language])")) }
  }

  /// Nobody who types `dcs` alone asked for help, so that a script that does has a mistake in it.
  @Test func overviewIsWrongUseWhereNothingIsAskedFor() async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs()
    #expect(run.code == 2)
    #expect(run.output + run.errors == Help.overview(.vietnamese, TextStyle()).string)
  }

  @Test func version() async throws {
    let folder = try TestFolder()
    let expected = Run(0, output: "dcs \(DcsVersion.current)\n")
    #expect(try await folder.dcs("--version") == expected)
    #expect(try await folder.dcs("--version", "--lang", "en") == expected)
  }

  @Test func languageMayStandWithinACommandsTwoWords() async throws {
    let folder = try TestFolder()
    let expected = try await folder.dcs("criteria", "list", "--lang", "en")
    #expect(expected.code == 0)
    #expect(try await folder.dcs("criteria", "--lang", "en", "list") == expected)
    #expect(try await folder.dcs("criteria", "--lang=en", "list") == expected)
  }

  /// What `--lang en` shows must not be half Vietnamese.
  @Test func englishHelpIsEnglish() {
    let all =
      Help.overview(.english, TextStyle()).string
      + Command.all.map { Help.text(of: $0, .english, TextStyle()).string }.joined()
    let allowed: Set<Character> = ["…"]
    #expect(all.filter { !$0.isASCII && !allowed.contains($0) } == "")
  }

  /// 80 columns are what a terminal has until somebody widens it. Examples stay whole, so that they can be copied.
  @Test(arguments: Language.allCases, [["help"], ["help", "score"], ["help", "criteria", "unconfirmed"]])
  func helpFitsATerminal(language: Language, words: [String]) async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs(words + ["--lang", language.rawValue])
    #expect(run.output.split(separator: "\n").filter { $0.count > 80 && !$0.hasPrefix("  dcs ") } == [])
  }

  @Test func helpTakesNoWordTooMuch() async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs("help", "score", "extra", "--lang", "en")
    #expect(run.code == 2)
    #expect(run.output == "")
  }
}
