/// A JSON value and where it stands in its file.
public struct JSONNode: Hashable, Sendable {
  /// What the file says here.
  public let value: JSONValue
  /// The place, as byte offsets into the file, from the value's first byte to behind its last.
  public let range: Range<Int>
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
  /// The key, in Normalization Form C.
  public let key: String
  /// The key's place, quotes included, as byte offsets into the file.
  public let keyRange: Range<Int>
  /// What stands behind the colon.
  public let node: JSONNode
}

extension JSONNode {
  /// The first member with a key, if this is an object that has it.
  public subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }
}
