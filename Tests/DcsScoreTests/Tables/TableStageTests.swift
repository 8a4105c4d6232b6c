import Testing

@testable import DcsScore

/// Stages in the cells of a table, as people name them.
@Suite struct TableStageTests {
  private static let set = IndexedSet(officialSet)

  private static func table(stages: String, _ rows: String...) -> String {
    "Bộ chỉ số;qd-4725-2022\nNăm học;2024-2025\nTên trường;T\nCác cấp học;\(stages)\nMã;Cấp học;Số người học;Số thiết bị\n"
      + rows.map { "Mục 1.7.2;\($0)\n" }.joined()
  }

  private func faults(_ table: String) -> [String] {
    lines(readTable(Array(table.utf8), against: Self.set).faults, of: table)
  }

  @Test(arguments: [
    ("thcs", "thcs"), ("Trung học cơ sở", "THCS"), ("LOWER SECONDARY", "trung  học cơ sở"),
    ("Trung học cơ sở".decomposed, "Lower secondary"),
  ])
  func goByIDOrName(_ line: String, _ cell: String) throws {
    let table = Self.table(stages: line, "\(cell);45;15")
    #expect(faults(table) == [])
    let evidence = try #require(readTable(Array(table.utf8), against: Self.set).model)
    #expect(evidence.school.stages == ["thcs"])
    #expect(evidence.answer(to: "1.7.2")?.byStage.map(\.stage) == ["thcs"])
  }

  @Test func severalStandInOneLine() throws {
    let table = Self.table(stages: "Tiểu học + Trung học cơ sở", "Tiểu học;45;15", "thcs;9;3")
    #expect(faults(table) == [])
    let evidence = try #require(readTable(Array(table.utf8), against: Self.set).model)
    #expect(evidence.school.stages == ["tieu-hoc", "thcs"])
    #expect(evidence.answer(to: "1.7.2")?.byStage.map(\.stage) == ["tieu-hoc", "thcs"])
  }

  /// A school of several stages names them together, by whatever it is called.
  @Test(arguments: [
    "TH-THCS", "TH – THCS", "TH & THCS", "Tiểu học và Trung học cơ sở", "tieu-hoc, thcs", "TH/THCS", "Tiểu học và THCS",
    "th and Lower secondary",
  ])
  func severalGoTogether(_ line: String) throws {
    let table = Self.table(stages: line, "TH;45;15", "THCS;9;3")
    #expect(faults(table) == [])
    let evidence = try #require(readTable(Array(table.utf8), against: Self.set).model)
    #expect(evidence.school.stages == ["tieu-hoc", "thcs"])
    #expect(evidence.answer(to: "1.7.2")?.byStage.map(\.stage) == ["tieu-hoc", "thcs"])
  }

  @Test(arguments: [("THPT", "thpt"), ("gdtx", "gdtx"), ("GDTX", "gdtx"), ("TH", "tieu-hoc"), ("th", "tieu-hoc")])
  func goByTheirFirstLetters(_ letters: String, _ id: String) { #expect(officialSet.stage(typed: letters)?.id == id) }

  @Test func partsThatAreNoStageAreTold() {
    #expect(
      faults(Self.table(stages: "TH-Mầm non")) == [
        "4:13 unknown-stage row 4 (cell B4): the set does not cover the stage 'TH-Mầm non' (only: tieu-hoc, thcs, thpt, gdtx)"
      ])
    // The numbers of two stages stand in two rows.
    #expect(
      faults(Self.table(stages: "TH-THCS", "TH-THCS;45;15")) == [
        "6:11 unknown-stage row 6, column 'Cấp học' (cell B6): the set does not cover the stage 'TH-THCS' (only: tieu-hoc, thcs, thpt, gdtx); did you mean 'tieu-hoc', 'thcs'?"
      ])
  }

  /// Letters that two stages share name neither.
  @Test func lettersOfTwoStages() throws {
    let text = RuleExamples.criteria.replacing(
      #""stages": ["a", "b", "c"]"#,
      with:
        #""stages": [{"id": "x", "name": {"vi": "Mầm non", "en": "X"}}, {"id": "y", "name": {"vi": "Mẫu nhi", "en": "Y"}}, "a", "b", "c"]"#
    )
    let set = try #require(CriteriaSet.read(JSONDocument(parsing: Array(text.utf8))).model)
    #expect(set.stage(typed: "MN") == nil)
  }

  /// Whoever names a stage in another way says nothing new, or something else.
  @Test func oneStageUnderTwoNames() throws {
    let table = Self.table(stages: "thcs", "thcs;45;15", "Trung học cơ sở;45;15")
    #expect(faults(table) == [])
    #expect(
      try #require(readTable(Array(table.utf8), against: Self.set).model).answer(to: "1.7.2")?.byStage.count == 1)
    #expect(
      faults(Self.table(stages: "thcs", "thcs;45;15", "Trung học cơ sở;45;16")) == [
        "7:11 table-repeated row 7, column 'Cấp học' (cell B7): the stage 'Trung học cơ sở' has other numbers in an earlier row"
      ])
    #expect(
      faults(Self.table(stages: "thcs, Trung học cơ sở", "thcs;45;15")) == [
        "4:13 repeated-stage row 4 (cell B4): stage 'thcs' must be named once"
      ])
  }

  @Test func thoseOfNoSuchNameAreTold() {
    #expect(
      faults(Self.table(stages: "thcs", "Trung học;45;15")) == [
        "6:11 unknown-stage row 6, column 'Cấp học' (cell B6): the set does not cover the stage 'Trung học' (only: tieu-hoc, thcs, thpt, gdtx)"
      ])
    #expect(
      faults(Self.table(stages: "thcs", "Tiểu học;45;15")) == [
        "6:11 other-stage row 6, column 'Cấp học' (cell B6): the school does not teach the stage 'tieu-hoc' (only: thcs)"
      ])
  }
}
