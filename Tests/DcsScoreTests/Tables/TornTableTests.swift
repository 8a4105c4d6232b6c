import Testing

@testable import DcsScore

/// Tables whose cells an import has torn apart are told as one fault, and those that dcs makes are not torn.
@Suite struct TornTableTests {
  /// The sample's table as a text for each cell.
  private static func rows(_ language: Language) throws -> [[String]] {
    let json = JSONDocument(parsing: try bytes(of: "Samples/thcs-nguyen-trai.evidence.json"))
    let evidence = try #require(Evidence.read(json, against: IndexedSet(officialSet)).model)
    let table = EvidenceTable(evidence, language, separator: .init(language)).bytes
    var parser = CSVParser(table, from: 3, separator: UInt8(language == .vietnamese ? 0x3B : 0x2C))
    return parser.rows(atMost: .max).map { row in
      (0..<row.width).map { column in row.cells.first { $0.column == column }?.text ?? "" }
    }
  }

  /// A table that had quotes only where its own separator made them needed, as a program saves it that took others for
  /// separators, too.
  private static func torn(_ language: Language, by others: String) throws -> String {
    let own: Character = language == .vietnamese ? ";" : ","
    return try rows(language).map { row in
      row.map { cell in
        if cell.contains(own) || cell.contains("\n") { return "\"" + cell.replacing("\"", with: "\"\"") + "\"" }
        return String(cell.map { others.contains($0) ? own : $0 })
      }.joined(separator: String(own)) + "\r\n"
    }.joined()
  }

  private func faults(_ text: String, _ language: Language = .english) -> [String] {
    lines(readTable(Array(text.utf8), against: IndexedSet(officialSet)).faults, of: text, language)
  }

