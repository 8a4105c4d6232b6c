import Testing

@testable import DcsScore

/// What a spreadsheet could not work out is no evidence, whatever program and language it is of.
@Suite struct SpreadsheetErrorTests {
  @Test(arguments: [
    // LibreOffice.
    "Err:502", "Err:508", "Err:522", "Err: 509", "Lỗi:502", "Erreur : 504", "Ошибка:503",
    // Excel, in English and eleven other languages.
    "#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#FIELD!",
    "#NV", "#BEZUG!", "#WERT!", "#ÜBERLAUF!", "#N/D", "#NOM?", "#VALEUR!", "#¿NOMBRE?", "#¡REF!", "#RIF!", "#NÚM!",
    "#VERW!", "#N/B", "#ADR!", "#N/D!", "#NENÍ_K_DISPOZICI", "#HIÁNYZIK", "#Н/Д", "#ССЫЛКА!", "#YOK", "#BAŞV!", "#I/T",
    "#溢出!",
    // Google Sheets, and columns that are too narrow.
    "#ERROR!", "Loading...", "Loading…", "Đang tải...", "##", "########",
  ])
  func isAnError(_ text: String) { #expect(text.isSpreadsheetError) }

  @Test(arguments: [
    "", "#", "#1", "#!", "#?", "#12!", "#ChuyểnĐổiSố!", "#Chuyển đổi số", "Sửa #N/A trong sổ điểm",
    "#N/A trong sổ điểm",
    "#REF! là gì?", "Err", "Err:", "Err:50", "Err:5020", "Err:404", "Phòng:502", "502", "Loading", "Đang tải", "N/A",
    "NULL", "12/KH", "Kế hoạch", "Err:502, Err:504", "err:502",
  ])
  func isNone(_ text: String) { #expect(!text.isSpreadsheetError) }

  private static let table = RuleExamples.table

  @Test(arguments: [
    ("Kế hoạch;", "Err:502;", "8:18", "'Tên minh chứng' (cell I8)"), ("12/KH", "#NV", "8:27", "'Số văn bản' (cell J8)"),
    ("05/09/2024", "#BEZUG!", "8:33", "'Ngày' (cell K8)"), ("Đã ký", "Loading...", "8:46", "'Ghi chú' (cell N8)"),
    (";có;", ";#N/D;", "8:9", "'Đạt' (cell B8)"), ("90;100", "#VALEUR!;100", "9:9", "'Số đạt' (cell D9)"),
    ("45;15", "#GETTING_DATA;15", "10:14", "'Số người học' (cell G10)"),
  ])
  func isAFaultInATable(_ part: String, _ error: String, _ place: String, _ cell: String) {
    let text = error.split(separator: ";")[0]
    let row = place.prefix { $0 != ":" }
    #expect(
      tableFaults(Self.table.replacing(part, with: error)) == [
        "\(place) table-formula row \(row), column \(cell): this cell is a spreadsheet's error ('\(text)'), not a value; mend its formula, or wait until all is loaded, and save again"
      ])
  }

  @Test func isAFaultInTheHeadOfATable() {
    #expect(
      tableFaults(Self.table.replacing("Trường Mẫu", with: "#NOM?"), .vietnamese) == [
        "1:1 missing-key chưa có giá trị ở 'Tên trường'",
        "4:12 table-formula dòng 4 (ô B4): ô này là lỗi của bảng tính ('#NOM?'), không phải giá trị; hãy sửa công thức, hoặc đợi bảng tính tải xong, rồi lưu lại",
      ])
  }

