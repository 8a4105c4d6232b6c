/// Reads the members of a JSON object, key by key, and knows which of its keys were not asked for.
///
/// A format's keys are the cases of an enum, so that an unknown key can be compared with the known ones.
struct ObjectReader<Key: RawRepresentable<String> & CaseIterable> {
  private let members: [JSONMember]
  private let opening: Range<Int>
  private var next = 0
  /// A bit for each of the first 64 members; no format has more keys in an object.
  private var taken: UInt64 = 0

  /// Fails with a fault where the node is not an object.
  init?(_ node: JSONNode, named name: String, _ log: inout FaultLog) {
    guard case .object(let members) = node.value else {
      node.reportType(name, mustBe: LocalizedText(vi: "đối tượng {…}", en: "an object {…}"), &log)
      return nil
    }
    self.members = members
    opening = node.range.lowerBound..<node.range.lowerBound + 1
  }

  /// The value of a key, or nil where the object lacks it.
  mutating func node(_ key: Key) -> JSONNode? {
    let name = key.rawValue
    // Keys mostly come in the order in which they are asked for.
    for step in members.indices {
      let index = next + step < members.count ? next + step : next + step - members.count
      if members[index].key == name {
        next = index + 1
        if index < 64 { taken |= 1 << UInt64(index) }
        return members[index].node
      }
    }
    return nil
  }

  /// The value of a key, or nil where the object lacks it or says null.
  mutating func optional<Value: JSONReadable>(_ key: Key, _: Value.Type, _ log: inout FaultLog) -> Value? {
    guard let node = node(key), !node.isNull else { return nil }
    return Value(node, named: key.rawValue, &log)
  }

  /// The value of a key that must be there.
  mutating func required<Value: JSONReadable>(_ key: Key, _: Value.Type, _ log: inout FaultLog) -> Value? {
    guard let node = requiredNode(key, &log) else { return nil }
    return Value(node, named: key.rawValue, &log)
  }

  /// The node of a key that must be there.
  mutating func requiredNode(_ key: Key, _ log: inout FaultLog) -> JSONNode? {
    if let node = node(key) { return node }
    log.report(
      .missingKey, at: opening, vi: "thiếu khóa '\(key.rawValue)'", en: "the key '\(key.rawValue)' must be here")
    return nil
  }

  /// The elements of a list under a key; none where the object lacks it or says null.
  mutating func elements(_ key: Key, _ log: inout FaultLog) -> [JSONNode] {
    guard let node = node(key), !node.isNull else { return [] }
    return node.elements(named: key.rawValue, &log)
  }

  /// The elements of a list under a key that must be there and not be empty.
  mutating func requiredElements(_ key: Key, _ log: inout FaultLog) -> [JSONNode] {
    guard let node = requiredNode(key, &log) else { return [] }
    if node.value == .array([]) {
      log.report(
        .emptyList, at: node.range, vi: "'\(key.rawValue)' phải có ít nhất một phần tử",
        en: "'\(key.rawValue)' must have at least one entry")
    }
    return node.elements(named: key.rawValue, &log)
  }

  /// Reports every key that was not asked for. To be called when all keys that fit here have been.
  func finish(_ log: inout FaultLog) {
    if taken == members.count.lowBits { return }
    let known = Key.allCases.map(\.rawValue)
    for (index, member) in members.enumerated() where index >= 64 || taken & 1 << UInt64(index) == 0 {
      // A key that stands twice is a fault already.
      if members[..<index].contains(where: { $0.key == member.key }) { continue }
      let message =
        known.contains(member.key)
        ? LocalizedText(
          vi: "khóa '\(member.key)' không dùng được ở đây", en: "key '\(member.key)' does not belong here")
        : LocalizedText(
          vi: "không có khóa nào tên là '\(member.key)' ở đây", en: "there is no key '\(member.key)' here"
        )
        .suggesting(member.key.closest(among: known))
      log.report(.unknownKey, at: member.keyRange, message)
    }
  }
}

extension Int {
  /// As many low bits set as the number says.
  fileprivate var lowBits: UInt64 { self >= 64 ? .max : 1 << UInt64(self) - 1 }
}

extension JSONNode {
  var isNull: Bool {
    if case .null = value { true } else { false }
  }

  /// The elements of a list; anything else is a fault.
  func elements(named name: String, _ log: inout FaultLog) -> [JSONNode] {
    guard case .array(let elements) = value else {
      reportType(name, mustBe: LocalizedText(vi: "danh sách […]", en: "a list […]"), &log)
      return []
    }
    return elements
  }

  /// The members of an object whose keys are ids of the file's own; anything else is a fault.
  func members(named name: String, _ log: inout FaultLog) -> [JSONMember] {
    guard case .object(let members) = value else {
      reportType(name, mustBe: LocalizedText(vi: "đối tượng {…}", en: "an object {…}"), &log)
      return []
    }
    return members
  }
}
