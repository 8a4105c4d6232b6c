import DcsScore
import HelpTopics

/// How much of a command is typed, with what may come next.
struct CompletionState {
  /// A word that may come next, with what it means.
  typealias Word = (word: String, meaning: LocalizedText)

  /// The words of the command, with a space between them; none where none is typed yet.
  let typed: String
  /// The words that may follow at once; none where the command is complete.
  let next: [Word]
  let options: [Option]
  /// The command; nil where more words of it are to come.
  let command: Command?

  /// Whether more words of a command are to come.
  var isOpen: Bool { command == nil }

  /// Every state there is: nothing typed, `help`, families, and complete commands.
  static var all: [CompletionState] {
    let families = Command.all.map { $0.words[0] }.reduce(into: [String]()) { names, word in
      if Command.family(word) != nil, !names.contains(word) { names.append(word) }
    }
    let help = Word(
      "help",
      LocalizedText(vi: "in hướng dẫn của một lệnh hoặc chủ đề", en: "print the help on a command or topic"))
    var states = [
      CompletionState(typed: "", next: start + [help], options: [.lang, .help, .version], command: nil),
      CompletionState(typed: "help", next: start + topics, options: [.lang], command: nil),
    ]
    for family in families {
      for typed in [family, "help \(family)"] {
        states.append(
          CompletionState(
            typed: typed, next: members(of: family),
            options: typed == family ? Option.common : [.lang], command: nil))
      }
    }
    return states
      + Command.all.map {
        CompletionState(typed: $0.name, next: [], options: $0.options + Option.common, command: $0)
      }
  }

  /// The first words of all commands. What a family does, its members say.
  private static var start: [Word] {
    var words: [Word] = []
    for command in Command.all where !words.contains(where: { $0.word == command.words[0] }) {
      let list = Command.family(command.words[0])?.map { $0.words[1] }.listed()
      words.append((command.words[0], list.map { LocalizedText(vi: $0, en: $0) } ?? command.summary))
    }
    return words
  }

  /// The topics of help that are not named like a family of commands, which stands there anyway.
  private static var topics: [Word] {
    HelpTopic.allCases.filter { Command.family($0.rawValue) == nil }.map { topic in
      (topic.rawValue, LocalizedText(vi: topic.title(.vietnamese), en: topic.title(.english)))
    }
  }

  private static func members(of family: String) -> [Word] {
    (Command.family(family) ?? []).map { ($0.words[1], $0.summary) }
  }
}

extension Option {
  /// The option that stands for a command: `dcs --version`.
  static let version = flag("version", vi: "in số phiên bản của dcs", en: "print the version of dcs")

  /// The ways to write the option: `-o`, `--output`.
  var spellings: [String] { (letter.map { ["-\($0)"] } ?? []) + ["--\(name)"] }

  /// What a shell offers for the value; nil for an option that has none.
  var valueCompletion: Completion? {
    if value == nil { return nil }
    return choices.isEmpty ? completion : .words(choices)
  }
}

extension Command {
  /// What a shell offers for an operand.
  var operandCompletion: Completion { operandCount.upperBound == 0 ? .none : completion }
}

extension String {
  /// The text between single quotes, in which POSIX shells and zsh take every other character as it is.
  var shellQuoted: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
