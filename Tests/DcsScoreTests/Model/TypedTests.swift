import Testing

@testable import DcsScore

/// What people type, wherever they do: cells of tables, options, answers to questions.
@Suite struct TypedTests {
  @Test(arguments: [
    ("0", 0), ("7", 700), ("7,5", 750), ("7.5", 750), ("7,25", 725), ("007,50", 750), ("0,05", 5), ("-0", 0),
    ("1000000", 100_000_000),
  ])
  func pointsHaveACommaOrAPoint(_ text: String, _ hundredths: Int) {
    #expect(Points.typed(text) == Points(hundredths: hundredths))
  }

  @Test(arguments: [
    "", "-", ",", "7,", ",5", "1.500", "7,125", "1.000,5", "1 000", "-1", "+1", "1e1", "٣", "７", "7đ", " 7", "0x7",
    "99999999999999999999",
  ])
  func otherTextsAreNoPoints(_ text: String) {
    #expect(Points.typed(text) == nil)
  }

  @Test(arguments: [
    ("7", "7"), ("007,5", "7.5"), ("-0,50", "-0.50"), ("00", "0"), ("1.500", "1.500"),
    ("99999999999999999999", "99999999999999999999"),
  ])
  func numbersBecomeJSON(_ text: String, _ literal: String) {
    #expect(TypedNumber(text)?.literal == literal)
  }

  /// The page of `dcs form` reads them so, too: `Tests/Outside/form/typed.py` holds the two against each other.
  @Test(arguments: [
    "2024/09/05", "2024/9/5", "2024.09.05", "2024-9-5", "5/9/2024", "05-09-2024", "5.9.2024", "5/9-2024",
    "ngày 05/09/2024", "Ngày 5/9/2024", "NGÀY  2024-09-05", "on 2024-09-05",
  ])
  func datesHaveManyForms(_ text: String) {
    #expect(CalendarDate.typed(text)?.description == "2024-09-05")
  }

