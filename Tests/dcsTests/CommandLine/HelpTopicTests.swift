import DcsScore
import HelpTopics
import Papers
import Testing

@testable import DcsCommand

/// What `dcs help TOPIC` says, and where one is led to it.
@Suite struct HelpTopicTests {
  private static let all = HelpTopic.allCases

  @Test(arguments: all, Language.allCases)
  func printsAllThatTheTopicSays(topic: HelpTopic, language: Language) async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs("help", topic.rawValue, "--lang=\(language.rawValue)")
    #expect(run == Run(0, output: Help.text(of: topic, language, TextStyle()).string))
    // Where lines are broken is not this test's business.
    let text = words(run.output)
    for section in topic.sections(language) {
      #expect(text.contains(words(section.heading)))
      for part in section.parts {
        switch part {
        case .text(let said), .item(let said): #expect(text.contains(words(said.replacing("`", with: "'"))))
        case .verbatim(let lines, _):
          for line in lines where !line.isEmpty { #expect(run.output.contains("    \(line)\n")) }
        }
      }
    }
    for command in topic.commands { #expect(text.contains("dcs \(command.name) \(command.summary[language])")) }
  }

  /// A section that one language lacks would be missed by nobody who reads the other.
  @Test(arguments: all)
  func bothLanguagesHaveTheSameParts(topic: HelpTopic) {
    let shapes = Language.allCases.map { topic.sections($0).map { $0.parts.map(kind) } }
    #expect(shapes[0] == shapes[1])
    #expect(shapes[0].count >= 3)
    #expect(Language.allCases.allSatisfy { topic.title($0) == topic.sections($0)[0].heading })
  }

  @Test(arguments: all, Language.allCases)
  func fitsATerminal(topic: HelpTopic, language: Language) {
    let whole = Help.text(of: topic, language, TextStyle()).string
    #expect(whole.split(separator: "\n").filter { $0.count > 80 } == [])
    // On a narrower one, what is copied stays whole.
    let narrow = Help.text(of: topic, language, TextStyle(width: 60)).string
    #expect(narrow.split(separator: "\n").filter { $0.count > 60 && !$0.hasPrefix("    ") } == [])
  }

  /// What `--lang en` shows must not be half Vietnamese; files have a school's own words in them.
  @Test(arguments: all)
  func englishIsEnglish(topic: HelpTopic) {
    let said = topic.sections(.english).flatMap { section in
      [section.heading]
        + section.parts.map { part in
          switch part {
          case .text(let text), .item(let text): text
          case .verbatim(let lines, let kind): kind == "json" ? "" : lines.joined()
          }
        }
    }
    #expect(said.joined().filter { !$0.isASCII && $0 != "…" } == "")
  }

  @Test(arguments: Language.allCases)
  func overviewListsEveryTopic(language: Language) {
    let text = words(Help.overview(language, TextStyle()).string)
    for topic in Self.all { #expect(text.contains(" \(topic.rawValue) \(topic.title(language))")) }
  }

  @Test func familyIsExplainedByTheTopicOfItsName() {
    for command in Command.all where command.words.count > 1 {
      #expect(HelpTopic(rawValue: command.words[0])?.commands.contains { $0.name == command.name } == true)
    }
  }

  @Test func commandNamesItsTopic() async throws {
    let folder = try TestFolder()
    let export = try await folder.dcs("help", "export", "--lang", "en")
    #expect(words(export.output).hasSuffix("More: dcs help signing --lang en (\(HelpTopic.signing.title(.english)))"))
    let family = try await folder.dcs("criteria", "--help")
    #expect(words(family.output).contains("Đọc thêm: dcs help criteria (\(HelpTopic.criteria.title(.vietnamese)))"))
    let completions = try await folder.dcs("help", "completions")
    #expect(!completions.output.contains("Đọc thêm"))
  }

  @Test(arguments: [
    (
      ["help", "scroing"], "không có lệnh hay chủ đề 'scroing'; có phải là 'scoring' không?",
      "there is no command or topic 'scroing'; did you mean 'scoring'?"
    ),
    (
      ["help", "validat"], "không có lệnh hay chủ đề 'validat'; có phải là 'validate' không?",
      "there is no command or topic 'validat'; did you mean 'validate'?"
    ),
    (["help", "zzz"], "không có lệnh hay chủ đề 'zzz'", "there is no command or topic 'zzz'"),
    (
      ["signing"], "không có lệnh 'signing'; có phải là 'help signing' không?",
      "there is no command 'signing'; did you mean 'help signing'?"
    ),
    (
      ["help", "signing", "x"], "'dcs help signing' không nhận thêm 'x'",
      "'dcs help signing' takes nothing more, so not 'x'"
    ),
    (
      ["help", "evidence", "convrt"],
      "sau 'evidence' phải có lệnh con: evidence convert; có phải là 'evidence convert' không?",
      "'evidence' must be followed by a command: evidence convert; did you mean 'evidence convert'?"
    ),
  ])
  func whatIsNotThereIsWrongUse(asked: [String], vi: String, en: String) async throws {
    let folder = try TestFolder()
    let vietnamese = try await folder.dcs(asked)
    #expect(vietnamese == Run(2, errors: "dcs: \(vi)\nXem hướng dẫn: dcs help\n"))
    let english = try await folder.dcs(asked + ["--lang", "en"])
    #expect(english == Run(2, errors: "dcs: \(en)\nFor help: dcs help --lang en\n"))
  }

  private func words(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private func kind(_ part: TopicSection.Part) -> String {
    switch part {
    case .text: "text"
    case .item: "item"
    case .verbatim(_, let kind): "verbatim \(kind)"
    }
  }
}
