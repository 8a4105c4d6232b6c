#if os(Linux)
  import Foundation
  import Testing

  /// What only shows on a terminal: colours and the width.
  @Suite(.serialized) struct TerminalTests {
    private static let words = ["score", sample("thcs-nguyen-trai.evidence.json")]

    @Test func coloursMarkAndMoveNothing() async throws {
      let folder = try TestFolder()
      let coloured = try await folder.screen(Self.words, columns: 80)
      #expect(coloured.contains("\u{1B}[1mTrường THCS Nguyễn Trãi\u{1B}[0m\n"))
      let plain = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
      #expect(plain.controls == [])
      #expect(try await folder.dcs(Self.words).output == plain)
    }

    @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"], ["NO_COLOR": "0", "TERM": "xterm-256color"]])
    func coloursAreLeftOutWhereUnwanted(environment: [String: String]) async throws {
      let folder = try TestFolder()
      let shown = try await folder.screen(Self.words, columns: 80, environment)
      #expect(shown.controls == [])
      #expect(try await folder.dcs(Self.words).output == shown)
    }

    /// https://no-color.org: the variable counts where it is present and not empty.
    @Test func emptyVariableIsNoWish() async throws {
      let folder = try TestFolder()
      #expect(try await folder.screen(Self.words, columns: 80, ["NO_COLOR": ""]).contains("\u{1B}["))
    }

    @Test func pipesHaveNoColours() async throws {
      let folder = try TestFolder()
      try folder.write("{", to: "broken.json")
      for words in [Self.words, ["criteria", "show"], ["score", "broken.json"], ["help"]] {
        let run = try await folder.dcs(words, environment: ["TERM": "xterm-256color", "CLICOLOR_FORCE": "0"])
        #expect((run.output + run.errors).controls == [])
      }
    }

    @Test(arguments: [200, 100, 80, 50, 40, 30])
    func linesFitTheTerminal(columns: Int) async throws {
      let folder = try TestFolder()
      for words in [Self.words, Self.words + ["--group=1", "--lang=en"], ["criteria", "show"]] {
        let shown = try await folder.screen(words, columns: columns, ["NO_COLOR": "1"])
        let lines = shown.split(separator: "\n").map(String.init)
        let tooLong = lines.filter { $0.count > min(columns, 100) }
        #expect(tooLong == [])
      }
    }

    @Test func faultsAreShownInColour() async throws {
      let folder = try TestFolder()
      try folder.write("{\n  \"a\": tru\n}", to: "broken.json")
      let shown = try await folder.screen(["score", "broken.json", "--lang=en"], columns: 80)
      #expect(shown.hasPrefix("broken.json:2:8: \u{1B}[31merror:\u{1B}[0m must be a JSON value ("))
      #expect(shown.hasSuffix("   2 |   \"a\": tru\n     |        \u{1B}[31m^\u{1B}[0m\n"))
    }
  }
#endif
