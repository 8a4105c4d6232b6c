import Testing

@testable import DcsScore

/// What people type into the cells of a table, besides what they should.
@Suite struct TypedCellTests {
  private static let table = RuleExamples.table

  private func met(_ cell: String) throws -> Bool? {
    try #require(readTable(Self.table.replacing(";có;", with: ";\(cell);")).model).answer(to: "G.1")?.met
  }

  @Test(arguments: [
    "✓", "✔", "✔\u{FE0F}", "☑", "☑\u{FE0F}", "✅", "√", "v", "V", "ü", "þ", "\u{F0FC}", "Ðạt", "ÐẠT", "ðạt", "Ɖạt",
    "Đã có", "có rồi", "Đã đạt",
  ])
  func isMet(_ cell: String) throws { #expect(try met(cell) == true) }

  @Test(arguments: [
    "Không có", "không  có", "chưa có", "Chưa có", "CHƯA CÓ", "Chưa Ðạt", "không ðạt", "Không có".decomposed,
  ])
  func isNotMet(_ cell: String) throws { #expect(try met(cell) == false) }

  @Test(arguments: ["✗", "☐", "û", "w", "có không", "không biết", "đang làm", "?"])
  func isNeither(_ cell: String) {
    let table = Self.table.replacing(";có;", with: ";\(cell);")
    #expect(
      tableFaults(table) == [
        "8:9 table-value row 8, column 'Đạt' (cell B8): must be 'yes' or 'no', not '\(cell)'"
      ])
    #expect(
      tableFaults(table, .vietnamese) == [
        "8:9 table-value dòng 8, cột 'Đạt' (ô B8): phải là 'có' hoặc 'không', không phải '\(cell)'"
      ])
  }

  /// Columns and lines are known by the same letters.
  @Test func namesWithOtherLetters() {
    let table = Self.table.replacing("Đ", with: "Ð").replacing("Ðã ký", with: "Đã ký")
    #expect(readTable(table).model?.content == readTable(Self.table).model?.content)
  }

  @Test(arguments: [
    ("1.212", 1212), ("1,212", 1212), ("12.500", 12_500), ("1.212.000", 1_212_000), ("100.001", 100_001),
  ])
  func thousands(_ cell: String, _ count: Int) throws {
    let table = Self.table.replacing(";90;100;", with: ";\(cell);1000000000;").replacing(
      ";45;15;", with: ";\(cell);15;")
    let evidence = try #require(readTable(table).model)
    #expect(evidence.answer(to: "G.2.3")?.part == count)
    #expect(evidence.answer(to: "G.2.4")?.byStage.first?.learners == count)
  }

