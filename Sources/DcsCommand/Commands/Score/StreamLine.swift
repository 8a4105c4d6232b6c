import DcsScore

/// A line that says something.
struct StreamLine {
  let number: Int
  /// The line without what ends it.
  let source: SourceText
  /// How many bytes it has up to its line feed.
  private let size: Int

  /// Takes a line out of a batch; nil where there is nothing but white space in it. One that is too long is one that says
  /// something, whatever it is, as it is not always there to be looked at.
  init?(_ batch: LineBatch, number: Int, _ range: Range<Int>, _ limit: InputLimit) {
    var text = batch.bytes[range]
    // A mark at the start of a file is no part of its first line.
    if number == 1, text.startsWithMark { text = text.dropFirst(3) }
    if text.last == UInt8(ascii: "\r") { text = text.dropLast() }
    if range.count <= limit.bytes, text.allSatisfy(\.isJSONSpace) { return nil }
    (self.number, size, source) = (number, range.count, SourceText(name: batch.name, part: Array(text)))
  }

  /// What keeps the line from being read at all.
  func fault(_ limit: InputLimit) -> Fault? {
    if size > limit.bytes { return .lineSize(limit, size: size) }
    return source.bytes[...].startsWithMark ? .markWithin : nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether there is a byte order mark at the start.
  fileprivate var startsWithMark: Bool { starts(with: [0xEF, 0xBB, 0xBF]) }
}

extension UInt8 {
  /// Whether JSON takes the byte for white space.
  fileprivate var isJSONSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A }
}

extension Fault {
  /// That a line is longer than it may be.
  static func lineSize(_ limit: InputLimit, size: Int) -> Fault {
    Fault(.lineSize, at: 0..<0, limit.lineExceeded(size: size))
  }

  /// That there is a byte order mark before a line that is not the first, as where files were put together. The reader of
  /// JSON takes each line for a file, which may start with one.
  fileprivate static let markWithin = Fault(
    .jsonSyntax, at: 0..<3,
    LocalizedText(
      vi: "dấu BOM (U+FEFF) chỉ được đứng ở đầu dòng thứ nhất; hãy xóa nó",
      en: "a byte order mark (U+FEFF) may stand only at the start of the first line; remove it"))
}

extension Rule {
  /// It is no rule of a file: how long a line may be is up to whoever runs dcs.
  fileprivate static let lineSize = Rule(
    "line-size", vi: "dòng không được dài quá giới hạn đọc", en: "a line must not be longer than the limit for reading",
    in: .evidence, passes: "{}")
}
