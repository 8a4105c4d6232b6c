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

  extension TestFolder {
    /// Runs `dcs` on a terminal of its own and returns all that it shows there.
    fileprivate func screen(
      _ arguments: [String], columns: Int, _ environment: [String: String] = [:]
    ) async throws -> String {
      let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      defer { close(master) }
      var lock: Int32 = 0
      var number: Int32 = 0
      var size = winsize(ws_row: 50, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
      // Swift imports neither these two requests of ioctl(2) nor the functions that stand for them.
      let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
      let isOpen =
        ioctl(master, setLock, &lock) == 0 && ioctl(master, getNumber, &number) == 0
        && ioctl(master, UInt(TIOCSWINSZ), &size) == 0
      try #require(isOpen)
      let terminal = try #require(FileHandle(forUpdatingAtPath: "/dev/pts/\(number)"))

      let process = process(arguments, ["TERM": "xterm-256color"].merging(environment) { $1 })
      process.standardInput = terminal
      process.standardOutput = terminal
      process.standardError = terminal
      // A terminal holds little, so that it must be read while dcs runs.
      async let shown = contents(of: master)
      _ = try await process.exitCode()
      try terminal.close()
      return try await #require(String(data: shown, encoding: .utf8)).replacing("\r\n", with: "\n")
    }
  }

  /// All that is written to a terminal until its last writer closes it.
  private func contents(of master: Int32) async -> Data {
    await withCheckedContinuation { continuation in
      // Not on the threads that tests share: read blocks.
      DispatchQueue.global().async {
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 1 << 12)
        while true {
          let count = read(master, &buffer, buffer.count)
          if count <= 0 { break }
          data.append(contentsOf: buffer.prefix(count))
        }
        continuation.resume(returning: data)
      }
    }
  }
#endif
