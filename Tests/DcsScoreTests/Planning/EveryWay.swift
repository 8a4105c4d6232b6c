/// Every way to reach a sum, tried one by one.
enum EveryWay {
  typealias Step = (kind: Int, gain: Int)

  /// What steps cost as one number: first how many there are, then how many of kind 4, of kind 3 and of kind 2, and at
  /// last how little they gain. Right for up to 255 steps that gain less than 2^28 together.
  static func cost(of steps: [Step]) -> Int {
    steps.map { step in (1 << 52) + (step.kind > 1 ? 1 << (20 + 8 * (step.kind - 1)) : 0) - step.gain }.reduce(0, +)
  }

  /// The least cost at which steps, at most one of each item, gain so much; nil where none do.
  static func leastCost(_ items: ArraySlice<[Step]>, gaining need: Int) -> Int? {
    guard let item = items.first else { return need <= 0 ? 0 : nil }
    let rest = items.dropFirst()
    var least = leastCost(rest, gaining: need)
    for step in item {
      guard let others = leastCost(rest, gaining: need - step.gain) else { continue }
      let cost = others + cost(of: [step])
      if cost < least ?? .max { least = cost }
    }
    return least
  }
}
