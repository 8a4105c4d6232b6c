/// A value of a result that scoring again does not give.
public struct ResultDifference: Hashable, Sendable {
  /// Where, as the keys from the outermost object on, rows by their id: `groups 1 / criteria 1.4 / points`.
  public let path: String
  /// What the result says; nil where it says nothing.
  public let recorded: String?
  /// What scoring again gives; nil where it gives nothing.
  public let expected: String?
  /// The place in the result, as byte offsets.
  public let range: Range<Int>
}

extension ResultDifference {
  /// Every difference between a result and what it should be, in the order of the result.
  static func all(in recorded: JSONNode, expected: JSONNode) -> [ResultDifference] {
    var differences: [ResultDifference] = []
    compare(recorded, expected, [], &differences)
    return differences
  }

  private static func compare(
    _ recorded: JSONNode, _ expected: JSONNode, _ path: [String], _ found: inout [ResultDifference]
  ) {
    switch (recorded.value, expected.value) {
    case (.object(let own), .object(let others)):
      for member in own {
        let path = path + [member.key]
        if let other = expected[member.key] {
          compare(member.node, other, path, &found)
        } else {
          found.append(ResultDifference(path, member.node, nil, member.keyRange))
        }
      }
      for member in others where recorded[member.key] == nil {
        found.append(ResultDifference(path + [member.key], nil, member.node, recorded.opening))
      }
    case (.array(let own), .array(let others)):
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

  private init(_ path: [String], _ recorded: JSONNode?, _ expected: JSONNode?, _ range: Range<Int>) {
    self.path = path.listed(by: " / ")
    self.recorded = recorded?.shown
    self.expected = expected?.shown
    self.range = range
  }
}

extension [String] {
  /// The path to an element of a list, which is called by its id where it has one.
  fileprivate func named(_ node: JSONNode, _ index: Int) -> [String] {
    guard let last else { return self }
    return dropLast() + ["\(last) \(node["id"]?.text ?? "\(index + 1)")"]
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
    case .object(let members): members.first { $0.key == "id" }?.node.shown ?? "{…}"
    }
  }
}
