import DcsScore
import Testing

/// What a council file says for its papers: what is read of it, and its faults, each with its place and its whole message.
@Suite struct CouncilPapersTests {
  private static let request = #""papers": {"request": {"number": "5/TTr", "date": "2025-05-19", "to": "Sở"}, "#

  private func file(_ part: String, _ replacement: String) throws -> String {
    try #require(RuleExamples.council.contains(part))
    return RuleExamples.council.replacing(part, with: replacement)
  }

  private func faults(_ text: String, _ language: Language = .english) throws -> [String] {
    lines(try validationFaults(Array(text.utf8), .council), of: text, language)
  }

  /// Hours as people write them.
  @Test(arguments: [
    ("14 giờ 00", 14, 0), ("14 giờ", 14, 0), ("8h30", 8, 30), ("8H", 8, 0), ("08:05", 8, 5), ("0:00", 0, 0),
    ("23g59", 23, 59),
    ("8 giờ 30 phút", 8, 30), ("8 Giờ 5p", 8, 5), ("14\u{A0}giờ\u{A0}00", 14, 0), ("14 : 00", 14, 0),
  ])
  func hours(text: String, hour: Int, minute: Int) throws {
    let time = try #require(TimeOfDay(text))
    #expect(time.hour == hour && time.minute == minute)
    #expect(TimeOfDay(time.formatted(.vietnamese)) == time && TimeOfDay(time.formatted(.english)) == time)
  }

  @Test(arguments: [
    "", "14", "giờ", "24:00", "24 giờ", "14:60", "14:5", "14:", "14 giờ 60", "014:00", "14:000", "14:00:00",
    "14:00 phút",
    "14,5 giờ", "-1:00", "2 giờ chiều", "14 giờ 00, ngày 12/5", "h30", "１４:00",
  ])
  func noHours(text: String) { #expect(TimeOfDay(text) == nil) }

  @Test func hoursAreFormatted() throws {
    let time = try #require(TimeOfDay("8h5"))
    #expect(time.formatted(.vietnamese) == "8 giờ 05" && time.formatted(.english) == "08:05")
  }

  /// Letters of two code points are those of one.
  @Test func decomposedHour() throws {
    let text = try file("14 giờ 00", "14 gio\u{31B}\u{300} 00")
    #expect(Council.read(JSONDocument(parsing: Array(text.utf8))).model?.papers.meeting.begins == TimeOfDay("14:00"))
  }

  @Test(arguments: [
    (
      "14 giờ 00", "25 giờ",
      "5:87 hour 'begins' must be a real hour, written like 14:00 or 14 giờ 00, not '25 giờ'",
      "5:87 hour 'begins' phải là giờ có thật, viết như 14 giờ 00 hoặc 14:00, không phải '25 giờ'"
    ),
    (
      "16:30", "cuối buổi\u{200B}",
      "5:108 hour 'ends' must be a real hour, written like 14:00 or 14 giờ 00, not 'cuối buổi\u{200B}' (with invisible characters: U+200B)",
      "5:108 hour 'ends' phải là giờ có thật, viết như 14 giờ 00 hoặc 14:00, không phải 'cuối buổi\u{200B}' (trong đó có ký tự không nhìn thấy: U+200B)"
    ),
    (
      "16:30", "13h59", "5:108 meeting-hours the meeting cannot have ended at 13:59, before it began at 14:00",
      "5:108 meeting-hours cuộc họp không thể kết thúc lúc 13 giờ 59, trước khi bắt đầu lúc 14 giờ 00"
    ),
    (
      #""papers": {"#, request.replacing("19", with: "14"),
      "5:104 date-order 2025-05-14 must not be before 2025-05-15, the date of the document before it",
      "5:104 date-order ngày 14/05/2025 không được trước ngày 15/05/2025 của văn bản trước đó"
    ),
    (
      #""papers": {"#, request.replacing("2025-05-19", with: "19/05/2025"),
      "5:104 date 'date' must be a real date, written like 2024-09-05, not '19/05/2025'; did you mean '2025-05-19'?",
      "5:104 date 'date' phải là ngày có thật, viết NĂM-THÁNG-NGÀY như 2024-09-05, không phải '19/05/2025'; có phải là '2025-05-19' không?"
    ),
    (
      #""papers": {"#, request.replacing("2025-05-19", with: "2025-02-29"),
      "5:104 date 'date' must be a real date, written like 2024-09-05, not '2025-02-29'",
      "5:104 date 'date' phải là ngày có thật, viết NĂM-THÁNG-NGÀY như 2024-09-05, không phải '2025-02-29'"
    ),
    (
      #""begins": "14 giờ 00""#, #""begins": 14"#, "5:87 wrong-type 'begins' must be text, not a number",
      "5:87 wrong-type 'begins' phải là chữ, không phải số"
    ),
  ])
  func fault(part: String, replacement: String, en: String, vi: String) throws {
    let text = try file(part, replacement)
    #expect(try faults(text) == [en])
    #expect(try faults(text, .vietnamese) == [vi])
  }

  /// Before the approval is there, a request is held against what is.
  @Test func requestWithoutApproval() throws {
    let text = try file(#""papers": {"#, Self.request.replacing("05-19", with: "05-11"))
    let open = text.replacing(#/,\n"approval": .*}}}/#, with: "}")
    #expect(
      try faults(open) == [
        "5:104 date-order 2025-05-11 must not be before 2025-05-12, the date of the document before it"
      ])
  }

  /// A meeting may end in the minute in which it began, and a request be of the day of the approval; a team's comes before
  /// the team.
  @Test func whatIsNoFault() throws {
    #expect(try faults(try file("16:30", "14h")) == [])
    let request = try file(#""papers": {"#, Self.request.replacing("05-19", with: "05-15"))
    #expect(try faults(request) == [])
    let team = try file(#""papers": {"#, Self.request.replacing("2025-05-19", with: "2024-09-01"))
    #expect(try faults(team.replacing(#""self""#, with: #""external""#)) == [])
    #expect(
      try faults(try file(#"{"begins": "14 giờ 00", "ends": "16:30"}"#, #"{"begins": null, "ends": null}"#)) == [])
  }
}
