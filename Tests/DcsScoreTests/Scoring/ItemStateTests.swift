import DcsScore
import Testing

/// Unanswered, not counted and no points are three different things.
@Suite struct ItemStateTests {
  @Test(
    arguments: [
      (nil, ItemState.unanswered, 0.0), ("{}", .unanswered, 0.0), ("{\"points\": null}", .unanswered, 0.0),
      ("{\(documents("1"))}", .unanswered, 0.0), ("{\"points\": 0}", .unmet, 0.0),
      ("{\"points\": 0, \(documents("1"))}", .unmet, 0.0), ("{\"points\": 10}", .evidenceMissing, 0.0),
      ("{\"points\": 10, \"documents\": []}", .evidenceMissing, 0.0),
      ("{\"points\": 0.01, \(documents("1"))}", .partial, 0.01),
      ("{\"points\": 9.99, \(documents("1"))}", .partial, 9.99), ("{\"points\": 10, \(documents("1"))}", .met, 10.0),
      ("{\"points\": 1e1, \(documents("1"))}", .met, 10.0), ("{\"points\": 10.00, \(documents("1"))}", .met, 10.0),
    ] as [(String?, ItemState, Points)])
  func stateOfAnItem(answer: String?, state: ItemState, points: Points) throws {
    let result = try assess(answer.map { ["1.4": $0] } ?? [:]).item("1.4")
    #expect(result.state == state)
    #expect(result.points == points)
  }

  @Test func claimedPointsAreKeptWhereTheyDoNotCount() throws {
    let assessment = try assess(["1.4": "{\"points\": 7.5}"])
    #expect(try assessment.item("1.4").claimed == 7.5)
    #expect(assessment.points == .zero)
  }

  @Test func pointsOfARuleDoNotCountWithoutADocumentEither() throws {
    let result = try assess(["1.6.1": "{\"part\": 9, \"whole\": 9}"]).item("1.6.1")
    #expect(result.state == .evidenceMissing)
    #expect(result.suggested == 7.0)
    #expect(!result.isSuggestion)
  }

  @Test("Points add up exactly, to the hundredth")
  func exactSums() throws {
    // In binary fractions these would come to 0.30000000000000004 and the like.
    let answers = ["1.3.1": given(0.1, "a"), "1.3.2": given(0.2, "b"), "1.3.3": given(5.7, "c")]
    #expect(try assess(answers).points == 6.0)
  }
}
