/// Where the lines of a text start, so that many places in it are found quickly.
///
/// Lines end with LF, CR or CR LF.
public struct LineTable: Sendable {
  private let bytes: [UInt8]
  /// The offset of each line's first byte; a byte order mark is not part of the first line.
  private let lineStarts: [Int]
  /// How many scalars start before each multiple of ``stretch`` bytes, so that a place far out on a line is found fast.
  private let scalarCounts: [Int]
  private static let stretch = 1 << 12

  /// Finds the lines of a text.
  public init(_ source: SourceText) {
    bytes = source.bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var counts: [Int] = []
    var scalars = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.stretch == 0 { counts.append(scalars) }
      if !Self.isContinuation(byte) { scalars += 1 }
      let endsLine = byte == 0x0A || byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if endsLine { starts.append(index + 1) }
    }
    lineStarts = starts
    scalarCounts = counts
  }

  /// The place of a byte; an offset beyond the file is the place behind its last byte.
  public func place(at offset: Int) -> SourceText.Place {
    let line = lineIndex(at: offset)
    let start = lineStarts[line]
    let end = max(start, min(offset, bytes.count))
    return SourceText.Place(line: line + 1, column: scalars(before: end) - scalars(before: start) + 1)
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

  private func scalars(before offset: Int) -> Int {
    if offset == 0 { return 0 }
    let known = (offset - 1) / Self.stretch
    return scalarCounts[known] + bytes[known * Self.stretch..<offset].count { !Self.isContinuation($0) }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
