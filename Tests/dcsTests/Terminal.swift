#if os(Linux)
  import Foundation
  import Glibc
  import Testing

  extension TestFolder {
    /// Runs `dcs` on a terminal of its own and returns all that it shows there.
    ///
    /// - Parameters:
    ///   - typed: What somebody types; the terminal shows that, too.
    ///   - bytes: What is sent after that, text or not.
    func screen(
      _ arguments: [String], columns: Int, _ environment: [String: String] = [:], typed: String = "",
      bytes: [UInt8] = []
    ) async throws -> String {
      let (master, terminal) = try Self.openTerminal(columns: columns)
      defer { close(master) }
      let process = process(arguments, ["TERM": "xterm-256color"].merging(environment) { $1 })
      process.standardInput = terminal
      process.standardOutput = terminal
      process.standardError = terminal
      // A terminal holds little, so that it must be read while dcs runs.
      async let shown = contents(of: master)
      let input = Array(typed.utf8) + bytes
      try #require(Glibc.write(master, input, input.count) == input.count)
      _ = try await process.exitCode()
      try terminal.close()
      // The terminal shows what is sent, even if that is no text.
      let data = await shown
      let text =
        bytes.isEmpty ? try #require(String(data: data, encoding: .utf8)) : String(decoding: data, as: UTF8.self)
      return text.replacing("\r\n", with: "\n")
    }

    /// Runs `dcs` on a terminal of its own until it shows a text, or very much without it, ends it and returns all that
    /// it showed until then.
    func screen(_ arguments: [String], columns: Int, until text: String) async throws -> String {
      let (master, terminal) = try Self.openTerminal(columns: columns)
      defer { close(master) }
      let process = process(arguments, ["TERM": "xterm-256color"])
      (process.standardInput, process.standardOutput, process.standardError) = (terminal, terminal, terminal)
      let (end, ending) = AsyncStream<Void>.makeStream()
      process.terminationHandler = { _ in ending.finish() }
      try process.start()
      try terminal.close()
      let shown = await contents(of: master, until: Data(text.utf8))
      kill(process.processIdentifier, SIGKILL)
      for await _ in end {}
      return try #require(String(data: shown, encoding: .utf8)).replacing("\r\n", with: "\n")
    }

    /// A terminal: its other end, from which all that is shown is read, and what a program gets.
    private static func openTerminal(columns: Int) throws -> (master: Int32, terminal: FileHandle) {
      let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
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
      return (master, terminal)
    }
  }

  /// All that is written to a terminal until its last writer closes it, or a text is there.
  private func contents(of master: Int32, until text: Data? = nil) async -> Data {
    await withCheckedContinuation { continuation in
      // Not on the threads that tests share: read blocks.
      DispatchQueue.global().async {
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 1 << 12)
        while true {
          let count = read(master, &buffer, buffer.count)
          if count <= 0 { break }
          data.append(contentsOf: buffer.prefix(count))
          if let text, data.range(of: text) != nil || data.count > 1 << 13 { break }
        }
        continuation.resume(returning: data)
      }
    }
  }
#endif
