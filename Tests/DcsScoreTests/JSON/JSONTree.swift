@testable import DcsScore

/// A JSON value as a tree, of which random ones are made, and which tells itself to a writer.
enum JSONTree: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case decimal(hundredths: Int)
  case string(String)
  case array([JSONTree])
  case object([Member])

  struct Member: Hashable, Sendable {
    let key: String
    let value: JSONTree
  }
}

extension JSONTree: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, JSONTree)...) { self = .object(elements.map(Member.init)) }
}

extension JSONTree {
  var output: JSONOutput { JSONOutput { write(nil, to: &$0) } }
  var bytes: [UInt8] { output.bytes }
  var text: String { output.text }

  /// Keys that are written as the literals of dcs are, of many lengths; all others as those of a file.
  static let literalKeys: [StaticString] = [
    "k", "id", "met", "kind", "state", "points", "claimed", "decision", "maxPoints", "shortfalls", "criteriaSet",
    "levelByPoint", "levelByPoints", "holdsLevelDown", "acceptsOfThose", "isOfThisEvidence", "documentsRemovedX",
    "acceptsSuggestions", "toolExecutionNotifications", "toolExecutionNotificationsAndMore",
  ]

  fileprivate func write(_ key: StaticString?, to json: inout JSONWriter) {
    switch self {
    case .null: json.null(key)
    case .bool(let value): json.bool(key, value)
    case .integer(let number): json.number(key, number)
    case .decimal(let hundredths): json.number(key, hundredths: hundredths)
    case .string(let text): json.text(key, text)
    case .array(let elements): json.list(key, elements) { $1.write(nil, to: &$0) }
    case .object(let members): json.object(key) { json in members.forEach { $0.write(to: &json) } }
    }
  }
}

extension JSONTree.Member {
  fileprivate func write(to json: inout JSONWriter) {
    if let literal = JSONTree.literalKeys.first(where: { $0.description == key }) {
      value.write(literal, to: &json)
    } else {
      json.key(key)
      value.write(nil, to: &json)
    }
  }
}
