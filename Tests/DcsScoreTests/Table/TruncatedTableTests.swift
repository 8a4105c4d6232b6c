import Testing

@testable import DcsScore

/// A table of which the end is missing, wherever it was cut: nothing is lost without a word.
@Suite struct TruncatedTableTests {
  @Test func everyCutIsTold() throws {
    let whole = try bytes(of: "Samples/thcs-nguyen-trai.evidence.csv")
    let rows = CriteriaRows(officialSet)
    let basis = Validation.Basis(officialSet, rows) { _ in .file }
    let expected = try #require(Evidence.read(JSONDocument(table: whole), against: rows).model).content
    // Not each of them: reading is slow in a debug build.
    for count in stride(from: 0, to: whole.count - 1, by: 11) {
      let document = JSONDocument(table: Array(whole.prefix(count)))
      let log = Validation.evidence(document, SourceText(name: "", bytes: Array(whole.prefix(count))), basis)
      let read = Evidence.read(document, against: rows).model
      #expect(!log.isEmpty || read?.content == expected, "cut behind \(count) bytes")
    }
  }

  @Test func endWithinARow() {
    #expect(
      tableFaults(String(RuleExamples.table.dropLast())) == [
        "15:39 table-end row 15, column 'Ghi chú' (cell N15): the file does not end with a line break, so that it may have been cut off; save it anew, or add one if it is whole"
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
}
