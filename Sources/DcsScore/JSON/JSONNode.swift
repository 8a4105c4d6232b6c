/// A JSON value and where it stands in its file.
///
/// It is no more than a place: what the file says there is made when it is asked for.
public struct JSONNode: Sendable {
  let source: JSONTokens
  /// The place among the tokens.
  let place: Int

  init(_ source: JSONTokens, _ place: Int) {
    (self.source, self.place) = (source, place)
  }

  /// The place, as byte offsets into the file, from the value's first byte to behind its last.
  public var range: Range<Int> { token.range }

  /// What the file says here.
  public var value: JSONValue {
    switch kind {
    case .null: .null
    case .no: .bool(false)
    case .yes: .bool(true)
    case .number, .madeNumber: .number(JSONNumber(literal: literal))
    case .string, .madeString: .string(literal)
    case .array: .array(elements)
    case .object: .object(members)
    }
  }
}

/// What a JSON text can say (RFC 8259, section 3).
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONNode])
  /// The members in the order of the file. A key that stands twice is here twice.
  case object([JSONMember])
}

/// One key of a JSON object with its value.
public struct JSONMember: Hashable, Sendable {
  /// The key as a node, which is a string.
  let keyNode: JSONNode

  /// The key, in Normalization Form C.
  public var key: String { keyNode.literal }
  /// The key's place, quotes included, as byte offsets into the file.
  public var keyRange: Range<Int> { keyNode.range }
  /// What stands behind the colon.
  public var node: JSONNode { JSONNode(keyNode.source, keyNode.place + 1) }
}

extension JSONMember {
  /// Whether both say the same behind the same key, at the same places of their files.
  public static func == (a: JSONMember, b: JSONMember) -> Bool { a.keyNode == b.keyNode && a.node == b.node }
}

extension JSONNode: Hashable {
  /// Whether both say the same at the same place of their files.
  public static func == (a: JSONNode, b: JSONNode) -> Bool { a.range == b.range && a.value == b.value }

  public func hash(into hasher: inout Hasher) { hasher.combine(range) }
}

extension JSONNode {
  /// What kind of value it is; a string or number may be a made one.
  var kind: JSONToken.Kind { token.kind }

  private var token: JSONToken { source.tokens[place] }

  /// The text of a string or a number as the file means it; empty for all else.
  var literal: String { source.literal(at: place) }

  /// Whether this is a string of exactly this text, without making it.
  func says(_ text: String) -> Bool { source.says(text, at: place) }

  /// The number times ten to the power of `decimals`; nil where this is no number.
  func scaled(toDecimals decimals: Int) -> JSONNumber.Scaled? { source.scaled(at: place, toDecimals: decimals) }
}
