import DcsScore

/// A made-up set with a school's answers, and what is to be known of them without the library.
struct RandomSchool {
  struct Item {
    let id: String
    /// In hundredths, as all points here.
    let most: Int
    let claimed: Int?
    let needsDocument: Bool
    let hasDocument: Bool
    let lacksUnits: Bool

    var points: Int { needsDocument && !hasDocument ? 0 : claimed ?? 0 }

    /// What can be done: its kind from 1, the cheapest, to 4, and what it gains.
    var steps: [(kind: Int, gain: Int)] {
      let waiting = points == 0 ? claimed ?? 0 : 0
      let document = waiting > 0 ? [(1, waiting)] : []
      let isAtItsMost = max(points, waiting) == most
      return document + (isAtItsMost ? [] : [(lacksUnits ? 4 : claimed == nil ? 2 : 3, most - points)])
    }
  }

  struct Condition {
    let id: String
    let cap: Int
    let isMet: Bool
  }

  struct Group {
    let id: String
    let items: [Item]
    let conditions: [Condition]
    /// The fewest points of the levels 2 and 3, where they have a threshold, and whether it is written as `above`.
    let thresholds: [Int: (least: Int, isAbove: Bool)]

    var most: Int { items.map(\.most).reduce(0, +) }
  }

  let groups: [Group]
  /// The thresholds of the total; nil where the lowest group decides.
  let total: [Int: (least: Int, isAbove: Bool)]?

  init(_ random: inout SeededGenerator) {
    let size = [1, 50, 100].randomElement(using: &random) ?? 1
    let isTotal = Int.random(in: 0...3, using: &random) == 0
    var groups: [Group] = []
    for number in 1...Int.random(in: 1...3, using: &random) {
      groups.append(Group("G\(number)", size: size, items: isTotal ? 3 : 5, &random))
    }
    self.groups = groups
    let most = groups.map(\.most).reduce(0, +)
    total = isTotal ? Self.thresholds(upTo: most, &random) : nil
  }

  /// Thresholds that rise, of which either may be missing.
  fileprivate static func thresholds(upTo most: Int, _ random: inout SeededGenerator) -> [Int: (Int, Bool)] {
    var thresholds: [Int: (Int, Bool)] = [:]
    let points = [0, 0].map { _ in Int.random(in: 0...most, using: &random) }.sorted()
    for (level, least) in zip([2, 3], points) where Int.random(in: 0...9, using: &random) > 0 {
      if level == 3, least == thresholds[2]?.0 { continue }
      thresholds[level] = (least, least > 0 && Bool.random(using: &random))
    }
    return thresholds
  }
}

extension RandomSchool.Group {
  fileprivate init(_ id: String, size: Int, items: Int, _ random: inout SeededGenerator) {
    self.id = id
    self.items = (1...Int.random(in: 1...items, using: &random)).map { number in
      let most = Int.random(in: 1...9, using: &random) * size
      let claimed = Int.random(in: -2...most / size, using: &random) * size
      return RandomSchool.Item(
        id: "\(id).1.\(number)", most: most, claimed: claimed < 0 ? nil : claimed,
        needsDocument: Int.random(in: 0...4, using: &random) > 0, hasDocument: Bool.random(using: &random),
        lacksUnits: Int.random(in: 0...3, using: &random) == 0)
    }
    let met = (0..<Int.random(in: 0...2, using: &random)).map { _ in Int.random(in: 0...2, using: &random) > 0 }
    conditions = met.enumerated().map { number, isMet in
      RandomSchool.Condition(id: "\(id).\(number + 2)", cap: number % 2 + 1, isMet: isMet)
    }
    thresholds = RandomSchool.thresholds(upTo: self.items.map(\.most).reduce(0, +), &random)
  }
}
