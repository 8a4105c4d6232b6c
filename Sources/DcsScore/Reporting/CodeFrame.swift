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
    let end = min(max(range.upperBound, start), whole.upperBound)
    let room = width - 8
    // A scalar takes four bytes at most, so that these are enough to fill the room.
    let reach = 4 * room
    let before = source.text(source.scalarStart(max(whole.lowerBound, start - reach))..<start)
    let kept = before.displayWidth > room / 2 ? "…" + String(before.suffix(room / 3)) : before
    let marked = source.text(start..<min(end, start + reach))
    let following = marked + source.text(end..<min(whole.upperBound, end + reach))
    let rest = following.prefix(room - kept.displayWidth)
    text = kept + rest + (rest.count < following.count ? "…" : "")
    indent = kept.displayWidth
    marker = "^" + String(repeating: "~", count: max(0, min(marked.displayWidth, String(rest).displayWidth) - 1))
  }
}

extension SourceText {
  /// Bytes as text that takes the columns it seems to: tabs and controls are one column each.
  fileprivate func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self).withoutControls
  }

  /// The start of the scalar that a byte is part of.
  fileprivate func scalarStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