  /// An apostrophe says that a spreadsheet shows it, and not that anybody means it.
  @Test func isAFaultBehindAnApostrophe() {
    #expect(
      tableFaults(Self.table.replacing("Kế hoạch", with: "'#NV")) == [
        "8:18 spreadsheet-error row 8, column 'Tên minh chứng' (cell I8): 'Tên minh chứng' is a spreadsheet's error ('#NV') and says nothing; mend its cell and write the value"
      ])
  }

  @Test(arguments: [
    (#""title": "Kế hoạch""#, #""title": "Err:502""#, "title"), (#""number": "6/DS""#, ##""number": "#NV""##, "number"),
    (#""link": "https://mau.example/bao-cao""#, ##""link": "#REF!""##, "link"),
    (#""file": "minh-chung/anh.jpg""#, #""file": "Loading... ""#, "file"),
    (#""name": "Trường Mẫu""#, #""name": " #VALUE!""#, "name"),
    (#""name": "Trường Mẫu""#, ##""name": "Trường Mẫu", "commune": "#N/D""##, "commune"),
    (#"{"met": true"#, #"{"note": " ####", "met": true"#, "note"),
    (#"{"met": true"#, #"{"note": "\u0023NV", "met": true"#, "note"),
  ])
  func isAFaultInJSON(_ part: String, _ replacement: String, _ key: String) throws {
    let text = RuleExamples.evidence.replacing(part, with: replacement)
    let faults = try validationFaults(Array(text.utf8), .evidence).faults.filter { $0.rule == .spreadsheetError }
    #expect(faults.count == 1)
    #expect(faults.first?.message.en.hasPrefix("'\(key)' is a spreadsheet's error (") == true)
    #expect(Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: IndexedSet(sampleSet)).model == nil)
  }

  @Test func messages() throws {
    let text = RuleExamples.evidence.replacing("Kế hoạch", with: "Err:502")
    let log = try validationFaults(Array(text.utf8), .evidence)
    #expect(
      lines(log, of: text, .vietnamese) == [
        "5:46 spreadsheet-error 'title' là lỗi của bảng tính ('Err:502'), không phải nội dung; hãy sửa ô gốc rồi ghi lại giá trị"
      ])
    #expect(
      lines(log, of: text) == [
        "5:46 spreadsheet-error 'title' is a spreadsheet's error ('Err:502') and says nothing; mend its cell and write the value"
      ])
  }

  /// Councils and sets come from spreadsheets, too.
  @Test func isAFaultInOtherFiles() throws {
    let council = RuleExamples.council.replacing(#"{"name": "Bình""#, with: ##"{"name": "#NAME?""##)
    #expect(
      try validationFaults(Array(council.utf8), .council).faults.map(\.rule).contains(.spreadsheetError))
    let set = RuleExamples.criteria.replacing(#""vi": "Điều kiện""#, with: ##""vi": "#REF!""##)
    #expect(try validationFaults(Array(set.utf8), .criteria).faults.map(\.rule) == [.spreadsheetError])
  }

  @Test func sentencesStay() throws {
    for words in ["#COVID19!", "#1!", "Err:50", "Lỗi:1502", "#"] { #expect(!words.isSpreadsheetError) }
    let title = "Sửa lỗi #N/A và Err:502 trong sổ điểm"
    let evidence = RuleExamples.evidence.replacing("Kế hoạch", with: title)
    #expect(try validationFaults(Array(evidence.utf8), .evidence).isEmpty)
    #expect(try #require(readTable(Self.table.replacing("Kế hoạch", with: title)).model).answers.count > 0)
  }
}

/// Where nothing is known, programs write words that look like something.
@Suite struct PlaceholderTests {
  private func faults(_ text: String, _ subject: Rule.Subject, _ language: Language = .english) throws -> [String] {
    lines(try validationFaults(Array(text.utf8), subject), of: text, language)
  }

  @Test func messages() throws {
    let text = RuleExamples.evidence.replacing("Kế hoạch", with: "NULL")
    #expect(
      try faults(text, .evidence) == [
        "5:46 placeholder 'NULL' is a placeholder; write what it stands for, or leave the key out"
      ])
    #expect(
      try faults(text, .evidence, .vietnamese) == [
        "5:46 placeholder 'NULL' chỉ là từ giữ chỗ; hãy ghi nội dung thật hoặc bỏ khóa này"
      ])
  }

  @Test(arguments: ["undefined", "NaN", "None", "N/A", "TBD", "(null)"])
  func everywhere(_ word: String) throws {
    let table = RuleExamples.table.replacing("Đã ký", with: word)
    #expect(
      try faults(table, .table) == [
        "8:46 placeholder row 8, column 'Ghi chú' (cell N8): '\(word)' is a placeholder; write what it stands for, or empty the cell"
      ])
    let evidence = RuleExamples.evidence.replacing("Trường Mẫu", with: " \(word)")
    #expect(try faults(evidence, .evidence).contains { $0.hasPrefix("2:20 placeholder '\(word)' is") })
    let council = RuleExamples.council.replacing("Chưa đủ minh chứng", with: word)
    #expect(try faults(council, .council).contains { $0.contains(" placeholder '\(word)' is a placeholder; ") })
  }

  @Test(arguments: ["Null Island", "none", "Không", "N/A trong sổ", "12/TBD"])
  func othersStay(_ text: String) throws {
    #expect(try faults(RuleExamples.table.replacing("Đã ký", with: text), .table) == [])
  }

  /// A document that lacks what it must have is told, whatever its title is.
  @Test func hidesNothing() throws {
    let text = RuleExamples.evidence.replacing(
      #"{"title": "Kế hoạch", "number": "12/KH","#, with: #"{"title": "NULL","#)
    #expect(
      try validationFaults(Array(text.utf8), .evidence).faults.map(\.rule) == [.documentReference, .placeholder])
  }
}
