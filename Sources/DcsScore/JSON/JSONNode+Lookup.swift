/// What checks ask of a tree that may be of any shape.
extension JSONNode {
  var isNull: Bool {
    if case .null = value { true } else { false }
  }

  /// The value of a key that is there and not null.
  func member(_ key: String) -> JSONNode? {
    self[key].flatMap { $0.isNull ? nil : $0 }
  }

  /// The text, if this is text.
  var text: String? {
    if case .string(let text) = value { text.trimmed } else { nil }
  }

  /// The number, if this is a whole one.
  var integer: Int? {
    guard case .number(let number) = value, case .exact(let integer) = number.scaled(toDecimals: 0) else { return nil }
    return integer
  }

  /// The elements, none where this is no list.
  var elements: [JSONNode] {
    if case .array(let elements) = value { elements } else { [] }
  }

  /// The members, none where this is no object.
  var members: [JSONMember] {
    if case .object(let members) = value { members } else { [] }
  }

  /// The elements of the list under a key, none where there is no list.
  func list(_ key: String) -> [JSONNode] { self[key]?.elements ?? [] }

  /// The first byte of the value: a fault of a whole object or list is told there.
  var opening: Range<Int> { range.lowerBound..<range.lowerBound + 1 }
}
