import DcsReports
import DcsScore
import HelpTopics
import Papers

/// The command line of dcs.
public struct Dcs {
  /// Runs the command that the process was started with, and ends the process.
  public static func main() {
    Platform.prepare()
    let words = Array(CommandLine.arguments.dropFirst())
    let console = Console(language: language(in: words))
    do throws(Failure) {
      try Failure.checkWords()
      Platform.exit(try run(words, console))
    } catch {
      console.report(error)
      if error.code == .usage {
        console.warn(hint(after: words)[console.language])
      }
      Platform.exit(error.code)
    }
  }

  /// Runs the command that some words name.
  static func run(_ words: [String], _ console: Console) throws(Failure) -> ExitCode {
    let words = try withoutLeadingLanguage(words)
    let style = console.style(for: .output)
    switch words.first {
    case nil:
      console.warn(Help.overview(console.language, console.style(for: .error)))
      return .usage
    case "--version":
      if let extra = try Arguments(words.dropFirst(), options: [.lang]).operands.first {
        throw Failure(
          .usage, vi: "'dcs --version' không nhận thêm \(extra.quoted)",
          en: "'dcs --version' does not take \(extra.quoted)")
      }
      try console.print("dcs \(DcsVersion.current)\n")
      return .done
    case "help", "--help", "-h":
      return try help(Array(words.dropFirst()), console)
    default:
      let second = words.dropFirst().first
      if second == "--help" || second == "-h", let family = Command.family(words[0]) {
        try console.print(Help.overview(console.language, style, of: family))
        return .done
      }
      let (command, rest) = try command(in: words)
      var arguments = try Arguments(
        rest, options: command.options + Option.common, readsOperands: command.readsOperands)
      if arguments.has(.help) {
        try console.print(Help.text(of: command, console.language, style))
        return .done
      }
      try check(arguments, of: command)
      if let option = command.optionToReadInput, arguments.has(option) { arguments.readStandardInputIfNoOther() }
      try arguments.checkStandardInput()
      try Failure.checkWorkingFolder()
      return try run(command, arguments, console)
    }
  }

  /// Runs a command. What it prints becomes a file where that is asked for, unless the command could not be run.
  private static func run(
    _ command: Command, _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    let output = Output(arguments)
    if !command.printsReport || output.isStandard {
      if output.isStandard { try ReportFormat.check(arguments) }
      return try command.run(arguments, console)
    }
    try output.check(attached: FilesRead.paths(by: arguments, unlessNew: output))
    var arguments = arguments
    if let format = command.options.first(where: { $0.name == "format" }) {
      try arguments.choose(format, byNameOf: output.path)
    }
    let report = CollectedReport()
    var collecting = console
    collecting.report = report
    let code = try command.run(arguments, collecting)
    // What could not be done leaves no file, least of all in place of a good one.
    if code == .done || !report.bytes.isEmpty { try output.write(report.bytes, console) }
    return code
  }

  /// Where to read on after wrong use: in the help of the command that the words name, if they name one.
  private static func hint(after words: [String]) -> LocalizedText {
    let command = try? command(in: withoutLeadingLanguage(words)).0
    let subject = command.map { " " + $0.name } ?? ""
    return LocalizedText(vi: "Xem hướng dẫn: dcs help\(subject)\n", en: "For help: dcs help\(subject) --lang en\n")
  }

  /// The language that the words ask for, wherever in them, so that even a wrong command is answered in it.
  static func language(in words: [String]) -> Language {
    let words = Array(words.prefix { $0 != "--" })
    let values = words.indices.compactMap { index -> String? in
      if words[index] == "--lang" { return index + 1 < words.count ? words[index + 1] : nil }
      return words[index].hasPrefix("--lang=") ? String(words[index].dropFirst("--lang=".count)) : nil
    }
    return values.last.flatMap(Language.init) ?? .vietnamese
  }

  /// The words from the command on: the language may be named before it, or within its two words, too.
  private static func withoutLeadingLanguage(_ words: [String]) throws(Failure) -> [String] {
    let rest = try droppingLanguage(words[...])
    let behind = rest.dropFirst()
    // Whether there are such commands is asked last, as that makes them all.
    guard let first = rest.first, languageCount(behind) > 0, Command.family(first) != nil else { return Array(rest) }
    return try [first] + droppingLanguage(behind)
  }

  private static func droppingLanguage(_ words: ArraySlice<String>) throws(Failure) -> ArraySlice<String> {
    let count = languageCount(words)
    if count > 0 { _ = try Arguments(words.prefix(count), options: [.lang]) }
    return words.dropFirst(count)
  }

  /// How many words name the language where they start with that.
  private static func languageCount(_ words: ArraySlice<String>) -> Int {
    words.first == "--lang" ? 2 : words.first?.hasPrefix("--lang=") == true ? 1 : 0
  }

  private static func help(_ words: [String], _ console: Console) throws(Failure) -> ExitCode {
    let arguments = try Arguments(words, options: Option.common)
    let style = console.style(for: .output)
    let named = arguments.operands
    if named.isEmpty || named == ["help"] {
      try console.print(Help.overview(console.language, style))
      return .done
    }
    if let topic = HelpTopic(rawValue: named[0]), named.count == 1 || Command.family(named[0]) == nil {
      try checkEnd(of: topic.rawValue, named.dropFirst())
      try console.print(Help.text(of: topic, console.language, style))
      return .done
    }
    let (command, rest) = try command(in: named, unknown: Failure.unknownSubject)
    try checkEnd(of: command.name, rest)
    try console.print(Help.text(of: command, console.language, style))
    return .done
  }

  /// Makes sure that nothing stands behind what help is asked for.
  private static func checkEnd(of name: String, _ rest: ArraySlice<String>) throws(Failure) {
    guard let extra = rest.first else { return }
    throw Failure(
      .usage, vi: "'dcs help \(name)' không nhận thêm \(extra.quoted)",
      en: "'dcs help \(name)' takes nothing more, so not \(extra.quoted)")
  }

  /// The command whose name the words start with, and the words behind its name.
  private static func command(
    in words: [String], unknown: (String) -> Failure = Failure.unknownCommand
  ) throws(Failure) -> (command: Command, rest: ArraySlice<String>) {
    let named = Command.all.first { words.starts(with: $0.words) }
    if let named { return (named, words.dropFirst(named.words.count)) }
    guard let family = Command.family(words[0]) else { throw unknown(words[0]) }
    let list = family.map(\.name).listed()
    let given = words.dropFirst().first
    throw Failure(
      .usage,
      LocalizedText(
        vi: "sau '\(words[0])' phải có lệnh con: \(list)", en: "'\(words[0])' must be followed by a command: \(list)"
      ).suggesting(given?.closest(among: family.map { $0.words[1] }).map { "\(words[0]) \($0)" }))
  }

  private static func check(_ arguments: Arguments, of command: Command) throws(Failure) {
    let count = arguments.operands.count
    let allowed = command.operandCount(arguments)
    if count < allowed.lowerBound {
      throw Failure(
        .usage, vi: "'dcs \(command.name)' cần \(command.operands.vi)",
        en: "'dcs \(command.name)' needs \(command.operands.en)")
    }
    if count > allowed.upperBound {
      let extra = arguments.operands[allowed.upperBound]
      throw Failure(
        .usage, vi: "'dcs \(command.name)' không nhận thêm \(extra.quoted)",
        en: "'dcs \(command.name)' does not take \(extra.quoted), too")
    }
  }
}
