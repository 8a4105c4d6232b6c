import DcsScore
import HelpTopics

@testable import DcsCommand

/// A call of dcs as a document shows it.
struct ShownCommand {
  /// The words behind `dcs`.
  let words: [String]
  /// Whether it stands in a sentence, which may speak of a command without all that it takes.
  let isMention: Bool

  /// All calls of a Markdown text: in blocks that a shell takes, in workflows and in backticks.
  static func all(in text: String) -> [ShownCommand] {
    let pieces = text.split(separator: "```", omittingEmptySubsequences: false).map(String.init)
    return pieces.enumerated().flatMap { index, piece in index % 2 == 0 ? mentions(in: piece) : block(piece) }
  }

  /// What is wrong with it; nil where dcs would take it.
  var fault: String? {
    do throws(Failure) {
      return try refusal()
    } catch {
      return error.message?.en ?? ""
    }
  }

  private func refusal() throws(Failure) -> String? {
    if words.first == "help" { return try help() }
    guard let command = Command.all.first(where: { words.starts(with: $0.words) }) else { return "no such command" }
    let arguments = try Arguments(words.dropFirst(command.words.count), options: command.options + Option.common)
    if isMention && arguments.operands.isEmpty { return nil }
    return command.operandCount(arguments).contains(arguments.operands.count) ? nil : "wrong number of operands"
  }

  /// A word in capitals stands for a command.
  private func help() throws(Failure) -> String? {
    let named = try Arguments(words.dropFirst(), options: Option.common).operands
    let isPlaceholder = named.count == 1 && named[0] == named[0].uppercased()
    let isThere = Help.explains(named) || Command.all.contains { $0.words == named }
    return named.isEmpty || isPlaceholder || isThere ? nil : "no such command or topic"
  }

  private static func mentions(in text: String) -> [ShownCommand] {
    let spans = text.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
    return spans.flatMap { calls(in: String($0.element), isMention: true) }
  }

  private static func block(_ block: String) -> [ShownCommand] {
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
    switch lines[0] {
    case "sh", "console", "":
      let text = lines.dropFirst().joined(separator: "\n").replacing("\\\n", with: "")
      return text.split(separator: "\n").flatMap { calls(in: String($0), isMention: false) }
    case "yaml":
      // A command that goes on to the end of the file.
      let text = lines.joined(separator: " ")
      guard let range = text.firstRange(of: "release/dcs ") else { return [] }
      return calls(in: "dcs " + text[range.upperBound...], isMention: false)
    default:
      return []
    }
  }

  /// The calls of a line, between pipes and up to where the shell sends it or a comment starts.
  private static func calls(in line: String, isMention: Bool) -> [ShownCommand] {
    shellWords(line).split(separator: "|").compactMap { part in
      guard let start = part.firstIndex(of: "dcs"), start + 1 < part.endIndex else { return nil }
      let words = part[(start + 1)...].prefix { !$0.hasPrefix(">") && !$0.hasPrefix("<") && $0 != "#" }
      return words.isEmpty ? nil : ShownCommand(words: Array(words), isMention: isMention)
    }
  }

  /// The words of a line, in which double quotes may stand around spaces.
  private static func shellWords(_ line: String) -> [String] {
    var isQuoted = false
    let joined = line.compactMap { character -> Character? in
      if character == "\"" { isQuoted.toggle() }
      return character == "\"" ? nil : isQuoted && character == " " ? "\u{A0}" : character
    }
    return String(joined).split(separator: " ").map(String.init)
  }
}

extension Help {
  /// Whether there is a topic of the name.
  static func explains(_ named: [String]) -> Bool { named.count == 1 && HelpTopic(rawValue: named[0]) != nil }
}
