import Testing

@testable import DcsScore

/// A table of which the end is missing, wherever it was cut: nothing is lost without a word.
@Suite struct TruncatedTableTests {
  @Test func everyCutIsTold() throws {
    let whole = try bytes(of: "Samples/thcs-nguyen-trai.evidence.csv")
    let set = IndexedSet(officialSet)
    let basis = CheckBasis(set) { _ in .file }
    let expected = try #require(readTable(whole, against: set).model).content
    // Not each of them: reading is slow in a debug build.
    for count in stride(from: 0, to: whole.count - 1, by: 11) {
      let file = ParsedFile(table: SourceText(name: "", bytes: Array(whole.prefix(count))))
      let checked = Validation.evidence(file, basis)
      #expect(
        !checked.faults.isEmpty || checked.model?.evidence.content == expected, "cut behind \(count) bytes")
    }
  }

  @Test func endWithinACell() {
    #expect(
      tableFaults(String(RuleExamples.table.dropLast())) == [
        "15:39 table-end the file does not end with a line break; see whether its last cell is whole"
      ])
  }

  @Test func endWithinARow() {
    #expect(
      tableFaults(String(RuleExamples.table.dropLast(6))) == [
        "15:28 date row 15, column 'Ngày' (cell K15): must be a real date, written DAY/MONTH/YEAR like 05/09/2024, not '1/10/20'; write all four digits of the year: 01/10/2020",
        "15:28 table-cut row 15, column 'Ngày' (cell K15): the file ends within this row, so that it was cut off; save it anew from the spreadsheet",
      ])
  }

  @Test func endBetweenRows() throws {
    let table = RuleExamples.table.split(separator: "\n", omittingEmptySubsequences: false).dropLast(5)
    let text = table.joined(separator: "\n") + "\n"
    let log = try validationFaults(Array(text.utf8), .table)
    #expect(
      lines(log, of: text) == [
        "11:1 table-rows row 11, column 'Mã' (cell A11): the table has no row for 3 IDs (G.2.1, G.2.2, G.2.5); unless they were deleted, it may have been cut off"
      ])
  }

  /// A quote that opens among the columns' names swallows all rows.
  @Test func quoteOpenAmongTheNames() {
    let table = RuleExamples.table.replacing("\"", with: "").replacing(";Ghi chú\n", with: ";\"Ghi chú\n")
    #expect(
      tableFaults(table).first
        == "7:106 table-quote row 7, column N (cell N7): the quote that opens here is never closed, so that nobody can tell where the cell ends"
    )
  }
}
