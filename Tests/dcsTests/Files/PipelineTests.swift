import DcsScore
import Testing

@testable import DcsCommand

/// Pieces are told in their order, all of them, and no further than somebody wants.
@Suite struct PipelineTests {
  /// Numbers from 1 to a last one.
  private struct Numbers: Sendable {
    var next = 1
    let last: Int

    mutating func take() -> Int? {
      if next > last { return nil }
      defer { next += 1 }
      return next
    }
  }

  /// Takes the longer the nearer a number is before a multiple of seven, so that pieces overtake each other.
  @Sendable private static func work(_ number: Int) -> [Int] {
    var sum = 0
    for step in 0..<(number % 7) * 20_000 { sum &+= step ^ sum }
    return [number, sum]
  }

  @Test(arguments: [0, 1, 2, 3, 5, 100, 1_000])
  func order(last: Int) throws {
    var told: [Int] = []
    try Pipeline.run(
      Numbers(last: last), next: { $0.take() }, work: Self.work,
      tell: { outcome throws(Failure) in
        told.append(outcome[0])
        return true
      })
    #expect(told == Array((1...1_000).prefix(last)))
  }

  @Test(arguments: [1, 2, 10, 50])
  func enough(last: Int) throws {
    var told: [Int] = []
    try Pipeline.run(
      Numbers(last: .max - 1), next: { $0.take() }, work: Self.work,
      tell: { outcome throws(Failure) in
        told.append(outcome[0])
        return outcome[0] < last
      })
    #expect(told == Array(1...last))
  }

  @Test func failure() throws {
    var told: [Int] = []
    let failure = #expect(throws: Failure.self) {
      try Pipeline.run(
        Numbers(last: 100), next: { $0.take() }, work: Self.work,
        tell: { outcome throws(Failure) in
          if outcome[0] == 4 { throw Failure(.unwritable, vi: "a", en: "b") }
          told.append(outcome[0])
          return true
        })
    }
    #expect(failure?.code == .unwritable)
    #expect(told == [1, 2, 3])
  }
}
