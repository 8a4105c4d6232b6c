import DcsScore
import Foundation
import Testing

@testable import DcsCommand

/// Lines are the same however they are read.
@Suite struct LineReaderTests {
  private static let limit = try? InputLimit(
    Arguments(["--max-size=1"], options: [.maxSize]) { _ in nil })

  /// What a reader gives, line by line; of one that is too long, its size.
  private func lines(_ path: String, size: Int) throws -> [String] {
    var reader = try LineReader(path, try #require(Self.limit), size: size)
    var lines: [String] = []
    while let batch = try reader.next()?.get() {
      #expect(batch.number == lines.count + 1)
      #expect(batch.name == path)
      if let excess = batch.excess {
        #expect(batch.bytes.isEmpty && batch.ends.isEmpty)
        lines.append("(\(excess))")
      }
      #expect(batch.ends.count <= LineReader.mostLines)
      var start = batch.start
      for end in batch.ends {
        lines.append(String(decoding: batch.bytes[start..<end], as: UTF8.self))
        start = end + 1
      }
    }
    return lines
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13, 64, 1_000, 1 << 17])
  func sizes(size: Int) throws {
    var random = SystemRandomNumberGenerator()
    let folder = try TestFolder()
    let path = folder.url.appendingPathComponent("lines").path
    for _ in 0..<20 {
      let lines = (0..<Int.random(in: 1...30, using: &random)).map { _ in
        String(repeating: "ế\r", count: Int.random(in: 0...40, using: &random))
      }
      // A line feed at the end starts no line; without one, the last line has to have something in it.
      for (text, expected) in [
        (lines.joined(separator: "\n") + "\n", lines), (lines.joined(separator: "\n") + "\nx", lines + ["x"]),
      ] {
        try folder.write(text, to: "lines")
        #expect(try self.lines(path, size: size) == expected)
      }
    }
  }

  @Test func nothing() throws {
    let folder = try TestFolder()
    try folder.write("", to: "empty")
    #expect(try lines(folder.url.appendingPathComponent("empty").path, size: 8) == [])
    try folder.write("\n", to: "empty")
    #expect(try lines(folder.url.appendingPathComponent("empty").path, size: 8) == [""])
  }

  /// Far more lines than a batch has.
  @Test func shortLines() throws {
    let folder = try TestFolder()
    let expected = (0..<5_000).map { $0 % 3 == 0 ? "" : "\($0)" } + ["x"]
    try folder.write(expected.joined(separator: "\n"), to: "short")
    for size in [1, 700, 1 << 17] {
      #expect(try lines(folder.url.appendingPathComponent("short").path, size: size) == expected)
    }
  }

  /// Lines over a megabyte: at the start, side by side, and at the end with and without a line feed.
  @Test(arguments: [7, 4_096, 1 << 17], [1, 2])
  func longLines(size: Int, ends: Int) throws {
    let folder = try TestFolder()
    let sizes = [(1 << 20) + 1 + size, 3, 3 << 20, (1 << 20) + 2 * size, 0, 5, 2 << 20]
    let text = sizes.map { String(repeating: "x", count: $0) }.joined(separator: "\n")
    try folder.write(text + (ends == 2 ? "\n" : ""), to: "long")
    let expected = sizes.map { $0 > 1 << 20 ? "(\($0))" : String(repeating: "x", count: $0) }
    let lines = try lines(folder.url.appendingPathComponent("long").path, size: size)
    // A line that was read together with its end may be kept; whoever reads it sees its size.
    #expect(lines.map { $0.utf8.count > 1 << 20 ? "(\($0.utf8.count))" : $0 } == expected)
    #expect(lines.allSatisfy { $0.utf8.count <= (1 << 20) + 2 * size })
  }

  #if !os(Windows)
    /// Whoever writes a line is answered before the next; a line in pieces is one.
    @Test func pipe() throws {
      let pipe = Pipe()
      let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
      var reader = try LineReader(path, try #require(Self.limit), size: 16)
      func write(_ text: String) throws { try pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }
      try write("a\nb\nc")
      var batch = try #require(try reader.next()?.get())
      #expect(batch.ends == [1, 3] && batch.number == 1)
      try write("d\n")
      batch = try #require(try reader.next()?.get())
      #expect(String(decoding: batch.bytes, as: UTF8.self) == "cd\n" && batch.number == 3)
      try write("e")
      try pipe.fileHandleForWriting.close()
      batch = try #require(try reader.next()?.get())
      #expect(String(decoding: batch.bytes, as: UTF8.self) == "e" && batch.number == 4)
      let end = reader.next()
      #expect(end == nil)
    }

    @Test func whatCannotBeRead() throws {
      let folder = try TestFolder()
      let limit = try #require(Self.limit)
      var reader = try LineReader(folder.url.path, limit)
      let failure = #expect(throws: Failure.self) { try reader.next()?.get() }
      #expect(failure?.message?.en == "'\(folder.url.path)' is a folder, not a file")
      #expect(failure?.code == .unreadable)
      let end = reader.next()
      #expect(end == nil)
      #expect(throws: Failure.self) { try LineReader(folder.url.path + "/none", limit) }
    }
  #endif
}
