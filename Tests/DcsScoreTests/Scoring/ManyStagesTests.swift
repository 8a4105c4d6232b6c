import Testing

@testable import DcsScore

/// Sets, schools and answers of very many stages.
@Suite struct ManyStagesTests {
  private static let stages = (1...90).map { "s\($0)" }

  private func set(limits: [String]) throws -> CriteriaSet {
    try criteriaSet(SizedSet.text(stages: Self.stages, groups: SizedSet.standard(limits)))
  }

  private func answer(_ stages: [String]) -> String {
    let facts = stages.map { "\"\($0)\": {\"learners\": 9, \"units\": 1}" }.joined(separator: ", ")
    return "{\"points\": 0.5, \"byStage\": {\(facts)}}"
  }

  @Test func stagesWithoutFactsAreToldInTheOrderOfTheSchool() throws {
    let school = ["s70", "s3", "s9", "s44"]
    let assessment = try assess(
      ["1.1": answer(["s9"])], by: try set(limits: ["s3", "s9", "s44", "s70"].reversed()), stages: school)
    #expect(
      assessment.warnings.map(\.message.vi)
        == ["s70", "s3", "s44"].map {
          "chưa có số liệu của cấp học '\($0)', nên chưa biết cấp này có đạt chuẩn không"
        })
  }

  @Test func eachStageIsHeldAgainstItsOwnLimit() throws {
    let assessment = try assess(
      ["1.1": answer(Self.stages.reversed())], by: try set(limits: Self.stages.shuffled()), stages: Self.stages)
    let shortfalls = try assessment.item("1.1").shortfalls
    #expect(shortfalls.map(\.stage) == Self.stages.reversed())
    #expect(shortfalls.allSatisfy { $0.missing == 2 })
  }

  @Test func rowsToFillInAreForTheStagesThatHaveALimit() throws {
    let school = Evidence.School(name: "A", stages: ["s70", "s3", "s9"])
    let year = try #require(SchoolYear("2024-2025"))
    let evidence = Evidence(unansweredBy: school, year, IndexedSet(try set(limits: ["s9", "s1", "s70"])))
    let table = String(decoding: EvidenceTable(evidence, .english, separator: .comma).bytes, as: UTF8.self)
    let rows = table.replacing("\"", with: "").split(separator: "\r\n").filter { $0.hasPrefix("Row 1.1") }
    #expect(rows.map { $0.split(separator: ",").last } == ["s70", "s9"])
  }

  @Test func messagesListTheFirstStages() throws {
    let set = IndexedSet(try set(limits: ["s1"]))
    func faults(_ text: String, _ language: Language) -> [String] {
      lines(Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: set).faults, of: text, language)
    }
    let list = (1...60).map { "s\($0)" }.joined(separator: ", ") + ", …"
    let unknown = evidenceText(["1.1": answer(["t1"])], for: "lon", stages: ["s1"])
    #expect(
      faults(unknown, .vietnamese).map { $0.drop { $0 != " " } } == [
        " unknown-stage bộ chỉ số không áp dụng cho cấp học 't1' (chỉ có: \(list)); có phải là 's1' không?"
      ])
    #expect(
      faults(unknown, .english).map { $0.drop { $0 != " " } } == [
        " unknown-stage the set does not cover the stage 't1' (only: \(list)); did you mean 's1'?"
      ])
    let other = evidenceText(["1.1": answer(["s90"])], for: "lon", stages: Array(Self.stages.dropLast()))
    #expect(
      faults(other, .vietnamese).map { $0.drop { $0 != " " } } == [
        " other-stage trường không có cấp học 's90' (chỉ có: \(list))"
      ])
    #expect(
      faults(other, .english).map { $0.drop { $0 != " " } } == [
        " other-stage the school does not teach the stage 's90' (only: \(list))"
      ])
  }

  @Test func stagesThatStandAgainAreToldEach() throws {
    let set = IndexedSet(try set(limits: ["s1"]))
    let text = evidenceText([:], for: "lon", stages: Self.stages + ["s7", "s7", "s90"])
    let faults = Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: set).faults.faults
    #expect(faults.map(\.message.en) == ["s7", "s7", "s90"].map { "stage '\($0)' must be named once" })
    #expect(faults.map(\.message.vi) == ["s7", "s7", "s90"].map { "cấp học '\($0)' chỉ được nêu một lần" })
  }
}
