import Testing

@testable import DcsScore

/// JSON as people write it who know the words of the table, or another language's quotes.
@Suite struct TypedKeyTests {
  private func messages(_ text: String, _ subject: Rule.Subject, _ language: Language = .english) throws -> [String] {
    lines(try validationFaults(Array(text.utf8), subject), of: text, language)
  }

  @Test(arguments: [
    ("\"met\": true, \"documents\": [{\"title\": \"Kế hoạch\"", "met", "Đạt", "5:8"),
    ("\"number\": \"12/KH\"", "number", "Số văn bản", "5:58"),
    ("\"number\": \"12/KH\"", "number", "so_van_ban", "5:58"), ("\"link\"", "link", "đường dẫn", "4:25"),
    ("\"name\": \"Trường", "name", "Tên trường", "2:12"), ("\"stages\": [\"a\", \"b\"]}", "stages", "capHoc", "2:35"),
  ])
  func vietnameseKeysAreOffered(_ part: String, _ key: String, _ typed: String, _ place: String) throws {
    let text = RuleExamples.evidence.replacing(part, with: part.replacing("\"\(key)\"", with: "\"\(typed)\""))
    #expect(
      try messages(text, .evidence).contains {
        $0.hasSuffix(" unknown-key there is no key '\(typed)' here; did you mean '\(key)'?")
      })
    #expect(
      try messages(text, .evidence, .vietnamese).contains {
        $0.hasSuffix(" unknown-key không có khóa nào tên là '\(typed)' ở đây; có phải là '\(key)' không?")
      })
  }

  @Test func wholeMessages() throws {
    let text = RuleExamples.evidence.replacing(#""answers": {"#, with: #""Câu trả lời": {"#)
    #expect(
      try messages(text, .evidence) == [
        "1:1 missing-key the key 'answers' must be here",
        "3:1 unknown-key there is no key 'Câu trả lời' here; did you mean 'answers'?",
      ])
    #expect(
      try messages(text, .evidence, .vietnamese) == [
        "1:1 missing-key thiếu khóa 'answers'",
        "3:1 unknown-key không có khóa nào tên là 'Câu trả lời' ở đây; có phải là 'answers' không?",
      ])
  }

  @Test func otherFilesHaveSuchKeysToo() throws {
    let council = RuleExamples.council.replacing(#""members""#, with: #""Thành viên""#)
    #expect(try messages(council, .council).contains { $0.hasSuffix("'Thành viên' here; did you mean 'members'?") })
    let position = RuleExamples.council.replacing(
      #""position": "Hiệu trưởng", "role""#, with: #""chuc vu": "Hiệu trưởng", "role""#)
    #expect(try messages(position, .council).contains { $0.hasSuffix("'chuc vu' here; did you mean 'position'?") })
    let set = RuleExamples.criteria.replacing(#""groups""#, with: #""Nhóm""#)
    #expect(try messages(set, .criteria).contains { $0.hasSuffix("'Nhóm' here; did you mean 'groups'?") })
  }

  /// What a key means depends on where it stands, and what belongs elsewhere is not offered.
  @Test func keysOfOtherPlacesAreNotOffered() {
    #expect(TypedKey.meant(by: "Mã", among: ["code", "name"]) == "code")
    #expect(TypedKey.meant(by: "Mã", among: ["id", "title"]) == "id")
    #expect(TypedKey.meant(by: "Tên", among: ["title", "number"]) == "title")
    #expect(TypedKey.meant(by: "Cấp học", among: ["stages"]) == "stages")
    #expect(TypedKey.meant(by: "Điểm", among: ["title"]) == nil)
    #expect(TypedKey.meant(by: "", among: ["title"]) == nil)
    #expect(TypedKey.meant(by: "…", among: ["title"]) == nil)
  }

  @Test(arguments: [
    ("Số văn bản", "sovanban"), ("so_van_ban", "sovanban"), ("soVanBan", "sovanban"), ("ĐIỂM", "diem"),
    ("Ðiểm", "diem"),
    ("Điểm".decomposed, "diem"), ("Ghi chú (1)", "ghichu1"), ("٣", ""), ("", ""),
  ])
  func lettersWithoutMarks(_ text: String, _ letters: String) { #expect(text.plainLetters == letters) }

  /// Ids are keys in JSON, and a table writes a word before them.
  @Test(arguments: ["Mục G.1", "Tiêu chí G.1", "row G.1"])
  func idsBehindAWord(_ id: String) throws {
    let text = RuleExamples.evidence.replacing(#""G.1""#, with: "\"\(id)\"")
    #expect(try messages(text, .evidence) == ["5:1 unknown-item '\(id)' is not in this set; did you mean 'G.1'?"])
    #expect(
      try messages(text, .evidence, .vietnamese) == [
        "5:1 unknown-item bộ chỉ số này không có mục '\(id)'; có phải là 'G.1' không?"
      ])
  }

  @Test(arguments: [
    ("có", "true"), ("Đạt", "true"), ("✓", "true"), ("x", "true"), ("Không có", "false"), ("chưa đạt", "false"),
  ])
  func wordsForTrueAndFalse(_ word: String, _ meant: String) throws {
    let text = RuleExamples.evidence.replacing(#""G.1": {"met": true"#, with: "\"G.1\": {\"met\": \"\(word)\"")
    #expect(
      try messages(text, .evidence) == [
        "5:16 wrong-type 'met' must be true or false, not text; did you mean '\(meant)'?"
      ])
    #expect(
      try messages(text, .evidence, .vietnamese) == [
        "5:16 wrong-type 'met' phải là true hoặc false, không phải chữ; có phải là '\(meant)' không?"
      ])
  }

  @Test func thousandsInJSON() throws {
    let text = RuleExamples.evidence.replacing(#""part": 40, "whole": 45"#, with: #""part": 40, "whole": 1.212"#)
    #expect(
      try messages(text, .evidence) == [
        "3:44 number 'whole' must be a whole number, 0 or more; did you mean '1212'?"
      ])
    #expect(
      try messages(text, .evidence, .vietnamese) == [
        "3:44 number 'whole' phải là số nguyên, từ 0 trở lên; có phải là '1212' không?"
      ])
  }

  /// Stages in JSON go by their ids, and what was meant is offered.
  @Test(arguments: [
    ("THCS", "'thcs'"), ("Trung học cơ sở", "'thcs'"), ("TH-THCS", "'tieu-hoc', 'thcs'"), ("TH", "'tieu-hoc'"),
  ])
  func stagesInJSON(_ typed: String, _ meant: String) {
    #expect(
      officialSet.unknownStage(typed).en
        == "the set does not cover the stage '\(typed)' (only: tieu-hoc, thcs, thpt, gdtx); did you mean \(meant)?")
    #expect(
      officialSet.unknownStage(typed).vi
        == "bộ chỉ số không áp dụng cho cấp học '\(typed)' (chỉ có: tieu-hoc, thcs, thpt, gdtx); có phải là \(meant) không?"
    )
  }

  @Test(arguments: [
    (
      "{'format': 1}", "1:2", "must be a key in double quotes, not '''",
      "phải là một khóa trong dấu nháy kép, không phải '''"
    ),
    (
      "{`format`: 1}", "1:2", "must be a key in double quotes, not '`'",
      "phải là một khóa trong dấu nháy kép, không phải '`'"
    ),
    (
      "{\"format\": 'x'}", "1:12",
      "must be a JSON value (text in double quotes, a number, true, false, null, {…} or […]), not '''",
      "phải là một giá trị JSON (chữ trong dấu nháy kép, số, true, false, null, {…} hoặc […]), không phải '''"
    ),
    (
      "['x']", "1:2", "must be a JSON value (text in double quotes, a number, true, false, null, {…} or […]), not '''",
      "phải là một giá trị JSON (chữ trong dấu nháy kép, số, true, false, null, {…} hoặc […]), không phải '''"
    ),
  ])
  func singleQuotes(_ text: String, _ place: String, _ english: String, _ vietnamese: String) throws {
    #expect(try messages(text, .text) == ["\(place) json-syntax \(english); JSON has double quotes (\") alone"])
    #expect(
      try messages(text, .text, .vietnamese) == [
        "\(place) json-syntax \(vietnamese); JSON chỉ dùng dấu nháy kép (\")"
      ])
  }

  @Test func dateAsPeopleWriteIt() throws {
    let text = RuleExamples.evidence.replacing("2024-09-05", with: "05/09/2026")
    #expect(
      try messages(text, .evidence) == [
        "5:85 date 'date' must be a real date, written like 2024-09-05, not '05/09/2026'; did you mean '2026-09-05'?"
      ])
    #expect(
      try messages(text, .evidence, .vietnamese) == [
        "5:85 date 'date' phải là ngày có thật, viết NĂM-THÁNG-NGÀY như 2024-09-05, không phải '05/09/2026'; có phải là '2026-09-05' không?"
      ])
  }
}
