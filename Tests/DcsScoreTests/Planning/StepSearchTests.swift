import Testing

@testable import DcsScore

/// The search for steps against a count of every way there is.
@Suite struct StepSearchTests {
  private typealias Choice = StepSearch.Choice

  /// Gains from few numbers, so that many ways are equal, and from many, so that none are.
  private static func items(_ random: inout SeededGenerator) -> [[Choice]] {
    let most = [3, 12, 10_000].randomElement(using: &random) ?? 3
    return (0..<Int.random(in: 0...6, using: &random)).map { item in
      let kinds = [1, 2, 3, 4].shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random))
      return kinds.map { Choice(item: item, kind: $0, gain: Int.random(in: 1...most, using: &random)) }
    }
  }

  @Test("No way is better than the one that is found", arguments: 0..<8)
  func bruteForce(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let items = Self.items(&random)
      let most = items.map { $0.map(\.gain).max() ?? 0 }.reduce(0, +)
      let need = Int.random(in: 0...most + 1, using: &random)
      let found = StepSearch.best(of: items.flatMap { $0 }, items: items.count, reaching: need)
      let steps = items.map { $0.map { (kind: $0.kind, gain: $0.gain) } }
      let expected = EveryWay.leastCost(steps[...], gaining: need)
      #expect(
        found.map { EveryWay.cost(of: $0.map { ($0.kind, $0.gain) }) } == expected,
        "\(items) reaching \(need): \(found ?? [])")
      #expect(Set((found ?? []).map(\.item)).count == found?.count ?? 0)
    }
  }

  @Test func nothingToReachNeedsNothing() {
    let choices = [Choice(item: 0, kind: 1, gain: 5)]
    for need in [-10, 0] { #expect(StepSearch.best(of: choices, items: 1, reaching: need)?.count == 0) }
    #expect(StepSearch.best(of: [], items: 0, reaching: 0)?.count == 0)
    #expect(StepSearch.best(of: [], items: 3, reaching: 1) == nil)
  }

  /// One dear item less may need a whole chain: the first item goes back to its document, another takes its place.
  @Test func chainThroughAnotherItem() throws {
    let choices = [
      Choice(item: 0, kind: 1, gain: 3), Choice(item: 0, kind: 4, gain: 9), Choice(item: 1, kind: 4, gain: 8),
      Choice(item: 1, kind: 1, gain: 7), Choice(item: 2, kind: 2, gain: 6),
    ]
    let best = try #require(StepSearch.best(of: choices, items: 3, reaching: 13))
    #expect(best.map(\.item) == [1, 2])
    #expect(best.map(\.kind) == [1, 2])
  }

  /// Equal items, most of which change their kind: of the fewest that are enough as many as can be are cheap.
  @Test(arguments: [1, 25])
  func manyItems(times: Int) throws {
    let count = 800 * times
    let choices = (0..<count).map { Choice(item: $0, kind: $0 % 4 + 1, gain: 100) }
    let best = try #require(StepSearch.best(of: choices, items: count, reaching: 24_000 * times))
    #expect(best.map(\.kind).reduce(0, +) == (200 + 80) * times)
    #expect(best.filter { $0.kind == 1 }.count == 200 * times)
  }
}
