/// What checks ask of a tree that may be of any shape.
extension JSONNode {
  /// The first member with a key, if this is an object that has it.
  public subscript(key: String) -> JSONNode? {
    guard kind == .object else { return nil }
    return children.first { $0.says(key) }.map { JSONMember(keyNode: $0).node }
  }

  var isNull: Bool { kind == .null }

  /// The value of a key that is there and not null.
  func member(_ key: String) -> JSONNode? {
    self[key].flatMap { $0.isNull ? nil : $0 }
  }

  /// The text, if this is text.
  var text: String? {
    switch kind {
    case .string, .madeString: literal.trimmed
    default: nil
    }
  }

  /// The number, if this is a whole one.
  var integer: Int? {
    if case .exact(let integer)? = scaled(toDecimals: 0) { integer } else { nil }
  }

  /// The elements, none where this is no list.
  var elements: [JSONNode] { kind == .array ? Array(children) : [] }

  /// The members, none where this is no object.
  var members: [JSONMember] { kind == .object ? children.map { JSONMember(keyNode: $0) } : [] }

  /// The elements of the list under a key, none where there is no list.
  func list(_ key: String) -> [JSONNode] { self[key]?.elements ?? [] }

  /// The first byte of the value: a fault of a whole object or list is told there.
  var opening: Range<Int> { range.lowerBound..<range.lowerBound + 1 }

  /// The elements of a list or the keys of an object, one after the other.
  var children: JSONChildren { JSONChildren(of: self) }
}

/// The elements of a list or the keys of an object, found one after the other and not kept.
struct JSONChildren: Sequence, IteratorProtocol {
  private let source: JSONTokens
  private let areKeys: Bool
  private var place: Int
  private let end: Int

  /// - Parameter node: A list or an object; all else has no children.
  init(of node: JSONNode) {
    source = node.source
    areKeys = node.kind == .object
    place = node.place + 1
    end = source.next(from: node.place)
  }

  mutating func next() -> JSONNode? { nextPlace().map { JSONNode(source, $0) } }

  /// The place of the next, which takes less time than the node.
  mutating func nextPlace() -> Int? {
    if place >= end { return nil }
    defer { place = source.next(from: areKeys ? place + 1 : place) }
    return place
  }

  /// How many there are.
  var count: Int {
    var (count, place) = (0, place)
    while place < end {
      count += 1
      place = source.next(from: areKeys ? place + 1 : place)
    }
    return count
  }
}
