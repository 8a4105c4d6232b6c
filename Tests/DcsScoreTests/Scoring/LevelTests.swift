import DcsScore
import Testing

/// The levels of the official set, at their exact boundaries.
@Suite struct LevelTests {
  /// All conditions met, and so many points in each group.
  private func assessment(_ points: [Points], _ changes: [String: String?] = [:]) throws -> Assessment {
    var answers = conditionsMet()
    for (group, total) in zip(officialSet.groups, points) {
      answers.merge(spread(total, over: group.criteria.flatMap(\.items))) { $1 }
    }
    for (id, answer) in changes { answers[id] = answer }
    return try assess(answers)
  }

  @Test(
    "50 is level 2, 75 is level 2, anything above is level 3",
    arguments: [
      (0.0, 1), (49.99, 1), (50.0, 2), (50.01, 2), (74.99, 2), (75.0, 2), (75.01, 3), (100.0, 3),
    ] as [(Points, Int)], [0, 1])
  func groupBoundaries(_ boundary: (points: Points, level: Int), group: Int) throws {
    var points: [Points] = [100.0, 100.0]
    points[group] = boundary.points
    let assessment = try assessment(points)
    #expect(assessment.groups[group].points == boundary.points)
    #expect(assessment.groups[group].level == boundary.level)
    #expect(assessment.groups[1 - group].level == 3)
    #expect(assessment.level == boundary.level)
  }

  @Test(arguments: [(9.99, 1), (10.0, 2), (20.0, 2), (20.01, 3), (30.0, 3)] as [(Points, Int)])
  func criterionBoundaries(_ boundary: (points: Points, level: Int)) throws {
    let criterion = try #require(officialSet.groups[0].criteria.first { $0.id == "1.3" })
    let assessment = try assess(spread(boundary.points, over: criterion.items))
    guard case .scored(let result) = try assessment.criterion("1.3").outcome else {
      Issue.record("1.3 is scored")
      return
    }
    #expect(result.points == boundary.points)
    #expect(result.level == boundary.level)
  }

  @Test(
    "The school's level is the lower of its groups'",
    arguments: [
      (80.0, 60.0, 2), (60.0, 80.0, 2), (80.0, 40.0, 1), (40.0, 80.0, 1), (80.0, 76.0, 3), (75.0, 100.0, 2),
    ] as [(Points, Points, Int)])
  func lowerGroupDecides(first: Points, second: Points, level: Int) throws {
    #expect(try assessment([first, second]).level == level)
  }

  @Test(
    "A condition that is not met, not answered or without a document keeps its group at level 1",
    arguments: [
      ("{\"met\": false, \(documents("1"))}", ItemState.unmet), (nil, .unanswered), ("{}", .unanswered),
      ("{\"met\": true}", .evidenceMissing),
    ] as [(String?, ItemState)], ["1.1", "1.2", "2.1", "2.2"])
  func conditionsCap(_ example: (answer: String?, state: ItemState), id: String) throws {
    let assessment = try assessment([90.0, 90.0], [id: example.answer])
    let group = id.hasPrefix("1") ? 0 : 1
    #expect(try assessment.criterion(id).outcome == .mandatory(example.state))
    #expect(assessment.groups[group].points == 90.0)
    #expect(assessment.groups[group].levelByPoints == 3)
    #expect(assessment.groups[group].level == 1)
    #expect(assessment.groups[1 - group].level == 3)
    #expect(assessment.level == 1)
  }

  @Test func nothingAnsweredIsLevelOne() throws {
    let assessment = try assess([:])
    #expect(assessment.level == 1)
    #expect(assessment.points == .zero)
    #expect(assessment.groups.flatMap(\.criteria).flatMap(\.items).allSatisfy { $0.state == .unanswered })
  }
}
