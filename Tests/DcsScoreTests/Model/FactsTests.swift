import Testing

@testable import DcsScore

/// What the rules of the sample set take, row by row.
@Suite struct FactsTests {
  private static let set = IndexedSet(sampleSet)

  private static func facts(_ id: String) throws -> Facts {
    set.answered[try #require(set.ids.firstIndex(of: id))].facts
  }

  @Test(arguments: [
    ("G.1", ["met"], false), ("G.2.1", ["met"], true), ("G.2.2", ["part", "whole"], true),
    ("G.2.3", ["part", "whole"], true), ("G.2.4", ["byStage"], false), ("G.2.5", [], false),
  ])
  func keys(_ id: String, _ keys: [String], _ makePoints: Bool) throws {
    let facts = try Self.facts(id)
    #expect(facts.keys == keys)
    #expect(facts.makePoints == makePoints)
  }

  /// A row is not answered by the facts of another kind of row, and that is told; by its own it is, or there are none.
  @Test(arguments: [
    ("G.1", ["part", "whole", "count", "byStage"]), ("G.2.1", ["part", "whole", "count", "byStage"]),
    ("G.2.2", ["met", "part", "whole", "count", "byStage"]), ("G.2.5", ["met", "part", "whole", "count", "byStage"]),
    ("G.2.4", ["met", "part", "whole", "count"]),
  ])
  func othersAreMissed(_ id: String, _ missed: [String]) throws {
    let facts = try Self.facts(id)
    let answers: [(key: String, answer: Answer.Values)] = [
      ("met", Answer.Values(met: false)), ("part", Answer.Values(part: 0)), ("whole", Answer.Values(whole: 5)),
      ("count", Answer.Values(count: 0)), ("byStage", Answer.Values()),
    ]
    #expect(answers.filter { facts.areMissed(by: $0.answer, hasStages: $0.key == "byStage") }.map(\.key) == missed)
    #expect(!facts.areMissed(by: Answer.Values(), hasStages: false))
  }

  @Test func shareNeedsBothAndSomethingInAll() throws {
    let facts = try Self.facts("G.2.2")
    #expect(!facts.areMissed(by: Answer.Values(part: 0, whole: 1), hasStages: false))
    #expect(facts.areMissed(by: Answer.Values(part: 0, whole: 0), hasStages: false))
  }
}
