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
  private let cells: CellPlaces?

  /// Finds the lines of a text.
  public init(_ source: SourceText) {
    (bytes, cells) = (source.utf8, source.cells)
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      if byte == 0x0A || index + 1 == bytes.count || bytes[index + 1] != 0x0A { starts.append(index + 1) }
    }
    lineStarts = starts
    var counts: [Int] = []
    var scalars = 0
    for start in stride(from: 0, to: bytes.count, by: Self.stretch) {
      counts.append(scalars)
      scalars += Self.scalars(of: bytes, in: start..<min(start + Self.stretch, bytes.count))
    }
    scalarCounts = counts
  }

  /// The place of a byte; an offset beyond the file is the place behind its last byte.
  public func place(at offset: Int) -> SourceText.Place {
    let line = lineIndex(at: offset)
    let start = lineStarts[line]
    let end = max(start, min(offset, bytes.count))
    if let column = cells?.column(at: end, inLineFrom: start) {
      return SourceText.Place(line: line + 1, column: column + 1)
    }
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
    return scalarCounts[known] + Self.scalars(of: bytes, in: known * Self.stretch..<offset)
  }

  /// How many scalars start in a stretch: each byte but those that go on with one.
  private static func scalars(of bytes: [UInt8], in range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for index in range { count &+= bytes[index] & 0xC0 == 0x80 ? 0 : 1 }
      return count
    }
  }
}
