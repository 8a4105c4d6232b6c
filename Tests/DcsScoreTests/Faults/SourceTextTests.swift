import DcsScore
import Testing

/// Bytes as lines and columns.
struct SourceTextTests {
  @Test(
    "Lines end with LF, CR LF or CR; columns count scalars",
    arguments: [
      ("", 0, 1, 1), ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("abc", 3, 1, 4), ("abc", 99, 1, 4), ("a\nb", 1, 1, 2),
      ("a\nb", 2, 2, 1), ("a\n", 2, 2, 1), ("\n\n\n", 2, 3, 1), ("\n\n\n", 3, 4, 1), ("a\r\nb", 1, 1, 2),
      ("a\r\nb", 2, 1, 3), ("a\r\nb", 3, 2, 1), ("a\rb", 1, 1, 2), ("a\rb", 2, 2, 1), ("a\r", 2, 2, 1),
      ("\r\r\n\n\r", 1, 2, 1), ("\r\r\n\n\r", 3, 3, 1), ("\r\r\n\n\r", 4, 4, 1), ("\r\r\n\n\r", 5, 5, 1),
      // Two, three and four bytes a scalar; a mark of its own counts as a scalar of its own.
      ("đế😀x", 2, 1, 2), ("đế😀x", 5, 1, 3), ("đế😀x", 9, 1, 4), ("e\u{302}x", 3, 1, 3), ("ế\nế=", 7, 2, 2),
      // A tab is one column; line and paragraph separators end no line of an editor.
      ("\tx", 1, 1, 2), ("\u{2028}x", 3, 1, 2), ("\u{85}x", 2, 1, 2),
      // A byte order mark is not part of the text.
      ("\u{FEFF}a", 3, 1, 1), ("\u{FEFF}a", 4, 1, 2), ("\u{FEFF}a", 0, 1, 1), ("\u{FEFF}\nb", 4, 2, 1),
      ("a\u{FEFF}b", 4, 1, 3),
    ])
  func place(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let source = SourceText(name: "x", bytes: Array(text.utf8))
    for place in [source.place(at: offset), LineTable(source).place(at: offset)] {
      #expect(place.line == line)
      #expect(place.column == column)
    }
  }

  @Test(
    "A line's bytes are those before what ends it",
    arguments: [
      ("", 0, 0..<0), ("abc", 1, 0..<3), ("abc", 3, 0..<3), ("a\nbc\n", 1, 0..<1), ("a\nbc\n", 2, 2..<4),
      ("a\nbc\n", 5, 5..<5), ("a\r\nbc", 1, 0..<1), ("a\r\nbc", 2, 0..<1), ("a\r\nbc", 4, 3..<5), ("a\rbc", 3, 2..<4),
      ("\n\nx", 1, 1..<1), ("\u{FEFF}ế\n", 3, 3..<6),
    ])
  func lineRange(_ text: String, _ offset: Int, _ range: Range<Int>) {
    #expect(LineTable(SourceText(name: "x", bytes: Array(text.utf8))).lineRange(at: offset) == range)
  }

  @Test("Places rise with offsets, and every line is where counting line ends puts it", arguments: 0..<4)
  func random(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = ["a", "ế", "😀", "\n", "\r", "\r\n", "\u{FEFF}"]
    let text = (0..<200).compactMap { _ in parts.randomElement(using: &random) }.joined()
    let bytes = Array(text.utf8)
    let table = LineTable(SourceText(name: "x", bytes: bytes))
    var last = table.place(at: 0)
    for offset in 1...bytes.count {
      let place = table.place(at: offset)
      #expect(last < place || bytes[offset - 1] >= 0x80, "every byte moves on, within a scalar it may not")
      // With CR LF as the one character that it is to Swift, a line end is a character that is a line end.
      let before = String(decoding: bytes[..<offset], as: UTF8.self)
      let isInsideLineEnd = offset < bytes.count && bytes[offset - 1] == 0x0D && bytes[offset] == 0x0A
      let ends = before.count { ["\n", "\r", "\r\n"].contains($0) } - (isInsideLineEnd ? 1 : 0)
      #expect(place.line == ends + 1)
      last = place
    }
  }

  @Test("Places are in the order of lines, then columns")
  func order() {
    let source = SourceText(name: "x", bytes: Array("ab\ncd".utf8))
    let places = (0...5).map { source.place(at: $0) }
    #expect(places == places.sorted() && Set(places).count == 6)
  }
}
