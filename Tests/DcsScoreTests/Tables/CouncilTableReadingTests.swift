import Testing

@testable import DcsScore

/// A council's table as people and other programs write it.
@Suite struct CouncilTableReadingTests {
  /// What ``RuleExamples/council`` says.
  static let table = """
    Dạng tệp;dcs-council/1
    Loại;tự đánh giá
    Tên trường;Trường Mẫu
    Năm học;2024-2025
    Số quyết định thành lập;1/QĐ
    Ngày quyết định thành lập;10/09/2024
    Số biên bản;2/BB
    Ngày biên bản;12/05/2025
    Số quyết định công nhận kết quả;3/QĐ
    Ngày quyết định công nhận kết quả;15/05/2025
    Người ký quyết định công nhận;An
    Chức vụ người ký quyết định công nhận;Hiệu trưởng
    Giờ bắt đầu họp;14 giờ 00
    Giờ kết thúc họp;16:30

    Họ và tên;Chức vụ;Nhiệm vụ;Biểu quyết;Ý kiến bảo lưu
    An;Hiệu trưởng;chủ tịch;;
    Bình;Giáo viên;thư ký;;
    Chi;Giáo viên;ủy viên;không tán thành;Chưa đủ minh chứng

    """

  static func checked(_ text: String) -> Checked<Council> {
    Validation.council(ParsedFile(SourceText(name: "a.csv", bytes: Array(text.utf8))))
  }

  static func faults(_ text: String, _ language: Language = .english) -> [String] {
    lines(checked(text).faults, of: text, language)
  }

  static let others: [(String, String)] = [
    ("as it is", table),
    ("a byte order mark", "\u{FEFF}" + table),
    ("commas", table.replacing(";", with: ",")),
    ("tabs", table.replacing(";", with: "\t")),
    ("a line that names the separator", "sep=;\r\n" + table),
    ("lines of Windows", table.replacing("\n", with: "\r\n")),
    ("decomposed letters", table.decomposed),
    (
      "another case and more spaces",
      table.replacing("Nhiệm vụ;", with: " NHIỆM  vụ ;").replacing("Số biên bản", with: "SỐ BIÊN BẢN ")
    ),
    ("other names", table.replacing("Họ và tên", with: "Họ tên").replacing("Nhiệm vụ", with: "Vai trò")),
    ("moved columns", moved),
    ("words of JSON", words),
    ("English", english),
    ("without the format's line", table.replacing("Dạng tệp;dcs-council/1\n", with: "")),
    (
      "roles in full",
      table.replacing(";chủ tịch;", with: ";Chủ tịch Hội đồng;").replacing(";ủy viên;", with: ";Uỷ viên Hội đồng;")
    ),
    (
      "roles of a team",
      table.replacing(";chủ tịch;", with: ";Trưởng đoàn;").replacing(";ủy viên;", with: ";thành viên;")
    ),
    ("other words for votes", table.replacing(";không tán thành;", with: ";Không đồng ý;")),
    (
      "no and not yet",
      table.replacing(";không tán thành;", with: ";không;").replacing(";thư ký;;", with: ";thư ký;chưa biểu quyết;")
    ),
    (
      "hours as spreadsheets show them",
      table.replacing("16:30", with: "16:30:00").replacing("14 giờ 00", with: "14:00")
    ),
    (
      "days as spreadsheets and JSON have them",
      table.replacing("10/09/2024", with: "ngày 10/9/2024").replacing("12/05/2025", with: "2025-05-12")
    ),
    ("a year with spaces", table.replacing("2024-2025", with: "2024 – 2025")),
    (
      "own lines, rows, columns and remarks",
      table.replacing("Số biên bản;2/BB", with: "(Ai điền);Bình\nSố biên bản;2/BB;(xem sổ)")
        .replacing("bảo lưu\nAn;", with: "bảo lưu;(Điện thoại)\n(Ban thư ký);;\nAn;").replacing(
          "chủ tịch;;", with: "chủ tịch;;;090")
    ),
    (
      "lines that are open",
      table.replacing("Số biên bản", with: "Căn cứ;\nCăn cứ;\nKý thay;;(ký thay ai)\nSố biên bản")
    ),
  ]

  private static let moved = table.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    let cells = line.split(separator: ";", omittingEmptySubsequences: false)
    return cells.count < 3 ? String(line) : cells.reversed().joined(separator: ";")
  }.joined(separator: "\n")

  private static let words = [
    ("tự đánh giá", "self"), (";chủ tịch;", ";chair;"), (";thư ký;", ";secretary;"), (";ủy viên;", ";member;"),
    (";không tán thành;", ";FALSE;"), ("Số biên bản", "minutes.number"),
    ("Họ và tên;Chức vụ;Nhiệm vụ;Biểu quyết;Ý kiến bảo lưu", "name;position;role;approves;dissent"),
  ].reduce(table) { $0.replacing($1.0, with: $1.1) }

  private static let english = [
    ("Dạng tệp", "Format"), ("Loại;tự đánh giá", "Kind;self-assessment"), ("Tên trường", "School"),
    ("Năm học", "School year"),
    ("Số quyết định thành lập", "Number of the decision to set up"), ("Giờ kết thúc họp", "Meeting ended at"),
    ("Họ và tên;Chức vụ;Nhiệm vụ;Biểu quyết;Ý kiến bảo lưu", "Name;Position;Role;Vote;Dissent"),
    (";chủ tịch;", ";chair;"),
    (";không tán thành;", ";does not approve;"),
  ].reduce(table) { $0.replacing($1.0, with: $1.1) }

  @Test(arguments: others)
  func isReadAlike(_ what: String, _ table: String) throws {
    let expected = try #require(Council.read(JSONDocument(parsing: Array(RuleExamples.council.utf8))).model)
    #expect(Self.faults(table) == [], "\(what)")
    #expect(Self.checked(table).model == expected, "\(what)")
  }

  @Test func linesOfAListStandSeveralTimes() throws {
    let text = Self.table.replacing("Số biên bản", with: "Căn cứ;Một\nNơi nhận;A\nCăn cứ;Hai\nSố biên bản")
    let papers = try #require(Self.checked(text).model).papers
    #expect(papers.grounds == ["Một", "Hai"] && papers.recipients == ["A"])
  }

  @Test(arguments: [("a.csv", "x"), ("-", table), ("-", "sep=,\n" + table.replacing(";", with: ","))])
  func isATable(name: String, text: String) {
    #expect(SourceText(name: name, bytes: Array(text.utf8)).isTable)
  }

  @Test func isTableAndKindByItsFormatOrColumns() {
    for text in [Self.table, Self.table.replacing("Dạng tệp;dcs-council/1\n", with: "")] {
      let file = ParsedFile(SourceText(name: "a.csv", bytes: Array(text.utf8)))
      #expect(FileKind(of: file.document) == .council)
      #expect(SourceText.startsAsTable(Array(text.utf8)))
    }
    #expect(SourceText.startsAsTable(Array("Dạng tệp;dcs-council/9\nx;y".utf8)))
    #expect(!SourceText.startsAsTable(Array("Họ và tên;Chức vụ;Điện thoại\nAn;Hiệu trưởng;1\n".utf8)))
  }
}
