import Testing

@testable import DcsCommand

/// Standard input can be read once only, whatever names it.
@Suite struct StandardInputTests {
  /// A command with two of the things that it reads.
  private struct Reader: CustomTestStringConvertible {
    let command: Command
    let words: [String]

    var testDescription: String { ([command.name] + words).joined(separator: " ") }
  }

  /// Every command with every two of its operands and options that name what it reads.
  private static var readers: [Reader] {
    Command.all.flatMap { command in
      let operands = command.readsOperands ? min(command.operandCount.upperBound, 2) : 0
      let words = Array(repeating: "-", count: operands) + command.options.filter(\.isInput).map { "--\($0.name)=-" }
      return words.indices.flatMap { first in
        words[(first + 1)...].map { Reader(command: command, words: [words[first], $0]) }
      }
    }
  }

  @Test(arguments: readers)
  private func twice(reader: Reader) throws {
    let arguments = try Arguments(
      reader.words, options: reader.command.options, readsOperands: reader.command.readsOperands
    ) { _ in nil }
    #expect(throws: Failure.self) { try arguments.checkStandardInput() }
    let once = try Arguments(
      reader.words.prefix(1), options: reader.command.options, readsOperands: reader.command.readsOperands
    ) { _ in nil }
    try once.checkStandardInput()
  }

  @Test func everyKindIsAmongThem() {
    let all = Self.readers.map(\.testDescription)
    for words in ["council --from=- --criteria=-", "criteria diff - -", "validate - --base=-", "score - -"] {
      #expect(all.contains(words))
    }
  }

  /// The variable stands for its option.
  @Test func variable() throws {
    let arguments = try Arguments(["-"], options: Command.score.options, readsOperands: true) {
      $0 == "DCS_CRITERIA" ? "-" : nil
    }
    #expect(throws: Failure.self) { try arguments.checkStandardInput() }
  }

  @Test func message() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let run = try await folder.dcs(["council", "--from", "-", "--criteria", "-"], input: evidence())
    #expect(
      run == Run(2, errors: "dcs: đầu vào chuẩn (-) chỉ đọc được một lần\nXem hướng dẫn: dcs help council\n"))
  }
}
