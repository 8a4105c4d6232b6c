import Testing

@testable import DcsScore

@Suite struct CSVParserTests {
  private func rows(_ text: String, _ separator: Character = ";") -> [[String]] {
    rows(of: text, separator).map { row in (0..<row.width).map { row.cell($0)?.text ?? "" } }
  }

  private func rows(of text: String, _ separator: Character = ";") -> [Sheet.Row] {
    var parser = CSVParser(Array(text.utf8), from: 0, separator: separator.asciiValue ?? 0)
    return parser.rows(atMost: .max)
  }

  @Test(arguments: ["a;b\nc;d", "a;b\r\nc;d\r\n", "a;b\rc;d\r", "\n\na;b\n;\n\"\";  \n\t\nc;d\n\n"])
  func linesEndInAnyWay(_ text: String) {
    #expect(rows(text) == [["a", "b"], ["c", "d"]])
  }

  @Test func quotesHoldSeparatorsLineEndsAndQuotes() {
    #expect(rows("\"a;b\";\"c\r\nd\";\"say \"\"hi\"\"\";\"\"\"\"") == [["a;b", "c\r\nd", "say \"hi\"", "\""]])
  }

  @Test func quotesWithinACellStandForThemselves() {
    #expect(rows("Kế hoạch \"A\";b") == [["Kế hoạch \"A\"", "b"]])
  }

  @Test func emptyCellsCount() {
    #expect(rows(";a;;") == [["", "a", "", ""]])
    #expect(rows("a,b;c", ",") == [["a", "b;c"]])
    #expect(rows("a\tb", "\t") == [["a", "b"]])
  }

  @Test func rowsAreNumberedAsSpreadsheetsDo() {
    let bytes = Array("\n\"a\nb\"\n\n;\nc".utf8)
    var parser = CSVParser(bytes, from: 0, separator: 0x3B)
    #expect(parser.next()?.number == 2)
    #expect(parser.next()?.number == 5)
    #expect(parser.next()?.number == nil)
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")])
  func columnsHaveLetters(column: Int, letters: String) {
    #expect(Sheet.letters(column) == letters)
  }

  /// A row begins and ends where its cells do, also those that have nothing in them.
  @Test func rowsHaveTheirPlace() throws {
    let rows = rows(of: ";a;\"\";\nb;c\n")
    let first = try #require(rows.first)
    #expect(first.cells.map(\.column) == [1, 2] && first.said.map(\.column) == [1])
    #expect(first.width == 4 && first.range == 0..<6)
    #expect(first.opening == 0..<0 && first.ending == 6..<6)
    let second = try #require(rows.last)
    #expect(second.range == 7..<10 && second.opening == 7..<8 && second.ending == 9..<10)
  }

  /// An apostrophe that keeps a spreadsheet from changing a text is told from one that is part of it.
  @Test func cellsKnowWhatTheyAre() throws {
    let cells = try #require(rows(of: "'007;'x;'đ ").first).cells
    #expect(cells.map(\.text) == ["007", "'x", "'đ"])
    #expect(cells.map(\.kind) == [.text, .general, .general])
  }

  @Test func rowOfAnOpenQuoteIsNotWhole() {
    var parser = CSVParser(Array("a;b\nc;\"d\ne".utf8), from: 0, separator: 0x3B)
    #expect(parser.rows(atMost: .max).map(\.isWhole) == [true, false])
    #expect(parser.openQuote == 6..<7)
  }
}
