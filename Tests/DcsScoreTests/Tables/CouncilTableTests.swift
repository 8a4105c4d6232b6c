import Testing

@testable import DcsScore

@Suite struct CouncilTableTests {
  private func read(_ bytes: [UInt8]) -> Reading<Council> {
    Council.read(ParsedFile(table: SourceText(name: "a.csv", bytes: bytes)).document)
  }

  @Test(arguments: Language.allCases)
  func wholeTable(_ language: Language) throws {
    let sample = JSONDocument(parsing: try bytes(of: "Samples/thcs-nguyen-trai.council.json"))
    let table = CouncilTable(try #require(Council.read(sample).model), language, separator: .init(language)).bytes
    let text = String(decoding: table, as: UTF8.self)
    #expect(text.hasPrefix("\u{FEFF}") && text.unicodeScalars.count { $0 == "\n" } == text.utf8.count { $0 == 0x0D })
    try expectRecorded(String(text.dropFirst()).replacing("\r\n", with: "\n"), "council-table.\(language.rawValue).csv")
  }

  /// Tables and JSON say the same, whichever comes first.
  @Test(arguments: Language.allCases, EvidenceTable.Separator.allCases)
  func nothingIsLost(_ language: Language, _ separator: EvidenceTable.Separator) throws {
    var random = SeededGenerator(seed: 49)
    for _ in 0..<200 {
      let council = Council.random(&random)
      let bytes = CouncilTable(council, language, separator: separator).bytes
      let read = read(bytes)
      #expect(lines(read.faults, of: String(decoding: bytes, as: UTF8.self)) == [])
      #expect(read.model == council)
      let json = Council.read(JSONDocument(parsing: council.json(about: council.kind.about(nil, language)).bytes))
      #expect(json.faults.isEmpty)
      #expect(json.model == council)
    }
  }

  /// The same as a workbook.
  @Test(arguments: Language.allCases)
  func nothingIsLostInWorkbooks(_ language: Language) throws {
    var random = SeededGenerator(seed: 51)
    for _ in 0..<200 {
      let council = Council.random(&random)
      let bytes = CouncilWorkbook(council, language).bytes
      let read = Council.read(ParsedFile(SourceText(name: "a.xlsx", bytes: bytes)).document)
      #expect(read.faults.faults.map(\.message.en) == [])
      #expect(read.model == council)
    }
  }

  /// An hour that a spreadsheet keeps as a part of a day is that hour.
  @Test(arguments: [("0,583333333333333", "14 giờ 00"), ("0,354166666666667", "8 giờ 30"), ("\"14h30\"", "14 giờ 30")])
  func hoursOfWorkbooks(cell: String, hour: String) throws {
    let text = """
      [Hội đồng]
      Dạng tệp;dcs-council/1
      Loại;tự đánh giá
      Tên trường;Trường Mẫu
      Năm học;2024-2025
      Giờ bắt đầu họp;\(cell)
      Họ và tên;Chức vụ;Nhiệm vụ
      An;Hiệu trưởng;chủ tịch
      Bình;Giáo viên;thư ký
      """
    let reading = Council.read(ParsedFile(SourceText(name: "a.xlsx", bytes: PlainWorkbook(text).bytes)).document)
    #expect(reading.faults.faults.map(\.message.vi) == [])
    #expect(reading.model?.papers.meeting.begins?.formatted(.vietnamese) == hour)
  }

  /// Roles, votes and yes or no are chosen from lists; nothing but what explains is locked.
  @Test func workbookHasLists() throws {
    let sample = JSONDocument(parsing: try bytes(of: "Samples/thcs-nguyen-trai.council.json"))
    let bytes = CouncilWorkbook(try #require(Council.read(sample).model), .vietnamese).bytes
    let archive = try StoredArchive(bytes)
    let sheet = try archive.text("xl/worksheets/sheet1.xml")
    #expect(sheet.matches(of: #/<dataValidation type="list"/#).count == 4)
    #expect(sheet.matches(of: #/<dataValidation type="date"/#).count == 5)
    #expect(sheet.contains("<sheetProtection ") && !sheet.contains("<f>"))
    let words = try archive.text("xl/sharedStrings.xml")
    for word in ["chủ tịch", "thư ký", "ủy viên", "tán thành", "không tán thành", "đánh giá ngoài", "có"] {
      #expect(words.contains(">\(word)</t>"), "\(word)")
    }
  }

  /// No cell starts with what a spreadsheet would run.
  @Test func nothingIsRun() throws {
    var random = SeededGenerator(seed: 50)
    for _ in 0..<100 {
      let bytes = CouncilTable(.random(&random), .vietnamese, separator: .semicolon).bytes
      var parser = CSVParser(bytes, from: 3, separator: 0x3B)
      while let row = parser.next() {
        for cell in row.cells {
          let text = CSVText.unquoted(bytes[cell.range])
          #expect(!["=", "+", "-", "@", "\t", "\r"].contains { text.unicodeScalars.starts(with: $0.unicodeScalars) })
        }
      }
    }
  }

  /// A table that is not filled in yet has no faults, and is what its template in JSON is.
  @Test(arguments: Language.allCases, Council.Kind.allCases)
  func templatesAreCouncilsInWork(_ language: Language, _ kind: Council.Kind) throws {
    let year = try #require(SchoolYear("2024-2025"))
    let template = CouncilTemplate(kind, of: "Trường Mẫu", year, by: sampleSet)
    let table = CouncilTable(template.council, language, separator: .comma).bytes
    for source in [
      SourceText(name: "a.csv", bytes: table), SourceText(name: "a.json", bytes: template.json(language).bytes),
    ] {
      let checked = Validation.council(ParsedFile(source))
      #expect(checked.faults.isEmpty)
      #expect(checked.model == template.council)
    }
  }

  /// A result records what the council's file says, and not the file: from either form it is the same bytes.
  @Test(arguments: Language.allCases)
  func resultIsTheSame(_ language: Language) throws {
    let school = SignOffCase()
    let json = try #require(Council.read(JSONDocument(parsing: Array(school.council.utf8))).model)
    let table = try #require(read(CouncilTable(json, language, separator: .semicolon).bytes).model)
    let evidence = ResultFile.EvidenceFile(sha256: SHA256([]), attachments: [])
    let day = try #require(CalendarDate(school.date))
    let results = try [json, table].map {
      ResultFile.bytes(of: try school.assessment(), evidence: evidence, council: $0, date: day, language)
    }
    #expect(results[0] == results[1])
    #expect(try validationFaults(results[1], .result).faults == [])
  }
}