  /// Nobody can tell one thousand from one with three decimals.
  @Test(arguments: [("1.000", "1000", "1"), ("1,000", "1000", "1"), ("45.000", "45000", "45")])
  func thousandsOrDecimals(_ cell: String, _ many: String, _ few: String) {
    let table = Self.table.replacing(";90;100;", with: ";\(cell);100;")
    #expect(
      tableFaults(table) == [
        "9:9 table-value row 9, column 'Số đạt' (cell D9): must be a number (nobody can tell whether it is \(many) or \(few): write it without a point or comma), not '\(cell)'"
      ])
    #expect(
      tableFaults(table, .vietnamese) == [
        "9:9 table-value dòng 9, cột 'Số đạt' (ô D9): phải là số (không rõ là \(many) hay \(few), hãy ghi không có dấu chấm, dấu phẩy), không phải '\(cell)'"
      ])
  }

  @Test(arguments: ["0.212", "1.21.212", "1212.000", "1,212.000", "1.2123", "-1.212", "1 212", ".212", "1.212."])
  func otherTextsAreNoThousands(_ cell: String) {
    #expect(TypedThousands(cell) == nil)
    let table = Self.table.replacing(";90;100;", with: ";\(cell);100;")
    #expect(
      tableFaults(table) == [
        "9:9 table-value row 9, column 'Số đạt' (cell D9): must be a number (of digits with at most two decimals, like 1200 or 6.5), not '\(cell)'"
      ])
  }

  /// Points have decimals, so that there is no telling what was meant.
  @Test(arguments: ["1.212", "1,212", "0.500"])
  func pointsHaveNoThousands(_ cell: String) {
    #expect(
      tableFaults(Self.table.replacing(";0,5;", with: ";\(cell);")) == [
        "12:8 table-value row 12, column 'Điểm' (cell C12): must be a number (of digits with at most two decimals, like 1200 or 6.5), not '\(cell)'"
      ])
  }

  @Test(arguments: [
    "2024−2025", "2024‐2025", "2024‑2025", "2024‒2025", "2024–2025", "2024—2025", "2024 ― 2025", "2024－2025",
    "2024﹣2025",
    "2024/2025",
  ])
  func schoolYearHasAnyDash(_ year: String) {
    let table = Self.table.replacing("2024-2025", with: year)
    #expect(readTable(table).model?.content == readTable(Self.table).model?.content)
  }

  @Test(arguments: ["Tổng", "Tổng cộng", "TỔNG ĐIỂM", "Cộng", "Total", "Người lập bảng", "Hiệu trưởng"])
  func rowOfTotals(_ name: String) throws {
    let table = Self.table + "\(name);;10;;;;;;;;;;;\n"
    #expect(
      tableFaults(table) == [
        "16:1 table-id row 16, column 'Mã' (cell A16): '\(name)' is no row's ID; a row of your own, like one of totals, must be deleted, or named in brackets, like '(Total)', to have it passed over"
      ])
    #expect(
      tableFaults(table, .vietnamese) == [
        "16:1 table-id dòng 16, cột 'Mã' (ô A16): '\(name)' không phải là mã của mục nào; dòng riêng của trường, như dòng tổng, thì xóa đi hoặc đặt tên trong ngoặc đơn, như '(Tổng cộng)', để dcs bỏ qua"
      ])
    let passed = Self.table + "(\(name));x;10;abc;;;;;;;32/13/2024;;;\n"
    #expect(try validationFaults(Array(passed.utf8), .table).isEmpty)
    #expect(readTable(passed).model?.content == readTable(Self.table).model?.content)
    let file = ParsedFile(table: SourceText(name: "a.csv", bytes: Array(passed.utf8)))
    #expect(file.tableRows?.ownNames == ["(\(name))"])
  }

  /// A row whose id stands in brackets is no row of the school's own: its answer would be lost.
  @Test(arguments: ["(Mục G.2.1)", "(G.2.1)", "( Row G.2.1 )"])
  func idInBrackets(_ name: String) {
    let table = Self.table + "\(name);;10;;;;;;;;;;;\n"
    #expect(
      tableFaults(table).contains(
        "16:1 table-id row 16, column 'Mã' (cell A16): '\(name)' is in brackets; take them off where this answers a row, and else name it otherwise"
      ))
    #expect(
      tableFaults(table, .vietnamese).contains(
        "16:1 table-id dòng 16, cột 'Mã' (ô A16): '\(name)' ở trong ngoặc đơn; dòng của mục thì bỏ ngoặc, dòng riêng của trường thì đặt tên khác"
      ))
  }

  @Test func rowOfTotalsWithoutAnID() {
    let table = Self.table.replacing("Ghi chú\n", with: "Ghi chú;Nội dung\n") + ";;10;;;;;;;;;;;;Tổng cộng\n"
    #expect(
      tableFaults(table) == [
        "16:3 table-id row 16, column 'Điểm' (cell C16): this row of totals has no ID; delete it, or write a name in brackets, like '(Total)', in the column of the IDs to have it passed over"
      ])
    #expect(
      tableFaults(table, .vietnamese) == [
        "16:3 table-id dòng 16, cột 'Điểm' (ô C16): dòng tổng này không có mã; hãy xóa đi, hoặc ghi tên trong ngoặc đơn ở cột mã, như '(Tổng cộng)', để dcs bỏ qua"
      ])
  }

  /// A row that answers nothing may be called what it likes.
  @Test func namesBelowTheTable() {
    #expect(tableFaults(Self.table + "Người lập bảng;;;;;;;;;;;;;\n") == [])
  }

  /// Codes are changed as documents' numbers are.
  @Test(arguments: ["1,00E+09", "1.00E+09", "3E+07", "01/03/2024", "Mar-24"])
  func codeThatASpreadsheetChanged(_ code: String) throws {
    let table = Self.table.replacing("Năm học", with: "Mã trường;\(code)\nNăm học")
    #expect(
      tableFaults(table) == [
        "3:11 table-number-date row 3 (cell B3): the school's code '\(code)' looks like a date or a power; the spreadsheet may have changed what was typed; format the cell as text and type it again"
      ])
    #expect(
      tableFaults(table, .vietnamese) == [
        "3:11 table-number-date dòng 3 (ô B3): mã trường '\(code)' trông như ngày hoặc số có mũ; có thể bảng tính đã đổi mã đã gõ; hãy định dạng ô kiểu Văn bản (Text) rồi gõ lại"
      ])
    #expect(readTable(table).model != nil)
  }

  @Test(arguments: ["30287415", "'0030287415", "'1E5", "THCS-01", "A1", "'01/03/2024"])
  func otherCodes(_ code: String) {
    #expect(tableFaults(Self.table.replacing("Năm học", with: "Mã trường;\(code)\nNăm học")) == [])
  }

  /// A document that only says that there is none counts as one, so that it is told.
  @Test(arguments: ["Không có", "chưa có", "Không", "-", "—", "...", "…"])
  func documentsThatAreNone(_ text: String) throws {
    let table = Self.table.replacing("Kế hoạch;12/KH", with: "\(text);12/KH").replacing("9/DS", with: text)
    let log = try validationFaults(Array(table.utf8), .table)
    #expect(
      lines(log, of: table) == [
        "8:18 placeholder row 8, column 'Tên minh chứng' (cell I8): '\(text)' is a placeholder; write what it stands for, or empty the cell",
        "10:30 placeholder row 10, column 'Số văn bản' (cell J10): '\(text)' is a placeholder; write what it stands for, or empty the cell",
      ])
    let json = RuleExamples.evidence.replacing("12/KH", with: text)
    #expect(
      lines(try validationFaults(Array(json.utf8), .evidence), of: json, .vietnamese) == [
        "5:68 placeholder '\(text)' chỉ là từ giữ chỗ; hãy ghi nội dung thật hoặc bỏ khóa này"
      ])
    let council = RuleExamples.council.replacing("2/BB", with: text)
    #expect(try validationFaults(Array(council.utf8), .council).faults.map(\.rule) == [.placeholder])
  }

  @Test(arguments: ["Không có", "-", "chưa"])
  func notesMaySayNone(_ text: String) throws {
    #expect(try validationFaults(Array(Self.table.replacing("Đã ký", with: text).utf8), .table).isEmpty)
  }
}
