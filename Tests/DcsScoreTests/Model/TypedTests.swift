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

  @Test(arguments: [
    ("a", ["a"]), ("a, b", ["a", "b"]), ("a;b+c/ d", ["a", "b", "c", "d"]), (" , ;", []), ("Tiểu học", ["Tiểu học"]),
  ])
  func listsHaveAnySeparator(_ text: String, _ entries: [String]) {
    #expect([String].typed(text) == entries)
  }
}
