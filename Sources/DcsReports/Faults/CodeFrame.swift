import DcsScore
import Papers

/// The line that a fault stands in, with a marker under the place.
struct CodeFrame {
  let line: Int
  let text: String
  /// The columns before the marker.
  let indent: Int
  let marker: String

  /// Of a line that is too wide, the part around the place is kept.
  init(_ source: SourceText, _ lines: LineTable, _ range: Range<Int>, width: Int) {
    line = lines.place(at: range.lowerBound).line
    let whole = lines.lineRange(at: range.lowerBound)
    let start = min(max(range.lowerBound, whole.lowerBound), whole.upperBound)
    let end = source.scalarEnd(min(max(range.upperBound, start), whole.upperBound), in: whole)
    let room = width - 8
    // A scalar takes four bytes at most, so that these are enough to fill the room.
    let reach = 4 * room
    let before = source.text(source.scalarStart(max(whole.lowerBound, start - reach), in: whole)..<start)
    let marked = source.text(start..<min(end, start + reach))
    let following = marked + source.text(end..<min(whole.upperBound, end + reach))
    let isShort = before.displayWidth <= room / 2 || before.displayWidth + following.displayWidth <= room
    let kept = isShort ? before : "…" + before.suffix(columns: room / 3)
    let rest = following.prefix(columns: room - kept.displayWidth)
    text = kept + rest + (rest.utf8.count < following.utf8.count ? "…" : "")
    indent = kept.displayWidth
    marker = "^" + String(repeating: "~", count: max(0, min(marked.displayWidth, rest.displayWidth) - 1))
  }
}

extension SourceText {
  /// Bytes as text that takes the columns it seems to: tabs and controls are one column each.
  fileprivate func text(_ range: Range<Int>) -> String {
    String(decoding: utf8[range].map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self).withoutControls
  }

  /// The end of the scalar that a place is within, as a marker may be of its first byte alone.
  fileprivate func scalarEnd(_ offset: Int, in line: Range<Int>) -> Int {
    var end = offset
    while end < line.upperBound, utf8[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// The start of the scalar that a byte is part of, or of the line.
  fileprivate func scalarStart(_ offset: Int, in line: Range<Int>) -> Int {
    var start = offset
    while start > line.lowerBound, start < line.upperBound, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}

extension String {
  /// As much of the start as takes at most so many columns.
  fileprivate func prefix(columns: Int) -> String {
    var left = columns
    return String(
      prefix { character in
        left -= String(character).displayWidth
        return left >= 0
      })
  }

  /// As much of the end as takes at most so many columns.
  fileprivate func suffix(columns: Int) -> String {
    var left = columns
    let count = reversed().prefix { character in
      left -= String(character).displayWidth
      return left >= 0
    }.count
    return String(suffix(count))
  }
}
