import DcsScore
import Foundation
import HelpTopics
import Testing

@testable import DcsCommand

/// What README and the topics of help show is what dcs takes and prints.
@Suite struct DocumentTests {
  /// A text with its name.
  struct Document: CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }

    /// The blocks of a kind, without their fences.
    func blocks(_ kind: String) -> [String] {
      let pieces = text.split(separator: "```", omittingEmptySubsequences: false).enumerated()
      return pieces.filter { $0.offset % 2 == 1 && $0.element.hasPrefix("\(kind)\n") }.map {
        String($0.element.dropFirst(kind.count + 1))
      }
    }
  }

  private static func topic(_ topic: HelpTopic, _ language: Language) -> Document {
    Document(name: "\(topic.rawValue).\(language.rawValue)", text: topic.text(language))
  }

  private static let topics = HelpTopic.allCases.flatMap { one in Language.allCases.map { topic(one, $0) } }

  private static func readme() throws -> Document {
    let file = projectFolder.appendingPathComponent("README.md")
    return Document(name: "README", text: try String(contentsOf: file, encoding: .utf8))
  }

  @Test func readmeIsReadInOneSitting() throws {
    #expect(try Self.readme().text.split(separator: "\n", omittingEmptySubsequences: false).count <= 200)
  }

  @Test func readmeNamesEveryTopic() throws {
    let text = try Self.readme().text
    for topic in HelpTopic.allCases { #expect(text.contains("`dcs help \(topic.rawValue)`")) }
  }

  @Test func everyCommandThatIsShownIsOneThatDcsTakes() throws {
    for document in try Self.topics + [Self.readme()] {
      let shown = ShownCommand.all(in: document.text)
      #expect(!shown.isEmpty, "\(document.name)")
      for command in shown {
        #expect(command.fault == nil, "\(document.name): dcs \(command.words.joined(separator: " "))")
      }
    }
  }

  @Test(arguments: [
    ("`dcs score --grup 1 x.json`", "there is no option '--grup'; did you mean '--group'?"),
    ("```sh\ncat x.json | dcs scor -\n```", "no such command"),
    (
      "```\ndcs validate --format \\\n  yaml x.json\n```",
      "--format must be one of: text, json, sarif, github, junit; not 'yaml'"
    ),
    ("```console\n$ dcs plan a.json b.json > c.txt  # both\n```", "wrong number of operands"),
    ("`dcs help sign`", "no such command or topic"),
    (
      "```yaml\n- run: .build/release/dcs validate\n    --strikt x\n```",
      "there is no option '--strikt'; did you mean '--strict'?"
    ),
  ])
  func whatDcsWouldNotTakeIsFound(text: String, fault: String) {
    #expect(ShownCommand.all(in: text).map(\.fault) == [fault])
  }

  /// Of an option that a sentence names without its command, only the name can be held against anything.
  @Test func everyOptionThatIsNamedIsThere() throws {
    let known = Set((Command.all.flatMap(\.options) + Option.common).flatMap(\.spellings))
    let ofOpenSSL: Set = ["-inkey", "-purpose", "-attime"]
    for document in try Self.topics + [Self.readme()] {
      for match in document.text.matches(of: #/`(--?[a-z][a-z-]*)/#) where !ofOpenSSL.contains(String(match.1)) {
        #expect(known.contains(String(match.1)), "\(document.name): \(match.1)")
      }
    }
  }

  @Test(arguments: topics)
  func filesThatAreShownHaveNoFault(document: Document) async throws {
    let folder = try TestFolder()
    for file in document.blocks("json") {
      #expect(JSONDocument(parsing: Array(file.utf8)).faults.isEmpty)
      if !file.contains(#""format":"#) { continue }
      try folder.write(file, to: "shown.json")
      let run = try await folder.dcs("validate", "--strict", "--lang", "en", "shown.json")
      #expect(run == Run(0, errors: "Files checked: 1; errors: 0.\n"))
    }
  }

  @Test func everyKindOfFileThatIsFilledInIsShown() {
    let shown = Self.topics.flatMap { $0.blocks("json") }
    for format in [Evidence.format, CriteriaSet.format] {
      #expect(shown.count { $0.contains("\"format\": \"\(format)\"") } == Language.allCases.count)
    }
  }

  @Test(arguments: Language.allCases)
  func faultThatIsShownIsPrinted(language: Language) async throws {
    let shown = try #require(Self.topic(.ci, language).blocks("text").first)
    let evidence = try #require(Self.topic(.evidence, language).blocks("json").first)
    let name = String(shown.prefix { $0 != ":" })
    let folder = try TestFolder()
    try folder.write(evidence.replacing("\"points\": 6", with: "\"points\": 11"), to: name)
    let run = try await folder.dcs("validate", name, "--lang", language.rawValue)
    #expect(run.code == 1)
    #expect(run.output == shown)
  }

  @Test(arguments: Language.allCases)
  func schemasThatAreShownAreThere(language: Language) throws {
    let schemas = Self.topic(.editors, language).text.matches(of: #/"\./(schema/[a-z.]+\.json)"/#).map(\.1)
    #expect(schemas.count == 4)
    for schema in schemas {
      #expect(FileManager.default.fileExists(atPath: projectFolder.appendingPathComponent("Criteria/\(schema)").path))
    }
  }
}
