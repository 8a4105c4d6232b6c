import DcsScore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@main
struct Dcs {
  static func main() {
    Platform.prepare()
    let words = Array(CommandLine.arguments.dropFirst())
    let console = Console(language: language(in: words), environment: ProcessInfo.processInfo.environment)
    do throws(Failure) {
      Platform.exit(try run(words, console))
    } catch {
      console.report(error)
      if error.code == .usage {
        console.warn(
          LocalizedText(vi: "Xem hướng dẫn: dcs help\n", en: "For help: dcs help --lang en\n")[console.language])
      }
      Platform.exit(error.code)
    }
  }

  /// Runs the command that some words name.
  static func run(_ words: [String], _ console: Console) throws(Failure) -> ExitCode {
    guard let first = words.first, first != "--help", first != "-h" else {
      try console.print(Help.overview(console.language))
      return words.isEmpty ? .usage : .done
    }
    switch first {
    case "--version":
      try console.print("dcs \(DcsVersion.current)\n")
      return .done
    case "help":
      return try help(Array(words.dropFirst()), console)
    default:
      let (command, rest) = try command(in: words)
      let arguments = try Arguments(rest, options: command.options + Option.common)
      if arguments.has(.help) {
        try console.print(Help.text(of: command, console.language))
        return .done
      }
      try check(arguments, of: command)
      return try command.run(arguments, console)
    }
  }

  /// The language that the words ask for, wherever in them, so that even a wrong command is answered in it.
  static func language(in words: [String]) -> Language {
    let values = words.indices.compactMap { index -> String? in
      if words[index] == "--lang" { return index + 1 < words.count ? words[index + 1] : nil }
      return words[index].hasPrefix("--lang=") ? String(words[index].dropFirst("--lang=".count)) : nil
    }
    return values.last.flatMap(Language.init) ?? .vietnamese
  }

  private static func help(_ words: [String], _ console: Console) throws(Failure) -> ExitCode {
    let arguments = try Arguments(words, options: Option.common)
    if arguments.operands.isEmpty {
      try console.print(Help.overview(console.language))
    } else {
      try console.print(Help.text(of: command(in: arguments.operands).command, console.language))
    }
    return .done
  }

  /// The command whose name the words start with, and the words behind its name.
  private static func command(in words: [String]) throws(Failure) -> (command: Command, rest: ArraySlice<String>) {
    let named = Command.all.first { words.starts(with: $0.name.split(separator: " ").map(String.init)) }
    if let named { return (named, words.dropFirst(named.name.split(separator: " ").count)) }
    let family = Command.all.map(\.name).filter { $0.hasPrefix(words[0] + " ") }
    if !family.isEmpty {
      let list = family.joined(separator: ", ")
      throw Failure(
        .usage, vi: "sau '\(words[0])' phải có lệnh con: \(list)",
        en: "'\(words[0])' must be followed by a command: \(list)")
    }
    throw Failure(
      .usage,
      LocalizedText(vi: "không có lệnh '\(words[0])'", en: "there is no command '\(words[0])'")
        .suggesting(words[0].closest(among: Command.all.map(\.name) + ["help"])))
  }

  private static func check(_ arguments: Arguments, of command: Command) throws(Failure) {
    let count = arguments.operands.count
    if count < command.operandCount.lowerBound {
      throw Failure(
        .usage, vi: "'dcs \(command.name)' cần \(command.operands)",
        en: "'dcs \(command.name)' needs \(command.operands)")
    }
    if count > command.operandCount.upperBound {
      let extra = arguments.operands[command.operandCount.upperBound]
      throw Failure(
        .usage, vi: "'dcs \(command.name)' không nhận thêm '\(extra)'",
        en: "'dcs \(command.name)' does not take '\(extra)', too")
    }
  }
}
