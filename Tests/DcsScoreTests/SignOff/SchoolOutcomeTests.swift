import DcsScore
import Testing

/// What evidence came to, and what the result of it records, are the same.
@Suite struct SchoolOutcomeTests {
  private let school = SignOffCase()

  @Test func resultRecordsWhatItsEvidenceCameTo() throws {
    let result = try #require(school.verification(of: school.result()).result)
    let scored = SchoolOutcome(of: try school.assessment())
    let recorded = SchoolOutcome(of: result)
    #expect(recorded.rows == scored.rows)
    #expect(recorded.holding == scored.holding)
    #expect(recorded.school == scored.school)
    #expect(recorded.schoolYear == scored.schoolYear)
    #expect(recorded.criteriaID == scored.criteriaID)
    #expect(recorded.criteriaVersion == scored.criteriaVersion)
    #expect((recorded.level, recorded.points) == (scored.level, scored.points))
    #expect(recorded.maxPoints == scored.maxPoints)
    #expect(
      scored.rows.map { $0.id }
        == scored.rows.map { $0.id }.reduce(into: []) { ids, id in
          if !ids.contains(id) { ids.append(id) }
        })
  }
}
