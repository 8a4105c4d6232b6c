/// What checks ask of a tree that may be of any shape.
extension JSONNode {
  /// The first member with a key, if this is an object that has it.
  public subscript(key: String) -> JSONNode? { entry(key)?.node }

  /// The first member with a key, if this is an object that has it.
  func entry(_ key: String) -> JSONMember? {
    guard kind == .object else { return nil }
    let outline = KeyOutline(key)
    let end = source.next(from: place)
    var place = place + 1
    while place < end {
      if source.hasKey(key, outline, at: place) { return JSONMember(keyNode: JSONNode(source, place)) }
      place = source.next(from: place + 1)
    }
    return nil
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

  /// Hands out the UTF-8 of the text, if this is text, for as long as a look takes.
  func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result?) -> Result? {
    switch kind {
    case .string, .madeString: source.withText(at: place, body)
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

  /// Hands out each element of a list for as long as a look takes. Those of ``children`` are counted as they come and go,
  /// which costs as much as a look.
  @inline(__always)
  func forEachElement(_ look: (JSONNode) -> Void) {
    guard kind == .array else { return }
    let end = source.next(from: place)
    var place = place + 1
    while place < end {
      look(JSONNode(source, place))
      place = source.next(from: place)
    }
  }

  /// The same of the members of an object.
  @inline(__always)
  func forEachMember(_ look: (_ key: JSONNode, _ value: JSONNode) -> Void) {
    guard kind == .object else { return }
    let end = source.next(from: place)
    var place = place + 1
    while place < end {
      look(JSONNode(source, place), JSONNode(source, place + 1))
      place = source.next(from: place + 1)
    }
  }
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

  /// As many as there are, so that a list of them is made at once.
  var underestimatedCount: Int { count }

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
