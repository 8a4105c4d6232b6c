#if os(Linux)
  import Foundation
  import Glibc
  import Testing

  extension TestFolder {
    /// Runs `dcs` on a terminal of its own and returns all that it shows there.
    ///
    /// - Parameter typed: What somebody types; the terminal shows that, too.
    func screen(
      _ arguments: [String], columns: Int, _ environment: [String: String] = [:], typed: String = ""
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
      let input = Array(typed.utf8)
      try #require(Glibc.write(master, input, input.count) == input.count)
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
