import OfficeFiles
import Testing

@testable import DcsScore

/// Evidence in workbooks: what is read of them, and what is told, with its sheet and cell.
@Suite struct WorkbookReadingTests {
  private func file(_ text: String) -> ParsedFile {
    ParsedFile(SourceText(name: "a.xlsx", bytes: PlainWorkbook(text).bytes))
  }

  private func evidence(_ file: ParsedFile) throws -> Evidence {
    try #require(Evidence.read(file.document, against: IndexedSet(try criteriaSet(RuleExamples.criteria))).model)
  }

  private func faults(_ file: ParsedFile, _ language: Language = .vietnamese) throws -> [String] {
    let basis = CheckBasis(IndexedSet(try criteriaSet(RuleExamples.criteria)), attachment: RuleExamples.attachment)
    return Validation.evidence(file, basis).faults.faults.map { fault in
      let place = file.source.place(at: fault.range.lowerBound)
      return "\(place.line):\(place.column) \(fault.rule.code) \(fault.message[language])"
    }
  }

  /// The same sentences as a table and as a workbook are the same evidence, whichever comes first.
  @Test func sameAsTable() throws {
    let table = try evidence(ParsedFile(SourceText(name: "a.csv", bytes: Array(RuleExamples.table.utf8))))
    for text in [RuleExamples.workbook, "[Hồ sơ]\n" + RuleExamples.table] {
      let workbook = try evidence(file(text))
      #expect(workbook.content == table.content && workbook.answers == table.answers)
    }
    #expect(try faults(file(RuleExamples.workbook)) == [])
  }

  @Test(arguments: [
    (
      ";có;", ";có lẽ;",
      "7:2 table-value dòng 7, cột 'Đạt' (ô Hồ sơ!B7): phải là 'có' hoặc 'không', không phải 'có lẽ'",
      "7:2 table-value row 7, column 'Đạt' (cell Hồ sơ!B7): must be 'yes' or 'no', not 'có lẽ'"
    ),
    (
      ";90;100", ";=45*2→90;100",
      "8:4 workbook-formula dòng 8, cột 'Số đạt' (ô Hồ sơ!D8): ô là công thức: D8; dcs lấy giá trị mà bảng tính đã lưu, hãy xem có đúng không",
      "8:4 workbook-formula row 8, column 'Số đạt' (cell Hồ sơ!D8): cells with formulas: D8; what the spreadsheet saved for them is taken, see whether that is right"
    ),
    (
      ";90;100", ";=45*2;100",
      "8:4 table-formula dòng 8, cột 'Số đạt' (ô Hồ sơ!D8): công thức ở ô này chưa được tính; hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại",
      "8:4 table-formula row 8, column 'Số đạt' (cell Hồ sơ!D8): the formula of this cell was never worked out; open the file in Excel or LibreOffice and save it"
    ),
    (
      "Năm học;2024-2025", "Năm học;2024-2026",
      "4:2 school-year dòng 4 (ô Hồ sơ!B4): 'Năm học' phải là hai năm liên tiếp, như 2024-2025, không phải '2024-2026'",
      "4:2 school-year row 4 (cell Hồ sơ!B4): 'Năm học' must be two successive years, like 2024-2025, not '2024-2026'"
    ),
    (
      "G.2.3;", "⊘G.2.3;",
      "8:1 workbook-hidden dòng 8, cột 'Mã' (ô Hồ sơ!A8): dòng đang ẩn mà vẫn được đọc: 8",
      "8:1 workbook-hidden row 8, column 'Mã' (cell Hồ sơ!A8): hidden rows are read all the same: 8"
    ),
    (
      "[Hồ sơ]", "[⊘Hồ sơ]",
      "1:1 workbook-hidden dòng 1, cột A (ô Hồ sơ!A1): trang 'Hồ sơ' đang ẩn mà vẫn được đọc",
      "1:1 workbook-hidden row 1, column A (cell Hồ sơ!A1): the sheet 'Hồ sơ' is hidden, and is read all the same"
    ),
    (
      "Ghi chú\n[Hồ sơ]", "Mã;Đạt\n[Hồ sơ]",
      "1:1 workbook-sheet dòng 1, cột A (ô Hồ sơ!A1): trang 'Nháp' cũng có bảng như vậy; dcs chỉ đọc trang 'Hồ sơ', hãy xóa trang nào không dùng",
      "1:1 workbook-sheet row 1, column A (cell Hồ sơ!A1): the sheet 'Nháp' has such a table, too; only 'Hồ sơ' is read: delete what is not used"
    ),
  ])
  func whatIsTold(part: String, change: String, vi: String, en: String) throws {
    #expect(RuleExamples.workbook.ranges(of: part).count == 1)
    let file = file(RuleExamples.workbook.replacing(part, with: change))
    #expect(try faults(file, .vietnamese).first == vi)
    #expect(try faults(file, .english).first == en)
  }

