import DcsScore
import Testing

/// Answers as they might be.
@Suite struct AssumptionTests {
  private static let levels = #"{"2": {"atLeast": 10}, "3": {"atLeast": 16}}"#

  private func roadmap(_ answers: [String: String], _ assumptions: [Assumption]) throws -> Roadmap {
    try RoadmapTests.roadmap(answers, by: try RoadmapTests.set(Self.levels), assuming: assumptions)
  }

  @Test("What is assumed has its document, and everything else stays as it is")
  func assumedPointsCount() throws {
    let answers = RoadmapTests.answers(["A.1.1": #"{"points": 2, "note": "x"}"#, "A.1.2": #"{"points": 5}"#])
    let roadmap = try roadmap(answers, [Assumption("A.1.1", .points(9.5)), Assumption("A.1.4", .points(0.01))])
    #expect(roadmap.present.points == .zero)
    #expect(roadmap.start.points == 9.51)
    #expect(try roadmap.start.item("A.1.1").state == .partial)
    #expect(try roadmap.start.item("A.1.2").state == .evidenceMissing)
    #expect(roadmap.parts[0].steps.map(\.id) == ["A.1.2"])
    #expect(roadmap.parts[0].steps.map(\.kind) == [.evidenceMissing])
    #expect(roadmap.outcome == .planned)
  }

  @Test(arguments: [(true, 2), (false, 1)])
  func assumedConditions(holds: Bool, level: Int) throws {
    let answer = holds ? "{\"met\": false}" : "{\"met\": true, \(documents("0"))}"
    let roadmap = try roadmap(["A.0": answer, "A.1.1": given(10.0, "1")], [Assumption("A.0", .met(holds))])
    #expect(roadmap.present.level == 3 - level)
    #expect(roadmap.start.level == level)
    // The target stays the next above what the school has without the assumption.
    #expect(roadmap.target == 4 - level)
    #expect(roadmap.parts[0].conditions.map(\.id) == (holds ? [] : ["A.0"]))
  }

  /// Points and conditions that are assumed are where the roadmap starts, not what it may not touch.
  @Test func assumedRowsMayBeSteps() throws {
    let roadmap = try roadmap(RoadmapTests.answers(["A.1.1": given(9.99, "1")]), [Assumption("A.1.1", .points(.zero))])
    #expect(roadmap.parts[0].steps.map(\.id) == ["A.1.1"])
    #expect(roadmap.parts[0].steps.map(\.state) == [.unmet])
  }

  @Test func rowsThatAreNotThereChangeNothing() throws {
    let answers = RoadmapTests.answers(["A.1.1": given(9.99, "1")])
    let roadmap = try roadmap(answers, [Assumption("Z.9", .points(5.0)), Assumption("A.1", .points(5.0))])
    #expect(roadmap.start.groups == roadmap.present.groups)
  }
}
