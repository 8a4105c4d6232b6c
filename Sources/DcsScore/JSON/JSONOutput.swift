/// A JSON value to be written.
public enum JSONOutput: Hashable, Sendable {
  /// One key of an object with its value.
  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: JSONOutput

    public init(key: String, value: JSONOutput) {
      self.key = key
      self.value = value
    }
  }

  case null
  case bool(Bool)
  case integer(Int)
  /// A number of at most two decimals, times a hundred.
  case decimal(hundredths: Int)
  case string(String)
  case array([JSONOutput])
  /// The members in the order in which they are written.
  case object([Member])
}

extension JSONOutput: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, JSONOutput)...) {
    self = .object(elements.map(Member.init))
  }
}

extension JSONOutput: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSONOutput {
  /// The value, or null for nil.
  package static func string(_ text: String?) -> JSONOutput { text.map { .string($0) } ?? .null }

  /// The value, or null for nil.
  package static func integer(_ number: Int?) -> JSONOutput { number.map { .integer($0) } ?? .null }
}
