/// Reads the members of a JSON object, key by key, and knows which of its keys were not asked for.
///
/// A format's keys are the cases of an enum, so that an unknown key can be compared with the known ones. What the enum
/// has to be is said at the extension: a constraint on the type itself would be looked up at run time for every format.
struct ObjectReader<Key> {
  private let members: [JSONMember]
  private let opening: Range<Int>
  private var next = 0
  /// A bit for each of the first 64 members that was asked for.
  private var taken: UInt64 = 0
  /// The places of the others that were; an object of a format has fewer members, so that these are few.
  private var takenBeyond: [Int] = []
}

extension ObjectReader where Key: RawRepresentable<String> & CaseIterable {
  /// Fails with a fault where the node is not an object.
  init?(_ node: JSONNode, named name: String, _ log: inout FaultLog) {
    guard case .object(let members) = node.value else {
      node.reportType(name, mustBe: LocalizedText(vi: "đối tượng {…}", en: "an object {…}"), &log)
      return nil
    }
    self.members = members
    opening = node.opening
  }

  /// The value of a key, or nil where the object lacks it or says null.
  mutating func node(_ key: Key) -> JSONNode? {
    guard let index = take(key), !members[index].node.isNull else { return nil }
    return members[index].node
  }

  /// The place of a key's member, which is then no longer unasked for.
  private mutating func take(_ key: Key) -> Int? {
    let name = key.rawValue
    // Comparing lengths first is cheap.
    let length = name.utf8.count
    // Keys mostly come in the order in which they are asked for.
    var index = next
    for _ in members.indices {
      if index == members.count { index = 0 }
      if !isTaken(index), members[index].key.utf8.count == length, members[index].key == name {
        if index < 64 { taken |= 1 << UInt64(index) } else { takenBeyond.append(index) }
        next = index + 1
        return index
      }
      index += 1
    }
    return nil
  }

  private func isTaken(_ index: Int) -> Bool {
    index < 64 ? taken & 1 << UInt64(index) != 0 : takenBeyond.contains(index)
  }

  /// The value of a key, or nil where the object lacks it or says null.
  mutating func optional<Value: JSONReadable>(_ key: Key, _: Value.Type, _ log: inout FaultLog) -> Value? {
    guard let index = take(key), !members[index].node.isNull else { return nil }
    return Value.read(members[index].node, named: key.rawValue, &log)
  }

  /// The value of a key that must be there.
  mutating func required<Value: JSONReadable>(_ key: Key, _: Value.Type, _ log: inout FaultLog) -> Value? {
    guard let index = takeRequired(key, &log) else { return nil }
    return Value.read(members[index].node, named: key.rawValue, &log)
  }

  /// The node of a key that must be there.
  mutating func requiredNode(_ key: Key, _ log: inout FaultLog) -> JSONNode? {
    takeRequired(key, &log).map { members[$0].node }
  }

  /// The place of a key's member, which must be there and not be null.
  private mutating func takeRequired(_ key: Key, _ log: inout FaultLog) -> Int? {
    let index = take(key)
    if let index, !members[index].node.isNull { return index }
    if let index {
      log.report(
        .missingKey, at: members[index].node.range, vi: "khóa '\(key.rawValue)' phải có giá trị, không phải null",
        en: "the key '\(key.rawValue)' must have a value, not null")
    } else {
      let message = log.names.missing(key.rawValue)
      log.report(.missingKey, at: opening, message)
    }
    return nil
  }

  /// The elements of a list under a key; none where the object lacks it or says null.
  mutating func elements(_ key: Key, _ log: inout FaultLog) -> [JSONNode] {
    guard let node = node(key) else { return [] }
    return node.elements(named: key.rawValue, &log)
  }

  /// The values of a list under a key; none where the object lacks it or says null.
  mutating func list<Value: JSONReadable>(_ key: Key, _: Value.Type, _ log: inout FaultLog) -> [Value] {
    guard let index = take(key), !members[index].node.isNull else { return [] }
    let elements = members[index].node.elements(named: key.rawValue, &log)
    var values: [Value] = []
    values.reserveCapacity(elements.count)
    for place in elements.indices {
      if let value = Value.read(elements[place], named: key.rawValue, &log) { values.append(value) }
    }
    return values
  }

  /// The elements of a list under a key that must be there and not be empty.
  mutating func requiredElements(_ key: Key, _ log: inout FaultLog) -> [JSONNode] {
    guard let node = requiredNode(key, &log) else { return [] }
    if node.value == .array([]) {
      let name = log.names[key.rawValue]
      log.report(
        .emptyList, at: node.range, vi: "\(name.vi) phải có ít nhất một phần tử",
        en: "\(name.en) must have at least one entry")
    }
    return node.elements(named: key.rawValue, &log)
  }

  /// Reports every key that was not asked for. To be called when all keys that fit here have been.
  func finish(_ log: inout FaultLog) {
    if taken.nonzeroBitCount + takenBeyond.count == members.count { return }
    let known = Key.allCases.map { $0.rawValue }
    // A key that stands twice is a fault already.
    let repeated = Set(members.lazy.map { $0.key }.repetitions.map { $0.again })
    for (index, member) in members.enumerated() where !isTaken(index) && !repeated.contains(index) {
      log.report(.unknownKey, at: member.keyRange, Self.message(unknown: member.key, known))
    }
  }

  private static func message(unknown key: String, _ known: [String]) -> LocalizedText {
    if known.contains(key) {
      return LocalizedText(vi: "khóa '\(key)' không dùng được ở đây", en: "key '\(key)' does not belong here")
    }
    return LocalizedText(vi: "không có khóa nào tên là \(key.quoted) ở đây", en: "there is no key \(key.quoted) here")
      .suggesting(key.closest(among: known))
  }
}
