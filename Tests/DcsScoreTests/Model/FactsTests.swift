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
    let answers: [(key: String, answer: Answer)] = [
      ("met", .saying(met: false)), ("part", .saying(part: 0)), ("whole", .saying(whole: 5)),
      ("count", .saying(count: 0)), ("byStage", .saying(stage: "a")),
    ]
    #expect(answers.filter { facts.areMissed(by: $0.answer) }.map(\.key) == missed)
    #expect(!facts.areMissed(by: .saying()))
  }

  @Test func shareNeedsBothAndSomethingInAll() throws {
    let facts = try Self.facts("G.2.2")
    #expect(!facts.areMissed(by: .saying(part: 0, whole: 1)))
    #expect(facts.areMissed(by: .saying(part: 0, whole: 0)))
  }
}

extension Answer {
  fileprivate static func saying(
    met: Bool? = nil, part: Int? = nil, whole: Int? = nil, count: Int? = nil, stage: String? = nil
  ) -> Answer {
    let facts = stage.map { [StageFacts(stage: $0, learners: 1, units: 1)] } ?? []
    return Answer(
      met: met, points: nil, part: part, whole: whole, count: count, byStage: facts, documents: [], note: nil)
  }
}
