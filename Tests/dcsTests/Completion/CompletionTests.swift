import DcsScore
import HelpTopics
import Testing

@testable import DcsCommand

/// The scripts by which shells complete `dcs`. What shells make of them `Tests/Outside/completions` tries.
@Suite struct CompletionTests {
  private static let shells = ["bash", "zsh", "fish"]

  @Test(arguments: shells, Language.allCases)
  func everyCommandAndOptionIsThere(shell: String, language: Language) async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs("completions", shell, "--lang=\(language.rawValue)")
    #expect(run.code == 0 && run.errors == "")
    let script = run.output
    for command in Command.all {
      for word in command.words { #expect(script.contains(word)) }
      for option in command.options + Option.common {
        let place = shell == "fish" ? "-l \(option.name) " : "--\(option.name)"
        #expect(script.contains(place), "\(command.name) --\(option.name)")
        for choice in option.choices { #expect(script.contains(choice)) }
      }
      if shell == "bash" { continue }
      // Only the scripts that have a place for descriptions have them in the language that is asked for.
      if command.words.count == 1 { #expect(script.contains(command.summary[language].prefix { $0 != "'" })) }
    }
    #expect(script.contains("qd-4725-2022"))
    #expect(script.contains("trailing-comma"))
    #expect(script.hasSuffix("\n"))
  }

  @Test func optionsBelongToTheirCommands() {
    for command in Command.all {
      let state = CompletionState.all.filter { $0.typed == command.name }
      #expect(state.map { $0.options.map(\.name) } == [(command.options + Option.common).map(\.name)])
    }
  }

  @Test func statesAreEveryStartOfACommand() {
    let states = CompletionState.all
    #expect(Set(states.map(\.typed)).count == states.count)
    for command in Command.all {
      for count in 0..<command.words.count {
        let typed = command.words.prefix(count).joined(separator: " ")
        for start in [typed, typed.isEmpty ? "help" : "help \(typed)"] {
          let next = states.first { $0.typed == start }?.next.map(\.word) ?? []
          #expect(next.contains(command.words[count]), "\(command.words[count]) after '\(start)'")
        }
      }
    }
  }

  @Test func topicsAreOfferedBehindHelpAlone() throws {
    let states = CompletionState.all.filter { !$0.typed.hasPrefix("help ") }
    for topic in HelpTopic.allCases where Command.family(topic.rawValue) == nil {
      let offering = states.filter { $0.next.contains { $0.word == topic.rawValue } }
      #expect(offering.map(\.typed) == ["help"])
    }
    let words = try #require(states.first { $0.typed == "help" }).next.map(\.word)
    #expect(Set(words).count == words.count)
    #expect(Set(words).isSuperset(of: HelpTopic.allCases.map(\.rawValue)))
  }

  /// Bash and zsh are given words as they are, with spaces between them.
  @Test func wordsArePlain() {
    let values = Command.all.flatMap { [$0.operandCompletion] + $0.options.compactMap(\.valueCompletion) }
    for word in CompletionState.all.flatMap({ $0.next.map(\.word) }) + values.flatMap(\.words) {
      #expect(word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) }, "\(word)")
    }
  }

  private static let hostile = #"it's "x": [a\b] $(c) `d` %e"#

  /// A state whose descriptions have all in them that a shell could take for something else.
  private func state() -> CompletionState {
    let text = Self.hostile
    let flag = Option.flag("flag", "f", vi: text, en: text)
    let value = Option.value("value", LocalizedText(vi: text, en: text), completion: .none, vi: text, en: text)
    return CompletionState(
      typed: "", next: [("word", LocalizedText(vi: text, en: text))], options: [flag, value], command: nil)
  }

  @Test func zshTakesDescriptionsForText() {
    let script = ZshCompletion.script([state()], .vietnamese)
    #expect(script.contains(#"'word:it'\''s "x": [a\\b] $(c) `d` %e'"# + "\n"))
    #expect(script.contains(#"'(-f --flag)'{-f,--flag}'[it'\''s "x": \[a\\b\] $(c) `d` %e]'"#))
    #expect(script.contains(#"'*--value=''[it'\''s "x": \[a\\b\] $(c) `d` %e]:it'\''s "x"\: [a\\b] $(c) `d` %e: '"#))
  }

  @Test func fishTakesDescriptionsForText() {
    let script = FishCompletion.script([state()], .vietnamese)
    #expect(script.contains(#"-a 'word' -d 'it\'s "x": [a\\b] $(c) `d` %e'"# + "\n"))
    #expect(script.contains(#"-s f -l flag -d 'it\'s "x": [a\\b] $(c) `d` %e'"# + "\n"))
  }

  @Test func shellThatIsNotKnown() async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs("completions", "fihs")
    #expect(run.code == 2 && run.output == "")
    #expect(
      run.errors.hasPrefix(
        "dcs: dcs không có tệp gợi ý cho 'fihs'; chọn một trong: bash, zsh, fish; có phải là 'fish' không?\n"))
    #expect(try await folder.dcs("completions").code == 2)
  }
}