  @Test func messages() throws {
    let table = try Self.torn(.vietnamese, by: ",")
    #expect(
      faults(table, .vietnamese) == [
        "7:4 table-torn dòng 7 (ô B7): bảng đã bị tách sai cột khi mở: 'Xã' và 'phường' vốn ở trong một ô; hãy mở lại tệp CSV ban đầu và chỉ đánh dấu đúng dấu ngăn cách của tệp đó (dcs dùng dấu chấm phẩy trong bảng tiếng Việt, dấu phẩy trong bảng tiếng Anh), bỏ mọi dấu khác; không còn tệp đó thì tạo bảng mới, có dấu nháy quanh mọi ô nên không bị tách, rồi chép câu trả lời sang"
      ])
    #expect(
      faults(table) == [
        "7:4 table-torn row 7 (cell B7): an import has torn the table apart: 'Xã' and 'phường' were in one cell; open the first CSV file again and tick nothing but its own separator (dcs writes semicolons in Vietnamese tables, commas in English ones); where that file is gone, make a new table, which has quotes around every cell and is not torn, and copy the answers into it"
      ])
  }

  /// Commas, spaces, both; a table in English, which has commas itself; one without the lines above it.
  @Test func whateverTearsThem() throws {
    let withoutHead =
      try Self.torn(.vietnamese, by: ",").split(separator: "\r\n").filter {
        !$0.hasPrefix("Xã") && !$0.hasPrefix("Tỉnh")
      }.joined(separator: "\r\n") + "\r\n"
    for (table, cells) in [
      (try Self.torn(.vietnamese, by: " "), "'Dạng' and 'tệp'"),
      (try Self.torn(.vietnamese, by: ", "), "'Dạng' and 'tệp'"),
      (
        try Self.torn(.english, by: ";"),
        "'A plan for online teaching has been issued (combined with fa…' and 'on its own or as part of the yearly teaching plan)'"
      ),
      (withoutHead, "'Chuyển đổi số trong dạy' and 'học'"),
    ] {
      let found = faults(table)
      #expect(found.count == 1)
      #expect(found.first?.contains(" table-torn ") == true)
      #expect(found.first?.contains("\(cells) were in one cell") == true)
    }
  }

  /// Validation says nothing else, either, and nobody can pass over it.
  @Test func isTheOnlyFault() throws {
    let source = SourceText(name: "a.csv", bytes: Array(try Self.torn(.vietnamese, by: ",").utf8))
    let checked = Validation.evidence(ParsedFile(source), CheckBasis(IndexedSet(officialSet)))
    #expect(checked.faults.faults.map(\.rule) == [.tableTorn])
    #expect(checked.model == nil && Rule.indispensable.contains(.tableTorn))
  }

  /// Whoever types a few texts with a space before them has torn nothing.
  @Test func spacesThatAreTyped() throws {
    let rows = try Self.rows(.vietnamese)
    var typed = 0
    let lines = rows.map { row in
      var row = row
      if row.count > 5, row[0].hasPrefix("Mục"), typed < 2 {
        row[4] = " ghi thêm"
        typed += 1
      }
      return row.map { CSVText.quoted($0) }.joined(separator: ";") + "\r\n"
    }
    let table = lines.joined().replacing("\"có\"", with: "\" có\"")
    #expect(typed == 2 && faults(table) == [])
  }

  /// Somebody who puts a space behind every separator, or before every title, has torn nothing.
  @Test func spacesThatAreHabits() throws {
    let rows = try Self.rows(.vietnamese)
    func faults(_ space: (Int) -> String) -> [String] {
      let lines = rows.map { row in
        row.enumerated().map { CSVText.quoted($1.isEmpty ? "" : space($0) + $1) }.joined(separator: ";") + "\r\n"
      }
      return self.faults(lines.joined())
    }
    #expect(!faults { $0 == 0 ? "" : " " }.contains { $0.contains("table-torn") })
    #expect(!faults { $0 == 1 ? "   " : "" }.contains { $0.contains("table-torn") })
    #expect(!faults { $0 == 2 ? " " : "" }.contains { $0.contains("table-torn") })
  }

  /// Every cell has quotes, so that no separator within one can be taken for one between two.
  @Test(arguments: Language.allCases, EvidenceTable.Separator.allCases)
  func cellsHaveQuotes(_ language: Language, _ separator: EvidenceTable.Separator) throws {
    let json = JSONDocument(parsing: try bytes(of: "Samples/thcs-nguyen-trai.evidence.json"))
    let evidence = try #require(Evidence.read(json, against: IndexedSet(officialSet)).model)
    let table = EvidenceTable(evidence, language, separator: separator).bytes
    var parser = CSVParser(table, from: 3, separator: UInt8(separator.scalar.value))
    var count = 0
    while let row = parser.next() {
      // A cell of nothing but its quotes is there, too.
      #expect(row.cells.count == row.width)
      for cell in row.cells {
        #expect(table[cell.range.lowerBound] == 0x22 && table[cell.range.upperBound - 1] == 0x22)
        count += 1
      }
    }
    #expect(count > 700 && parser.strayQuotes.isEmpty && parser.openQuote == nil)
  }

  /// A program that found no separator has put every row into one cell.
  @Test func oneColumn() throws {
    let whole = try Self.rows(.vietnamese).map { row in row.map { CSVText.quoted($0) }.joined(separator: ";") }
    let table = whole.map { CSVText.quoted($0) + "\n" }.joined()
    #expect(
      faults(table) == [
        "10:1 table-header the whole table stands in one column, a row a cell; open the first CSV file again and choose its own separator, or split the column, and save again"
      ])
    #expect(
      faults(table, .vietnamese) == [
        "10:1 table-header cả bảng nằm trong một cột, mỗi ô là một dòng; hãy mở lại tệp CSV ban đầu và chọn đúng dấu ngăn cách của tệp đó, hoặc tách cột rồi lưu lại"
      ])
    for separator in [",", "\t"] {
      let table = "\"Năm học\(separator)2024-2025\"\n\"ID\(separator)Points\"\n"
      #expect(faults(table).first?.contains("stands in one column") == true)
    }
    #expect(faults("\"Tên\"\n\"Mã\"\n").first?.contains("must have a row of column names") == true)
  }

  /// Google Sheets ends no last line, and gives every row the same number of cells.
  @Test func tableOfGoogleSheets() throws {
    let rows = RuleExamples.table.split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false)
    }
    let width = rows.map(\.count).max() ?? 0
    let padded = rows.map { row in
      (row.map { $0.contains(",") ? "\"\($0)\"" : String($0) } + Array(repeating: "", count: width - row.count))
        .joined(separator: ",")
    }
    for end in ["\r\n", "\n"] {
      let table = padded.joined(separator: end)
      #expect(try validationFaults(Array(table.utf8), .table).isEmpty)
      #expect(readTable(table).model?.content == readTable(RuleExamples.table).model?.content)
      #expect(tableFaults(String(table.dropLast(2))).contains { $0.contains(" table-cut ") })
    }
  }
}
