/// A file's bytes as lines and columns, for saying where something stands.
public struct SourceText: Sendable {
  /// A place as people and editors count it.
  public struct Place: Hashable, Comparable, Sendable {
    /// From 1.
    public let line: Int
    /// From 1, in Unicode scalars.
    public let column: Int

    public static func < (a: Place, b: Place) -> Bool { (a.line, a.column) < (b.line, b.column) }
  }

  /// What the file is called in messages.
  public let name: String
  public let bytes: [UInt8]
  /// The offset of each line's first byte; a byte order mark is not part of the first line.
  private let lineStarts: [Int]

  /// Takes the bytes apart into lines, which end with LF, CR or CR LF.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (index, byte) in bytes.enumerated() {
      let endsLine = byte == 0x0A || byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if endsLine { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// The place of a byte; an offset beyond the file is the place behind its last byte.
  public func place(at offset: Int) -> Place {
    let line = lineIndex(at: offset)
    let start = lineStarts[line]
    let scalars = bytes[start..<max(start, min(offset, bytes.count))].count { !isContinuation($0) }
    return Place(line: line + 1, column: scalars + 1)
  }

  /// The bytes of the line that a byte stands in, without what ends it.
  public func lineRange(at offset: Int) -> Range<Int> {
    let line = lineIndex(at: offset)
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