  /// A file for programs has one form; what was meant is offered.
  @Test(arguments: [
    ("ngày 05/09/2024", "2024-09-05"), ("2024/09/05", "2024-09-05"), ("5.9.2024", "2024-09-05"), ("30/2/2024", nil),
    ("5/9/24", "2024-09-05"),
  ])
  func datesInJSONAreOfferedAsTheyMustBe(_ text: String, _ meant: String?) throws {
    let whole = RuleExamples.evidence.replacing(#""date": "2024-09-05""#, with: #""date": "\#(text)""#)
    let log = try validationFaults(Array(whole.utf8), .evidence)
    let place = "5:85 date"
    let offered = LocalizedText(vi: "", en: "").suggesting(meant)
    #expect(
      lines(log, of: whole) == [
        "\(place) 'date' must be a real date, written like 2024-09-05, not '\(text)'\(offered.en)"
      ])
    #expect(
      lines(log, of: whole, .vietnamese) == [
        "\(place) 'date' phải là ngày có thật, viết NĂM-THÁNG-NGÀY như 2024-09-05, không phải '\(text)'\(offered.vi)"
      ])
  }

  @Test(arguments: [
    (Rule.Subject.council, #""date": "2025-05-12""#, #""date": "12/5/2025""#, "2025-05-12"),
    (.criteria, #""date": "2024-01-02""#, #""date": "2024/01/02""#, "2024-01-02"),
    (.council, #""schoolYear": "2024-2025""#, #""schoolYear": "2024–2025""#, "2024-2025"),
    (.evidence, #""schoolYear": "2024-2025""#, #""schoolYear": "2024 / 2025""#, "2024-2025"),
  ])
  func soItIsInEveryFile(_ subject: Rule.Subject, _ right: String, _ typed: String, _ meant: String) throws {
    let whole = try #require(RuleExamples.file(subject)?.replacing(right, with: typed))
    let log = try validationFaults(Array(whole.utf8), subject)
    #expect(log.faults.count == 1)
    #expect(log.faults.first?.message.en.hasSuffix("; did you mean '\(meant)'?") == true)
    #expect(log.faults.first?.message.vi.hasSuffix("; có phải là '\(meant)' không?") == true)
  }

  /// Numbers whose decimals are 0, and a zero below zero, are whole numbers from 0 on in a table and in JSON.
  @Test(arguments: [("1,0", "1.0", 1), ("1.00", "1.00", 1), ("-0", "-0", 0), ("-0,0", "-0.0", 0), ("007", "7", 7)])
  func countsMayHaveDecimalsThatAreZero(_ cell: String, _ json: String, _ count: Int) throws {
    let table = RuleExamples.table.replacing("G.2.3;;;90;100;", with: "G.2.3;;;\(cell);100;")
    let document = RuleExamples.evidence.replacing(#""part": 90"#, with: #""part": \#(json)"#)
    for evidence in [
      readTable(table).model,
      Evidence.read(JSONDocument(parsing: Array(document.utf8)), against: IndexedSet(sampleSet)).model,
    ] {
      let evidence = try #require(evidence)
      let place = try #require(evidence.rowIDs.firstIndex(of: "G.2.3"))
      #expect(evidence.answers[place]?.part == count)
    }
  }

  @Test(arguments: [
    ("thcs", "thcs"), ("THCS", "thcs"), ("Trung học cơ sở", "thcs"), ("TIỂU HỌC", "tieu-hoc"),
    ("lower  Secondary", "thcs"), ("Tiểu\u{A0}học", "tieu-hoc"), ("Tiểu học".decomposed, "tieu-hoc"),
  ])
  func stagesGoByIDOrName(_ text: String, _ id: String) {
    #expect(officialSet.stage(typed: text)?.id == id)
  }

  @Test(arguments: [
    ("", ""), (" \n ", ""), (" Số  NGƯỜI\u{A0}học\t", "số người học"), ("ẤẾỘ Đ", "ấếộ đ"), ("İ", "i\u{307}"),
    ("Số người", "số người"), (" a", "a"), ("a ", "a"), ("a  b", "a b"), ("a\u{1680}b", "a b"), ("a\u{3000}b", "a b"),
  ])
  func namesAreComparedInLowerCaseWithSingleSpaces(_ text: String, _ name: String) {
    #expect(text.asName == name)
  }

  @Test(arguments: ["", "trung học", "cơ sở", "thcs, thpt", "tieu hoc"])
  func otherTextsAreNoStages(_ text: String) {
    #expect(officialSet.stage(typed: text) == nil)
  }

  @Test func namesOfASetMayHaveOtherSpaces() throws {
    let text = RuleExamples.criteria.replacing(
      #""stages": ["a", "b", "c"]"#,
      with: #""stages": [{"id": "x", "name": {"vi": "Trung học\u00a0cơ sở", "en": "Lower  secondary"}}, "a", "b", "c"]"#
    )
    let set = try #require(CriteriaSet.read(JSONDocument(parsing: Array(text.utf8))).model)
    for typed in ["trung học cơ sở", "Trung học\u{A0}cơ sở", "lower secondary", "Lower  secondary"] {
      #expect(set.stage(typed: typed)?.id == "x")
    }
  }

  @Test func namesThatAreAnotherStagesIDAreThatStage() throws {
    let text = RuleExamples.criteria.replacing(
      #""stages": ["a", "b", "c"]"#,
      with: #""stages": [{"id": "x", "name": {"vi": "a", "en": "b"}}, "a", "b", "c"]"#)
    let set = try #require(CriteriaSet.read(JSONDocument(parsing: Array(text.utf8))).model)
    #expect(["a", "b", "B"].map { set.stage(typed: $0)?.id } == ["a", "b", "x"])
  }

  @Test("What people type for a day of every year is offered", arguments: ["31/5", "31.5", "ngày 31/05", "31-5"])
  func daysOfEveryYear(_ text: String) {
    let set = RuleExamples.criteria.replacing(#""due": "05-31""#, with: "\"due\": \"\(text)\"")
    let log = CriteriaSet.read(JSONDocument(parsing: Array(set.utf8))).faults
    #expect(
      log.faults.map(\.message.vi) == [
        "'due' phải là ngày hằng năm, viết THÁNG-NGÀY như 05-31, không phải '\(text)'; có phải là '05-31' không?"
      ])
    #expect(
      log.faults.map(\.message.en) == [
        "'due' must be a day of every year, written like 05-31, not '\(text)'; did you mean '05-31'?"
      ])
  }

  @Test(arguments: ["29/2", "5/31", "31/5/2024", "31"])
  func noDaysOfEveryYear(_ text: String) {
    #expect(MonthDay.typed(text) == nil)
  }

  @Test(arguments: [
    ("a", ["a"]), ("a, b", ["a", "b"]), ("a;b+c/ d", ["a", "b", "c", "d"]), (" , ;", []), ("Tiểu học", ["Tiểu học"]),
  ])
  func listsHaveAnySeparator(_ text: String, _ entries: [String]) {
    #expect([String].typed(text) == entries)
  }
}
