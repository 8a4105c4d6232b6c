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
  /// The places of what can be done about each item.
  private var choicesOfItems: [[Int]]
  /// What can be changed, for each two kinds; also what could be and has been since.
  private var queues: [ChangeQueue]

  /// The best choices; nil where all together do not reach the sum.
  ///
  /// - Parameters:
  ///   - choices: What can be done about items, those of an item in any order.
  ///   - items: How many items there are.
  ///   - need: What the gains must add up to at least, in hundredths of a point.
  static func best(of choices: [Choice], items: Int, reaching need: Int) -> [Choice]? {
    var search = StepSearch(choices, items: items)
    guard search.takeFewest(reaching: need) else { return nil }
    for item in 0..<items { search.queueChanges(of: item) }
    for kind in (1..<search.kinds).reversed() { search.lessen(kind, reaching: need) }
    return search.taken.map { search.choices[$0] }.filter { $0.kind > 0 }
  }

  private init(_ choices: [Choice], items: Int) {
    self.choices = (0..<items).map { Choice(item: $0, kind: 0, gain: 0) } + choices
    taken = Array(0..<items)
    kinds = (choices.map { $0.kind }.max() ?? 0) + 1
    choicesOfItems = (0..<items).map { [$0] }
    for (place, choice) in choices.enumerated() { choicesOfItems[choice.item].append(items + place) }
    queues = Array(repeating: ChangeQueue(), count: kinds * kinds)
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
      for index in chain.choices { queueChanges(of: choices[index].item) }
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
  private mutating func leastChain(from kind: Int) -> Chain? {
    var chains: [Chain?] = Array(repeating: nil, count: kinds)
    chains[kind] = Chain()
    // Bellman's and Ford's way. A chain that comes to a cheaper kind is at its end.
    for _ in 1..<kinds {
      for from in 0..<kinds where from == 0 || from >= kind {
        guard let chain = chains[from] else { continue }
        for to in 0..<kinds {
          guard let change = leastChange(from: from, to: to) else { continue }
          let loss = chain.loss + change.loss
          if let known = chains[to], known.loss <= loss { continue }
          chains[to] = Chain(loss: loss, choices: chain.choices + [change.new])
        }
      }
    }
    return chains[1..<kind].compactMap { $0 }.min { $0.loss < $1.loss }
  }

  /// The change of one item from a kind to another that loses the fewest points.
  private mutating func leastChange(from old: Int, to new: Int) -> ChangeQueue.Change? {
    let place = old * kinds + new
    while let change = queues[place].first {
      if taken[choices[change.new].item] == change.old { return change }
      // Something else is done about the item by now.
      queues[place].removeFirst()
    }
    return nil
  }

  /// Takes note of everything else that can be done about an item.
  private mutating func queueChanges(of item: Int) {
    let old = taken[item]
    for new in choicesOfItems[item] where choices[new].kind != choices[old].kind {
      queues[choices[old].kind * kinds + choices[new].kind].add(
        ChangeQueue.Change(loss: choices[old].gain - choices[new].gain, old: old, new: new))
    }
  }
}
