import DcsScore

/// Lines of a file that were read together, for one core to work on.
struct LineBatch: Sendable {
  /// What the file is called in messages.
  let name: String
  /// The number of the first line, from 1.
  let number: Int
  /// The bytes of these lines, and perhaps of others. They are not copied apart until somebody wants them.
  let bytes: [UInt8]
  /// Where the first line starts.
  let start: Int
  /// Where each line ends, before its line feed.
  let ends: ArraySlice<Int>
  /// How many bytes the only line has, where it is longer than a line may be: none of them is kept then.
  var excess: Int?
}

/// Reads a file, which may be without an end, as batches of whole lines, which end with LF or with the file.
///
/// However long the file is, no more of it is here than a batch, or a line where that is longer.
struct LineReader: Sendable {
  /// How many lines a batch has at most: the answers to many short lines are much longer than the lines.
  static let mostLines = 512

  private let name: String
  private let input: Platform.OpenInput
  /// How many bytes a batch has, and more only where a line is longer.
  private let size: Int
  private let limit: InputLimit
  /// Whole lines that were read and are of no batch yet.
  private var ready = (bytes: [UInt8](), start: 0, ends: ArraySlice<Int>())
  /// What was read behind them.
  private var rest: [UInt8] = []
  /// The number of the next line.
  private var number = 1
  private var isAtEnd = false
  private var hasFailed = false

  /// - Parameters:
  ///   - path: The file; `-` is standard input.
  ///   - limit: How long a line may be.
  ///   - size: About how much is read for a batch: enough for the work on it to outweigh its being handed on, and little
  ///     enough for many of them to be in memory.
  init(_ path: String, _ limit: InputLimit, size: Int = 1 << 17) throws(Failure) {
    input = try InputFile.open(path)
    (name, self.limit, self.size) = (path, limit, size)
  }

  /// The next lines: as many as there are without waiting for more; nil at the end of the file.
  mutating func next() -> Attempt<LineBatch>? {
    while ready.ends.isEmpty {
      if isAtEnd, rest.isEmpty { return end() }
      let (bytes, ends) = fill()
      if number == 1, Self.isUTF16(bytes) {
        (isAtEnd, rest) = (true, [])
        return .failure(notUTF8)
      }
      rest = Self.rest(of: bytes, behind: ends.last)
      ready = (bytes, 0, ends[...])
      if rest.count > limit.bytes, ends.isEmpty, let line = skipLine() { return line }
      // Where reading fails, a line that was begun is none.
      if hasFailed { rest = [] }
    }
    let ends = ready.ends.prefix(Self.mostLines)
    defer {
      number += ends.count
      ready.start = (ends.last ?? 0) + 1
      ready.ends = ready.ends.dropFirst(ends.count)
    }
    return .success(LineBatch(name: name, number: number, bytes: ready.bytes, start: ready.start, ends: ends))
  }

  /// Whether a byte order mark of UTF-16 starts a file. Its line feeds are not those of UTF-8, and no line of it is one.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  private var notUTF8: Failure {
    let name =
      name == "-"
      ? LocalizedText(vi: "đầu vào chuẩn", en: "standard input") : LocalizedText(vi: "'\(name)'", en: "'\(name)'")
    return Failure(
      .unreadable,
      vi:
        "\(name.vi) ở bảng mã UTF-16, còn --stream chỉ đọc UTF-8; dấu '>' của Windows PowerShell ghi tệp như vậy: hãy lưu lại và chọn mã hóa UTF-8",
      en:
        "\(name.en) is UTF-16, and --stream reads UTF-8 alone; '>' of Windows PowerShell writes files so: save it anew and choose UTF-8 as its encoding"
    )
  }

  /// Lets go of the file, and says so if it could not be read to its end.
  private mutating func end() -> Attempt<LineBatch>? {
    input.close()
    ready.bytes = []
    defer { hasFailed = false }
    return hasFailed ? .failure(InputFile.failure(name)) : nil
  }

  /// Reads on behind the rest until the room for a batch is full, or a line is whole and there is nothing more yet.
  private mutating func fill() -> (bytes: [UInt8], ends: [Int]) {
    let (rest, size, input) = (rest, size, input)
    var ends: [Int] = []
    // What the last reading gave.
    var last = hasFailed ? -1 : isAtEnd ? 0 : 1
    // A line longer than the room is read in pieces that double, so that it is copied a few times only.
    let room = rest.count + max(rest.count, size)
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let whole = UnsafeMutableRawBufferPointer(buffer)
      whole.copyBytes(from: rest)
      count = rest.count
      Self.append(&ends, endsIn: UnsafeRawBufferPointer(whole), from: 0, to: count)
      while last > 0, count < room, ends.isEmpty || input.hasMore {
        last = input.read(into: UnsafeMutableRawBufferPointer(rebasing: whole[count...]))
        Self.append(&ends, endsIn: UnsafeRawBufferPointer(whole), from: count, to: count + max(last, 0))
        count += max(last, 0)
      }
      if last == 0, count > (ends.last.map { $0 + 1 } ?? 0) { ends.append(count) }
    }
    (isAtEnd, hasFailed) = (last <= 0, hasFailed || last < 0)
    return (bytes, ends)
  }

  private static func rest(of bytes: [UInt8], behind end: Int?) -> [UInt8] {
    guard let end else { return bytes }
    return Array(bytes.dropFirst(end + 1))
  }

  private static func append(_ ends: inout [Int], endsIn bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) {
    var start = start
    while let offset = Platform.firstIndex(of: 0x0A, in: UnsafeRawBufferPointer(rebasing: bytes[start..<end])) {
      ends.append(start + offset)
      start += offset + 1
    }
  }

  /// Reads to the end of a line that is too long, and keeps nothing of it but its length; nil where reading fails before.
  private mutating func skipLine() -> Attempt<LineBatch>? {
    var length = 0
    repeat {
      length += rest.count
      rest = []
      let (bytes, ends) = fill()
      rest = Self.rest(of: bytes, behind: ends.first)
      if let end = ends.first {
        length += end
        break
      }
    } while !isAtEnd
    if hasFailed {
      rest = []
      return nil
    }
    defer { number += 1 }
    return .success(LineBatch(name: name, number: number, bytes: [], start: 0, ends: [], excess: length))
  }
}
