/// A value of a result that scoring again does not give.
public struct ResultDifference: Hashable, Sendable {
  /// A step from the outermost object on: a key and, where it leads into a list, the id or number of the element.
  struct Step: Hashable, Sendable {
    let key: String
    var element: String?
  }

  let steps: [Step]
  /// What the result says in a few words; nil where it lacks this.
  public let recorded: String?
  /// What scoring again gives, in a few words; nil where it does not give this.
  public let expected: String?
  /// The place in the result, as byte offsets.
  public let range: Range<Int>

  /// Where, as the keys from the outermost object on, rows by their id: `groups`, `1`, `criteria`, `1.4`, `points`.
  public var path: [String] { steps.flatMap { [$0.key] + ($0.element.map { [$0] } ?? []) } }

  /// The path as people read it: `groups 1 / criteria 1.4 / points`.
  var pathText: String {
    steps.map { step in step.element.map { "\(step.key) \($0)" } ?? step.key }.listed(by: " / ")
  }

  /// The difference as one phrase without a full stop.
  ///
  /// - Parameter authority: What knows better than the result, with the verb that leads to what it says.
  func message(_ authority: LocalizedText) -> LocalizedText {
    switch (recorded, expected) {
    case (let recorded?, let expected?):
      LocalizedText(
        vi: "\(pathText): kết quả ghi \(recorded), \(authority.vi) \(expected)",
        en: "\(pathText): the result says \(recorded), \(authority.en) \(expected)")
    case (nil, _):
      LocalizedText(vi: "\(pathText): kết quả thiếu phần này", en: "\(pathText): the result lacks this")
    case (_, nil):
      LocalizedText(
        vi: "\(pathText): kết quả thừa phần này",
        en: "\(pathText): the result has this, which does not belong there")
    }
  }
}

extension ResultDifference {
  /// Every difference between a result and what it should be, in the order of the result.
  static func all(in recorded: JSONNode, expected: JSONNode?) -> [ResultDifference] {
    all(in: recorded.members, of: recorded, expected: expected)
  }

  /// Every difference between some members of a result and what they should be.
  static func all(in members: [JSONMember], of recorded: JSONNode, expected: JSONNode?) -> [ResultDifference] {
    // Nothing to hold a result against is no reason to believe it.
    guard let expected else { return [ResultDifference([], recorded, nil, recorded.opening)] }
    var differences: [ResultDifference] = []
    compare((recorded, members), (expected, expected.members), [], &differences)
    return differences
  }

  private static func compare(
    _ recorded: JSONNode, _ expected: JSONNode, _ path: [Step], _ found: inout [ResultDifference]
  ) {
    switch (recorded.value, expected.value) {
    case (.object(let own), .object(let others)): compare((recorded, own), (expected, others), path, &found)
    case (.array(let own), .array(let others)):
      if let ids = own.uniqueIDs, let otherIDs = others.uniqueIDs {
        compare((recorded, own, ids), (others, otherIDs), path, &found)
        return
      }
      for (index, pair) in zip(own, others).enumerated() {
        compare(pair.0, pair.1, path.named(pair.0, index), &found)
      }
      for (index, node) in own.enumerated().dropFirst(others.count) {
        found.append(ResultDifference(path.named(node, index), node, nil, node.range))
      }
      for (index, node) in others.enumerated().dropFirst(own.count) {
        found.append(ResultDifference(path.named(node, index), nil, node, recorded.opening))
      }
    default:
      if recorded.value != expected.value { found.append(ResultDifference(path, recorded, expected, recorded.range)) }
    }
  }

  private static func compare(
    _ recorded: (object: JSONNode, members: [JSONMember]), _ expected: (object: JSONNode, members: [JSONMember]),
    _ path: [Step], _ found: inout [ResultDifference]
  ) {
    for member in recorded.members {
      let path = path + [Step(key: member.key)]
      if let other = expected.object[member.key] {
        compare(member.node, other, path, &found)
      } else {
        found.append(ResultDifference(path, member.node, nil, member.keyRange))
      }
    }
    let keys = SortedNames(recorded.members.map { $0.key })
    for member in expected.members where !keys.contains(member.key) {
      found.append(ResultDifference(path + [Step(key: member.key)], nil, member.node, recorded.object.opening))
    }
  }

  /// Compares lists row by row, so that one row more or less is one difference.
  private static func compare(
    _ recorded: (list: JSONNode, rows: [JSONNode], ids: [String]), _ expected: (rows: [JSONNode], ids: [String]),
    _ path: [Step], _ found: inout [ResultDifference]
  ) {
    let count = found.count
    let (recordedIDs, expectedIDs) = (SortedNames(recorded.ids), SortedNames(expected.ids))
    for (index, row) in recorded.rows.enumerated() {
      let path = path.named(row, index)
      if let place = expectedIDs.place(of: recorded.ids[index]) {
        compare(row, expected.rows[place], path, &found)
      } else {
        found.append(ResultDifference(path, row, nil, row.range))
      }
    }
    for (index, row) in expected.rows.enumerated() where !recordedIDs.contains(expected.ids[index]) {
      found.append(ResultDifference(path.named(row, index), nil, row, recorded.list.opening))
    }
    if recorded.ids != expected.ids, found.count == count {
      let (own, other) = (recorded.ids.listed(), expected.ids.listed())
      found.append(
        ResultDifference(
          steps: path, recorded: own.quoted, expected: other.quoted, range: recorded.list.range))
    }
  }

  private init(_ path: [Step], _ recorded: JSONNode?, _ expected: JSONNode?, _ range: Range<Int>) {
    steps = path
    self.recorded = recorded?.shown
    self.expected = expected?.shown
    self.range = range
  }
}

extension [ResultDifference.Step] {
  /// The path to an element of a list, which is called by its id where it has one.
  fileprivate func named(_ node: JSONNode, _ index: Int) -> Self {
    guard let last else { return self }
    return dropLast() + [ResultDifference.Step(key: last.key, element: node["id"]?.text ?? "\(index + 1)")]
  }
}

extension [JSONNode] {
  /// The ids of rows; nil where one has none, or two have the same.
  fileprivate var uniqueIDs: [String]? {
    let ids = compactMap { $0["id"]?.text }
    return ids.count == count && Set(ids).count == count ? ids : nil
  }
}

extension JSONNode {
  /// The value in a few words.
  fileprivate var shown: String {
    switch value {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let number): number.literal
    case .string(let text): text.quoted
    case .array(let elements): "[…\(elements.count)]"
    case .object: "{…}"
    }
  }
}
