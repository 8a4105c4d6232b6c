import DcsScore

/// A command of dcs: what it is called, what it takes, and what it does.
struct Command: Sendable {
  struct Example: Sendable {
    /// What is typed after `dcs `.
    let line: String
    let meaning: LocalizedText

    init(_ line: String, vi: String, en: String) {
      self.line = line
      meaning = LocalizedText(vi: vi, en: en)
    }
  }

  /// One word, or two for a command of a family such as `criteria list`.
  let name: String
  /// What stands behind the name and the options, such as `EVIDENCE…`.
  let operands: LocalizedText
  /// How many operands there may be.
  let operandCount: ClosedRange<Int>
  /// One line that says what the command does.
  let summary: LocalizedText
  let options: [Option]
  let examples: [Example]
  /// What a shell offers for an operand.
  var completion = Completion.file
  /// The option with which standard input is read where there is no operand.
  var optionToReadInput: Option?
  /// Whether what the command prints can become a file.
  var printsReport: Bool { options.contains { $0.takesReport } }
  /// Whether operands name what the command reads.
  var readsOperands: Bool { completion.offersFiles }
  /// The words of the name.
  var words: [String] { name.utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) } }

  /// How many operands there may be behind some options.
  func operandCount(_ arguments: Arguments) -> ClosedRange<Int> {
    let readsInput = optionToReadInput.map { arguments.has($0) } ?? false
    return readsInput ? 0...operandCount.upperBound : operandCount
  }

  let run: @Sendable (Arguments, Console) throws(Failure) -> ExitCode

  /// All commands, in the order in which help lists them.
  static let all = [
    score, initialize, form, evidenceConvert, status, plan, compare, show, report, validate, council, export, verify,
    migrate, criteriaList, criteriaShow, criteriaUnconfirmed, criteriaDiff, completions,
  ]

  /// The commands whose names start with a word and have a second one; nil where there are none.
  static func family(_ word: String) -> [Command]? {
    let family = all.filter { $0.name.hasPrefix(word + " ") }
    return family.isEmpty ? nil : family
  }
}