  @Test func noSheetHasATable() throws {
    let file = file("[Một]\nGhi chú\n[Hai]\nA;B")
    #expect(
      try faults(file) == [
        "1:1 table-header không trang nào ('Một', 'Hai') có một dòng tên cột, trong đó có 'Mã', như bảng mà dcs tạo ra"
      ])
    #expect(
      try faults(file, .english) == [
        "1:1 table-header no sheet ('Một', 'Hai') has a row of column names, 'ID' among them, as in the tables that dcs makes"
      ])
  }

  /// An id that is merged over the rows of its documents holds for all of them, and no further.
  @Test func mergedID() throws {
    let text = """
      [Hồ sơ]
      Mã;Điểm;Tên minh chứng;Số văn bản
      Bộ chỉ số;mau
      Năm học;2024-2025
      Tên trường;Trường Mẫu
      Các cấp học;a
      G.2.5;1;Một;1/KH
      ;;Hai;2/KH
      ;;Ba;3/KH
      ;;Bốn;4/KH
      """
    let merged = file(text + "\n⊞A6:A9")
    let answer = try evidence(merged).answer(to: "G.2.5")
    #expect(answer?.documents.map(\.title) == ["Một", "Hai", "Ba", "Bốn"])
    let short = file(text + "\n⊞A6:A8")
    #expect(
      try faults(short) == [
        "9:3 table-id dòng 9, cột 'Tên minh chứng' (ô Hồ sơ!C9): dòng này thiếu mã; hãy ghi mã của mục ở mọi dòng, kể cả dòng thêm minh chứng"
      ])
  }

  /// What a merged cell covers nobody sees, so that it is not read, but told; in the column of the ids the one that is shown
  /// holds for all rows.
  @Test(arguments: [
    (
      "⊞B7:B8\n", "G.2.3;", "G.2.3;không",
      "7:2 workbook-merged dòng 7, cột 'Đạt' (ô Hồ sơ!B7): ô gộp B7:B8 chỉ tính cho dòng đầu; nếu đúng cho mọi dòng thì hãy bỏ gộp và ghi ở từng dòng",
      "8:1 workbook-merged dòng 8, cột 'Mã' (ô Hồ sơ!A8): ô bị ô gộp che mà vẫn có nội dung: B8; nội dung ấy không được đọc, hãy bỏ gộp để xem rồi xóa hoặc chuyển đi"
    )
  ])
  func coveredCells(merged: String, part: String, change: String, answer: String, covered: String) throws {
    let text = RuleExamples.workbook.replacing(part, with: change).replacing("Mục G.1;", with: merged + "Mục G.1;")
    #expect(try faults(file(text)).filter { $0.contains("merged") } == [answer, covered].sorted())
    #expect(try evidence(file(text)).answer(to: "G.2.3")?.met == nil)
  }

  @Test func coveredID() throws {
    let text = """
      [Hồ sơ]
      Mã;Điểm;Tên minh chứng;Số văn bản
      Bộ chỉ số;mau
      Năm học;2024-2025
      Tên trường;Trường Mẫu
      Các cấp học;a
      G.2.5;1;Một;1/KH
      G.2.4;;Hai;2/KH
      ⊞A6:A7
      """
    #expect(try evidence(file(text)).answer(to: "G.2.5")?.documents.map(\.title) == ["Một", "Hai"])
  }

  /// A list of people before the evidence is no council, nor is it told where another sort of table is read.
  @Test func sheetOfAnotherSort() throws {
    let staff = "[GV]\nDanh sách giáo viên\nHọ và tên;Chức vụ;Ghi chú\nAn;Giáo viên;x\n"
    let table = try evidence(file(RuleExamples.workbook))
    let workbook = file(staff + RuleExamples.workbook)
    #expect(try evidence(workbook).content == table.content)
    #expect(try faults(workbook) == [])
  }

  /// The one day that spreadsheets alone have is told as no day, and not lost.
  @Test func dayThatThereIsNot() throws {
    var maker = WorkbookMaker(
      sheet: """
        <sheetData><row><c t="inlineStr"><is><t>Mã</t></is></c><c t="inlineStr"><is><t>Số lượng</t></is></c></row>\
        <row><c t="inlineStr"><is><t>G.2.3</t></is></c><c s="1"><v>60</v></c></row></sheetData>
        """, styles: "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>")
    maker.set(
      "[Content_Types].xml",
      "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
    )
    let file = ParsedFile(SourceText(name: "a.xlsx", bytes: maker.bytes))
    #expect(file.document.faults.faults.contains { $0.rule == .tableValue && $0.message.vi.contains("29/02/1900") })
  }

  /// What is text in a workbook is nothing else, whatever it looks like.
  @Test func textStaysText() throws {
    let text = RuleExamples.workbook.replacing("12/KH;05/09/2024", with: "\"3/24\";05/09/2024")
    let document = try #require(try evidence(file(text)).answer(to: "G.1")?.documents.first)
    #expect(document.number == "3/24" && document.date?.description == "2024-09-05")
    #expect(try faults(file(text)) == [])
  }

  /// Files of other kinds, with what is said of them.
  private static let others: [(bytes: [UInt8], vi: String, en: String)] = [
    (
      Array("PK\u{3}\u{4}".utf8),
      "bảng tính hỏng (tệp bị cắt cụt, có thể tải về chưa xong); hãy mở bằng Excel hoặc LibreOffice xem còn gì rồi lưu lại kiểu .xlsx",
      "the workbook is damaged (it was cut off, perhaps in a download); open it in Excel or LibreOffice, see what is left, and save it as .xlsx"
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
      "tệp phải là bảng tính .xlsx, bảng CSV hoặc JSON, không phải tệp Excel hoặc Word đời cũ (.xls, .doc); hãy mở bằng Excel hoặc LibreOffice rồi lưu kiểu .xlsx (Excel Workbook)",
      "the file must be an .xlsx workbook, a CSV table or JSON, not an old Excel or Word file (.xls, .doc); open it in Excel or LibreOffice and save it as .xlsx (Excel Workbook)"
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] },
      "tệp có mật khẩu nên không đọc được; hãy mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại",
      "the file has a password and cannot be read; open it in Excel, remove the password (File > Info > Protect Workbook) and save it"
    ),
    (
      Self.archive("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      "tệp phải là bảng tính .xlsx, bảng CSV hoặc JSON, không phải bảng tính OpenDocument (.ods); hãy mở bằng Excel hoặc LibreOffice rồi lưu kiểu .xlsx (Excel Workbook)",
      "the file must be an .xlsx workbook, a CSV table or JSON, not an OpenDocument spreadsheet (.ods); open it in Excel or LibreOffice and save it as .xlsx (Excel Workbook)"
    ),
    (
      Array("<html><body><table>".utf8),
      "tệp phải là bảng tính .xlsx, bảng CSV hoặc JSON, không phải trang web mang tên bảng tính; hãy mở bằng Excel hoặc LibreOffice rồi lưu kiểu .xlsx (Excel Workbook)",
      "the file must be an .xlsx workbook, a CSV table or JSON, not a web page under a spreadsheet's name; open it in Excel or LibreOffice and save it as .xlsx (Excel Workbook)"
    ),
    (
      Self.archive("a.txt", "a"),
      "tệp phải là bảng tính .xlsx, bảng CSV hoặc JSON, không phải tệp nén (.zip); hãy giải nén rồi dùng tệp bên trong",
      "the file must be an .xlsx workbook, a CSV table or JSON, not an archive (.zip); unpack it and use the file within"
    ),
    (
      Self.archive(
        "[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
      "tệp phải là bảng tính .xlsx, bảng CSV hoặc JSON, không phải tệp văn bản hoặc trình chiếu; hãy nêu đúng tệp bảng tính",
      "the file must be an .xlsx workbook, a CSV table or JSON, not a document or presentation; name the file of the spreadsheet"
    ),
  ]

  @Test(arguments: others.indices)
  func filesThatAreNone(index: Int) throws {
    let (bytes, vi, en) = Self.others[index]
    let file = ParsedFile(SourceText(name: "a.xlsx", bytes: bytes))
    #expect(try faults(file, .vietnamese) == ["1:1 workbook " + vi])
    #expect(try faults(file, .english) == ["1:1 workbook " + en])
  }

  /// What a sheet shows in percent is told as people see it, and not taken for a part of one.
  @Test func percent() throws {
    let text = RuleExamples.workbook.replacing("G.2.5;;0,5;", with: "G.2.5;;50%;")
    #expect(
      try faults(file(text)).first
        == "11:3 table-value dòng 11, cột 'Điểm' (ô Hồ sơ!C11): phải là số, không phải '50%'; hãy ghi số điểm, không ghi phần trăm"
    )
  }

  private static func archive(_ name: String, _ text: String) -> [UInt8] {
    var archive = ZipArchive()
    archive.add(name, text)
    return archive.bytes
  }
}
