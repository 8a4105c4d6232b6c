import Testing

@testable import DcsScore

@Suite struct TableParserTests {
  private func rows(_ text: String, _ separator: Character = ";") -> [[String]] {
    let bytes = Array(text.utf8)
    var parser = TableParser(bytes, from: 0, separator: separator.asciiValue ?? 0)
    var rows: [[String]] = []
    while let row = parser.next() { rows.append(row.cells.map { TableText.unquoted(bytes[$0]) }) }
    return rows
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
    var parser = TableParser(bytes, from: 0, separator: 0x3B)
    #expect(parser.next()?.number == 2)
    #expect(parser.next()?.number == 5)
    #expect(parser.next()?.number == nil)
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")])
  func columnsHaveLetters(column: Int, letters: String) {
    #expect(TableCells.letters(column) == letters)
  }
}
