import Testing

@testable import DcsScore

/// What somebody wrote into a table is read, or it is said that it is not.
@Suite struct TableLossTests {
  private static let table = RuleExamples.table

  private func warnings(_ text: String) throws -> [String] {
    lines(try validationFaults(Array(text.utf8), .table), of: text)
  }

  /// A header of nothing but spaces or quotes is none.
  @Test(arguments: ["", " ", "\"\"", "\u{A0}", "\" \""])
  func columnWithoutAName(_ header: String) {
    let table = Self.table.replacing("Ghi chú\n", with: "Ghi chú;\(header)\n").replacing("Đã ký", with: "Đã ký;Lan")
    #expect(
      tableFaults(table) == [
        "8:52 table-column row 8, column O (cell O8): the cell says something, but its column has no name; name the column or delete the cell"
      ])
  }

  @Test(arguments: ["Mục G.1 và G.2.5", "G.1 G.2.5", "Xem Mục G.1", "G.1, G.2.5"])
  func rowOfTwoIDs(_ cell: String) {
    let faults = tableFaults(Self.table.replacing("Mục G.1", with: cell))
    #expect(
      faults == [
        "8:1 table-id row 8, column 'Mã' (cell A8): a row has one ID, like 'Row A.1' or 'A.1', not '\(cell)'"
      ])
  }

  @Test(arguments: ["G.1", "Mục G.1", "mục  G.1", "Row G.1", "Tiêu chí G.1", "CRITERION G.1"])
  func idMayHaveAWordBeforeIt(_ cell: String) {
    #expect(tableFaults(Self.table.replacing("Mục G.1", with: cell)) == [])
  }

  /// Google Sheets ends no last line.
  @Test func tableWithoutALastLineBreakIsRead() throws {
    let table = String(Self.table.dropLast())
    #expect(readTable(table).model?.content == readTable(Self.table).model?.content)
    #expect(try warnings(table).map { $0.prefix(15) } == ["15:39 table-end"])
  }

  /// Whoever writes beside the explanation, and not where answers go, is told so.
  @Test func textAmongExplanations() throws {
    let head = "Mã;Minh chứng cần có;Điểm tối đa;Cách trả lời;Nội dung\n"
    let rows = sampleSet.answeredRows.map { row in
      let texts = EvidenceTable.explanation(of: row, .vietnamese)
      return [row.id, "", texts[.maxPoints] ?? "", "", texts[.row] ?? ""].joined(separator: ";") + "\n"
    }
    let start = "Bộ chỉ số;mau\nNăm học;2024-2025\nTên trường;T\nCác cấp học;a\n"
    let table = start + head + rows.joined()
    #expect(try warnings(table) == [])
    let written = table.replacing("G.1;;", with: "G.1;12/KH ngày 05/09/2024;")
    #expect(
      try warnings(written) == [
        "6:5 table-guide row 6, column 'Minh chứng cần có' (cell B6): this column only explains, and what is written here is not read; write it where answers or documents go"
      ])
  }

  /// A heading has no explanation, nor has a row without an ID, and whoever writes there is told so.
  @Test(arguments: [("", 15), ("Nhóm G", 21)])
  func textBesideNoRow(_ id: String, _ column: Int) throws {
    let row = id + String(repeating: ";", count: 14) + "Ghi thêm\n"
    let table = Self.table.replacing("Ghi chú\n", with: "Ghi chú;Cách trả lời\n") + row
    #expect(try warnings(table).map { $0.prefix(17) } == ["16:\(column) table-guide"])
  }

  @Test func columnsOfTheSchoolAreNamed() {
    let table = "(Người nhập);Lan\n" + Self.table.replacing("Ghi chú\n", with: "Ghi chú;(Hạn)\n")
    #expect(
      ParsedFile(table: SourceText(name: "a.csv", bytes: Array(table.utf8))).tableRows?.ownNames == [
        "(Người nhập)", "(Hạn)",
      ])
  }

  /// What is quoted of a cell stays as it is, even where it is the name of a key.
  @Test func quotedTextIsNotRenamed() {
    #expect(
      tableFaults(Self.table.replacing(";có;", with: ";points;")) == [
        "8:9 table-value row 8, column 'Đạt' (cell B8): must be 'yes' or 'no', not 'points'"
      ])
    #expect(
      tableFaults(Self.table.replacing("số;mau", with: "số;title")) == [
        "2:11 other-criteria row 2 (cell B2): the file is for the set 'title', but it is read by the set 'mau'"
      ])
    #expect(
      tableFaults(Self.table.replacing("2024-2025", with: "title")) == [
        "3:9 school-year row 3 (cell B3): 'Năm học' must be two successive years, like 2024-2025, not 'title'"
      ])
  }

  /// Messages name columns as the file does, in whichever language they are.
  @Test func columnsGoByTheFilesNames() {
    let table = Self.table.replacing("Danh sách;9/DS", with: ";9/DS").replacing(";45;15;", with: ";45;;")
    #expect(
      tableFaults(table) == [
        "10:12 missing-key row 10, column 'Cấp học' (cell F10): there is no value for 'Số thiết bị'",
        "10:19 missing-key row 10, column 'Số văn bản' (cell J10): there is no value for 'Tên minh chứng'",
      ])
  }

  /// One cell that cannot be read has one fault, and so has a row that was copied none.
  @Test func oneCauseHasOneFault() {
    #expect(
      tableFaults(Self.table.replacing(";90;100;", with: ";=1/0;100;")).map { $0.prefix(18) } == [
        "9:9 table-formula ".prefix(18)
      ])
    let copied = Self.table.replacing("G.2.4;;;;;b;4;2;;", with: "G.2.4;;1,0;;;a;45;15;Sổ;1/S;;;;\nG.2.4;;;;;b;4;2;;")
    #expect(tableFaults(copied) == [])
  }
}
