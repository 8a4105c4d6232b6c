/// Finds the fewest items whose gains reach a sum, and of the ways to do that the cheapest in kind.
///
/// What gains most reaches the sum with the fewest items; that settles their number. From there on single items change
/// places (what is done about them) along chains that put one item less into a dear kind and one more into a cheaper
/// one, always the chain that loses the fewest points, until any more would lose too many: first for the dearest kind,
/// then for the next. As in every flow of least cost, the best chain leads from the best way with so many dear steps to
/// the best with one less, and each costs at least what the one before did. So the counts that are reached are the
/// least there are, and no other way with these counts gives more points: a margin, as others may score lower.
struct StepSearch {
  /// Something that can be done about an item.
  struct Choice {
    /// The item's number, from 0.
    let item: Int
    /// How dear it is, from 1; 0 is to do nothing.
    let kind: Int
    /// What it gains, in hundredths of a point, above 0; nothing gains 0.
    let gain: Int
  }

  /// What can be done, that nothing is done among it.
  private let choices: [Choice]
  /// The index of what is done about each item.
  private var taken: [Int]
  private var gain = 0
  /// How many kinds there are, doing nothing among them.
  private let kinds: Int

  /// The best choices; nil where all together do not reach the sum.
  ///
  /// - Parameters:
  ///   - choices: What can be done about items, those of an item in any order.
  ///   - items: How many items there are.
  ///   - need: What the gains must add up to at least, in hundredths of a point.
  static func best(of choices: [Choice], items: Int, reaching need: Int) -> [Choice]? {
    var search = StepSearch(choices, items: items)
    guard search.takeFewest(reaching: need) else { return nil }
    for kind in (1..<search.kinds).reversed() { search.lessen(kind, reaching: need) }
    return search.taken.map { search.choices[$0] }.filter { $0.kind > 0 }
  }

  private init(_ choices: [Choice], items: Int) {
    self.choices = (0..<items).map { Choice(item: $0, kind: 0, gain: 0) } + choices
    taken = Array(0..<items)
    kinds = (choices.map { $0.kind }.max() ?? 0) + 1
  }

  /// Takes what gains most until the sum is reached.
  ///
  /// - Returns: Whether it is.
  private mutating func takeFewest(reaching need: Int) -> Bool {
    var most = taken
    for (index, choice) in choices.enumerated() where choice.gain > choices[most[choice.item]].gain {
      most[choice.item] = index
    }
    let order = most.filter { choices[$0].kind > 0 }.sorted {
      (choices[$1].gain, choices[$0].item) < (choices[$0].gain, choices[$1].item)
    }
    for index in order where gain < need {
      taken[choices[index].item] = index
      gain += choices[index].gain
    }
    return gain >= need
  }

  /// Moves items out of a kind into cheaper ones for as long as the sum is still reached.
  private mutating func lessen(_ kind: Int, reaching need: Int) {
    while let chain = leastChain(from: kind), gain - chain.loss >= need {
      for index in chain.choices { taken[choices[index].item] = index }
      gain -= chain.loss
    }
  }

  /// Changes of single items, each into the kind that the next one leaves, and the points that they lose together.
  private struct Chain {
    var loss = 0
    var choices: [Int] = []
  }

  /// The chain that loses the fewest points and takes one item out of a kind and one into a cheaper kind, with as many
  /// items as before in every dearer kind and in all.
  private func leastChain(from kind: Int) -> Chain? {
    let changes = leastChanges()
    var chains: [Chain?] = Array(repeating: nil, count: kinds)
    chains[kind] = Chain()
    // Bellman's and Ford's way. A chain that comes to a cheaper kind is at its end.
    for _ in 1..<kinds {
      for from in 0..<kinds where from == 0 || from >= kind {
        guard let chain = chains[from] else { continue }
        for to in 0..<kinds {
          guard let change = changes[from * kinds + to] else { continue }
          let loss = chain.loss + change.loss
          if let known = chains[to], known.loss <= loss { continue }
          chains[to] = Chain(loss: loss, choices: chain.choices + [change.choice])
        }
      }
    }
    return chains[1..<kind].compactMap { $0 }.min { $0.loss < $1.loss }
  }

  /// For each two kinds the change of one item from the first to the second that loses the fewest points.
  private func leastChanges() -> [(loss: Int, choice: Int)?] {
    var least: [(loss: Int, choice: Int)?] = Array(repeating: nil, count: kinds * kinds)
    for (index, choice) in choices.enumerated() {
      let now = choices[taken[choice.item]]
      if now.kind == choice.kind { continue }
      let loss = now.gain - choice.gain
      let place = now.kind * kinds + choice.kind
      if let known = least[place], known.loss <= loss { continue }
      least[place] = (loss, index)
    }
    return least
  }
}
