import DcsScore
import Testing

/// A result whose values are changed one by one, with a digest that matches.
struct Forger {
  private let result: [UInt8]
  private let digest: JSONMember
  let root: JSONNode

  init(_ result: [UInt8]) throws {
    self.result = result
    root = try #require(JSONDocument(parsing: result).root)
    guard case .object(let members) = root.value else { preconditionFailure("a result is an object") }
    digest = try #require(members.first { $0.key == "sha256" })
  }

  /// The result with a canonical value in place of another, which is not the digest.
  func forge(_ node: JSONNode, _ replacement: String) -> [UInt8] {
    var changed = result
    changed.replaceSubrange(node.range, with: replacement.utf8)
    let isBefore = node.range.lowerBound < digest.keyRange.lowerBound
    let shift = isBefore ? replacement.utf8.count - node.range.count : 0
    let (start, end) = (digest.keyRange.lowerBound - 1 + shift, digest.node.range.upperBound + shift)
    let own = SHA256(Array(changed[..<start] + changed[end...])).hex
    changed.replaceSubrange((end - 65)..<(end - 1), with: own.utf8)
    return changed
  }

  /// The result with any text in place of a value.
  func rearrange(_ node: JSONNode, _ replacement: String) throws -> [UInt8] {
    var changed = result
    changed.replaceSubrange(node.range, with: replacement.utf8)
    return try resealed(String(decoding: changed, as: UTF8.self))
  }
}

/// A changed result in canonical form with a digest that matches.
func resealed(_ text: String) throws -> [UInt8] {
  var bytes = try #require(JSONDocument(parsing: Array(text.utf8)).root?.canonicalBytes)
  guard case .object(let members) = JSONDocument(parsing: bytes).root?.value else { return [] }
  let digest = try #require(members.first { $0.key == "sha256" })
  let body = Array(bytes[..<(digest.keyRange.lowerBound - 1)] + bytes[digest.node.range.upperBound...])
  bytes.replaceSubrange(digest.node.range, with: "\"\(SHA256(body).hex)\"".utf8)
  return bytes
}

extension JSONNode {
  /// Every value in this one with its keys, rows of lists without their number.
  func places(_ path: String = "") -> [(path: String, node: JSONNode)] {
    var found = path.isEmpty ? [] : [(path, self)]
    switch value {
    case .object(let members):
      for member in members { found += member.node.places(path.isEmpty ? member.key : "\(path).\(member.key)") }
    case .array(let elements):
      for element in elements { found += element.places(path) }
    default: break
    }
    return found
  }

  /// Values that might stand in place of this one.
  var forgeries: [String] {
    switch value {
    case .null: ["0", "\"x\""]
    case .bool(let value): ["\(!value)"]
    case .number(let number): [number.literal == "1" ? "2" : "1"]
    case .string(let text): text.forgeries.map { "\"\($0)\"" }
    case .array, .object: []
    }
  }

  /// This object with a member more or less, or this list with rows in another order, one less or one twice.
  func rearrangements(of source: [UInt8]) -> [String] {
    func text(_ node: JSONNode) -> String { String(decoding: source[node.range], as: UTF8.self) }
    func list(_ elements: some Sequence<JSONNode>) -> String {
      "[" + elements.map(text).joined(separator: ",") + "]"
    }
    func object(_ members: [JSONMember], _ more: [String] = []) -> String {
      "{" + (members.map { "\"\($0.key)\":\(text($0.node))" } + more).joined(separator: ",") + "}"
    }
    switch value {
    case .object(let members):
      let one = members.count / 2
      return [
        object(members.enumerated().filter { $0.offset != one }.map(\.element)), object(members, ["\"$schema\":\"x\""]),
      ]
    case .array(let elements):
      if elements.isEmpty { return ["[{}]", "[\"x\"]"] }
      let others = elements.count > 1 && elements[0] != elements[1] ? [list(elements.reversed())] : []
      return others + [list(elements.dropLast()), list(elements + [elements[0]])]
    default: return []
    }
  }

  /// The value with a space behind every comma.
  var spaced: String {
    switch value {
    case .array(let elements): "[" + elements.map(\.spaced).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\"\($0.key)\":\($0.node.spaced)" }.joined(separator: ", ") + "}"
    default: canonicalBytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
  }
}

extension String {
  /// Other days where this is one, other words of the same choice where it is one of those, or else other text.
  fileprivate var forgeries: [String] {
    if CalendarDate(self) != nil { return ["2025-05-14", "2025-05-19", "2024-09-11"].filter { $0 != self } }
    let choices = [
      ["self", "external"], ["vi", "en"], ["chair", "vice-chair", "secretary", "member"],
      ItemState.allCases.map(\.rawValue), GapKind.allCases.map(\.rawValue), ["mandatory", "scored"],
    ]
    return choices.first { $0.contains(self) }?.filter { $0 != self } ?? ["\(self)x"]
  }
}
