import Testing

@testable import DcsScore

/// What spreadsheet programs make of a table is read alike.
@Suite struct TableReadingTests {
  private static let table = RuleExamples.table

  @Test func saysWhatJSONSays() throws {
    let text = """
      {"format": "dcs-evidence/1", "criteria": "mau", "schoolYear": "2024-2025",
      "school": {"name": "Trường Mẫu", "stages": ["a", "b"]}, "answers": {
      "G.1": {"met": true, "documents": [{"title": "Kế hoạch", "number": "12/KH", "date": "2024-09-05"}], "note": "Đã ký"},
      "G.2.3": {"part": 90, "whole": 100, "documents": [{"title": "Báo cáo", "number": "7/DS"}]},
      "G.2.4": {"points": 1, "byStage": {"a": {"learners": 45, "units": 15}, "b": {"learners": 4, "units": 2}},
      "documents": [{"title": "Danh sách", "number": "9/DS"}]},
      "G.2.5": {"points": 0.5, "documents": [{"title": "Danh sách", "number": "7/DS"},
      {"title": "Biên bản", "number": "8/BB", "date": "2024-10-01"}]}}}
      """
    let json = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: IndexedSet(sampleSet))
    #expect(try #require(readTable(Self.table).model).content == #require(json.model).content)
  }

  /// The same table as other programs and people write it.
  static let others: [(String, String)] = [
    ("a byte order mark", "\u{FEFF}" + table),
    ("two byte order marks", "\u{FEFF}\u{FEFF}" + table),
    ("spaces that do not break in names", table.replacing("Số người học", with: "Số\u{A0}người\u{202F}học\u{A0}")),
    (
      "what nobody sees in names",
      table.replacing("Mã;Đạt", with: "\u{200B}Mã;Đ\u{AD}ạt\u{FEFF}").replacing(
        "Tên trường", with: "Tên\u{200E} trường")
    ),
    (
      "what nobody sees in ids",
      table.replacing("Mục G.1", with: "Mục \u{200B}G.1").replacing("G.2.4;;;", with: "G.2\u{2060}.4\u{200B};;;")
        .replacing("chỉ số;mau", with: "chỉ số;\u{FEFF}mau")
    ),
    (
      "what nobody sees in values",
      table.replacing(";có;", with: ";có\u{200B};").replacing("0,5", with: "\u{200B}0,5").replacing(
        ";b;", with: ";b\u{200B};"
      )
      .replacing("05/09/2024", with: "05/09/2024\u{200E}").replacing("2024-2025", with: "2024-2025\u{200B}")
    ),
    (
      "commas",
      table.replacing(",", with: "¶").replacing(";", with: ",").replacing("0¶5", with: "\"0,5\"")
        .replacing("a¶ b", with: "\"a, b\"")
    ),
    ("tabs", table.replacing(";", with: "\t")),
    ("a line that names the separator", "sep=;\r\n" + table),
    ("lines of Windows", table.replacing("\n", with: "\r\n")),
    ("lines of old Macs", table.replacing("\n", with: "\r")),
    ("empty rows and columns behind", table.replacing("\n", with: ";;;\n") + ";;;;\n\"\";\n\n"),
    (
      "quotes everywhere",
      table.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.split(separator: ";", omittingEmptySubsequences: false)
          .map { $0.hasPrefix("\"") ? String($0) : "\"\($0)\"" }.joined(separator: ";")
      }.joined(separator: "\n") + "\n"
    ),
    ("moved columns", moved),
    ("decomposed letters", table.decomposed),
    ("English names", english),
    ("another case and more spaces", table.replacing("Số người học", with: " số  NGƯỜI học ")),
    (
      "days as JSON has them",
      table.replacing("05/09/2024", with: "2024-09-05").replacing("1/10/2024", with: "01.10.2024")
    ),
    ("a decimal point", table.replacing("0,5", with: "0.50")),
    ("ids alone", table.replacing("Mục G.1", with: "G.1").replacing("G.2.3", with: "Mục\u{A0}G.2.3")),
    (
      "columns for the school's own use",
      table.replacing("Ghi chú\n", with: "Ghi chú;(Người làm)\n")
        .replacing("Đã ký", with: "Đã ký;Bình")
    ),
    ("lines for the school's own use", "(Ai điền);Cô Bình\n" + table),
    ("pulled down", table.replacing("G.2.5;;;", with: "G.2.5;;0.5;")),
    ("without the format's line", table.replacing("Dạng tệp;dcs-evidence/1\n", with: "")),
    ("other words for yes", table.replacing(";có;", with: ";TRUE;")),
    ("spaces and dashes in the year", table.replacing("2024-2025", with: "2024 – 2025")),
    ("a stage that waits for its numbers", table + "G.2.2;;;;;a;;;;;;;;\n"),
  ]

  private static let moved = table.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    let cells = line.split(separator: ";", omittingEmptySubsequences: false)
    return cells.count < 3 ? String(line) : cells.reversed().joined(separator: ";")
  }.joined(separator: "\n")

  private static let english = [
    ("Dạng tệp", "Format"), ("Bộ chỉ số", "Indicator set"), ("Năm học", "School year"), ("Tên trường", "School"),
    ("Các cấp học", "Stages"), ("Mã;Đạt;Điểm;Số đạt;Tổng số;Cấp học", "ID;Met;Points;Part;Whole;Stage"),
    ("Số người học;Số thiết bị;Tên minh chứng;Số văn bản", "Learners;Units;Document;Number"),
    ("Ngày;Đường dẫn;Tệp;Ghi chú", "Date;Link;File;Note"), (";có;", ";yes;"),
  ].reduce(table) { $0.replacing($1.0, with: $1.1) }

  @Test(arguments: others)
  func isReadAlike(_ what: String, _ table: String) throws {
    let expected = try #require(readTable(Self.table).model).content
    let reading = readTable(table.replacing("¶", with: ","))
    #expect(lines(reading.faults, of: table) == [], "\(what)")
    #expect(reading.model?.content == expected, "\(what)")
  }

  @Test func lineBreaksStandInCells() throws {
    let evidence = try #require(readTable(Self.table.replacing("Đã ký", with: "\"Đã ký;\nchờ \"\"dấu\"\"\"")).model)
    #expect(evidence.answer(to: "G.1")?.note == "Đã ký;\nchờ \"dấu\"")
  }

  @Test func nothingFilledInIsUnanswered() throws {
    let rows = Self.table.split(separator: "\n").prefix(6) + ["Mục G.1;;;;;;;;;;;;;", "G.9;;;;;;;;;;;;;"]
    let evidence = try #require(readTable(rows.joined(separator: "\n") + "\n").model)
    #expect(evidence.answers.allSatisfy { $0 == nil })
  }

  @Test(arguments: ["có", "Đạt", "x", "Yes", "TRUE", "1", "đúng"])
  func yesHasManyWords(_ word: String) throws {
    #expect(
      try #require(readTable(Self.table.replacing(";có;", with: ";\(word);")).model).answer(to: "G.1")?.met == true)
  }

  @Test(arguments: ["không", "Chưa đạt", "chưa", "No", "FALSE", "0", "sai"])
  func noHasManyWords(_ word: String) throws {
    #expect(
      try #require(readTable(Self.table.replacing(";có;", with: ";\(word);")).model).answer(to: "G.1")?.met == false)
  }

  @Test(arguments: [
    ("ho-so.csv", "x", true), ("HO-SO.CSV", "{", true), ("a.tsv", "", true),
    ("ho-so.json", "Dạng tệp;dcs-evidence/1", false),
    ("-", "Tên trường;T\nMã;Điểm\n", true), ("-", "sep=,\nID,Met\n", true),
    ("-", "{\"format\": \"dcs-evidence/1\"}", false), ("-", "", false),
    ("-", "\u{FEFF}\"ID\",\"Points\"\r\n", true),
  ])
  func tablesAreKnownByNameOrStart(name: String, text: String, isTable: Bool) {
    #expect(SourceText(name: name, bytes: Array(text.utf8)).isTable == isTable)
  }

  /// Spreadsheets do not show the line that names the separator.
  @Test(arguments: ["\n", "\r\n"])
  func rowsAreCountedBehindTheSeparatorsLine(_ end: String) {
    let table = "sep=;\(end)" + Self.table.replacing(";có;", with: ";cóo;").replacing("\n", with: end)
    #expect(
      tableFaults(table) == [
        "9:9 table-value row 8, column 'Đạt' (cell B8): must be 'yes' or 'no', not 'cóo'"
      ])
  }

  @Test func quotesAboveTheTableCloseTheirCells() {
    #expect(
      tableFaults(Self.table.replacing("Trường Mẫu", with: "\"Trường \"Mẫu\"\"")) == [
        "4:20 table-quote row 4 (cell B4): a quote that closes a cell must be followed by a separator or the line's end; within a cell, write it twice"
      ])
  }
}
