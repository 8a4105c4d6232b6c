/// Reads the members of a JSON object, key by key, and knows which of its keys were not asked for.
///
/// A format's keys are the cases of an enum, so that an unknown key can be compared with the known ones. What the enum
/// has to be is said at the extension: a constraint on the type itself would be looked up at run time for every format.
struct ObjectReader<Key> {
  private var search: MemberSearch
}

extension ObjectReader where Key: RawRepresentable<String> & CaseIterable {
  /// Fails with a fault where the node is not an object.
  init?(_ node: JSONNode, named name: String, _ log: inout FaultLog) {
    guard node.isObject(named: name, &log) else { return nil }
    search = MemberSearch(node)
  }

  /// The value of a key, or nil where the object lacks it or says null.
  @inline(__always)
  mutating func node(_ key: Key) -> JSONNode? {
    guard let node = search.find(key.rawValue), !node.isNull else { return nil }
    return node
  }

  /// The value of a key, or nil where the object lacks it or says null.
  @inline(__always)
  mutating func optional<Value: JSONReadable>(_ key: Key, _: Value.Type, _ log: inout FaultLog) -> Value? {
    guard let node = node(key) else { return nil }
    return Value.read(node, named: key.rawValue, &log)
  }

  /// The value of a key that must be there.
  @inline(__always)
  mutating func required<Value: JSONReadable>(_ key: Key, _: Value.Type, _ log: inout FaultLog) -> Value? {
    guard let node = requiredNode(key, &log) else { return nil }
    return Value.read(node, named: key.rawValue, &log)
  }

  /// The value of a key that must be there only in what is whole: in a file in work it may still be open.
  mutating func value<Value: JSONReadable>(
    _ key: Key, _: Value.Type, isWhole: Bool, _ log: inout FaultLog
  ) -> Value? {
    isWhole ? required(key, Value.self, &log) : open(key, Value.self, &log)
  }

  /// The value of a key that may still be open; of an empty text it is told how that is written.
  mutating func open<Value: JSONReadable>(_ key: Key, _: Value.Type, _ log: inout FaultLog) -> Value? {
    openNode(key, &log).flatMap { Value.read($0, named: key.rawValue, &log) }
  }

  /// The node of a key that may still be open.
  mutating func openNode(_ key: Key, _ log: inout FaultLog) -> JSONNode? {
    guard let node = node(key) else { return nil }
    guard let text = node.text, text.saysNothing else { return node }
    log.report(open: key.rawValue, node)
    return nil
  }

  /// The node of a key that must be there and not be null.
  @inline(__always)
  mutating func requiredNode(_ key: Key, _ log: inout FaultLog) -> JSONNode? {
    let node = search.find(key.rawValue)
    if let node, !node.isNull { return node }
    search.object.reportMissing(key.rawValue, &log)
    return nil
  }

  /// The elements of a list under a key; none where the object lacks it or says null.
  mutating func elements(_ key: Key, _ log: inout FaultLog) -> [JSONNode] {
    guard let node = node(key) else { return [] }
    return node.elements(named: key.rawValue, &log)
  }

  /// The values of a list under a key; none where the object lacks it or says null.
  mutating func list<Value: JSONReadable>(_ key: Key, _ type: Value.Type, _ log: inout FaultLog) -> [Value] {
    let name = key.rawValue
    return node(key)?.list(named: name, &log) { type.read($0, named: name, &$1) } ?? []
  }

  /// The elements of a list under a key that must be there and not be empty.
  mutating func requiredElements(_ key: Key, _ log: inout FaultLog) -> [JSONNode] {
    guard let node = requiredNode(key, &log) else { return [] }
    if node.kind == .array, node.elements.isEmpty {
      let name = log.names[key.rawValue]
      log.report(
        .emptyList, at: node.range, vi: "\(name.vi) phải có ít nhất một phần tử",
        en: "\(name.en) must have at least one entry")
    }
    return node.elements(named: key.rawValue, &log)
  }

  /// Reports every key that was not asked for. To be called when all keys that fit here have been.
  func finish(_ log: inout FaultLog) {
    if search.isDone { return }
    let known = Key.allCases.map { $0.rawValue }
    // A key that stands twice is a fault already.
    let repeated = Set(search.keys.repetitions.map { $0.again })
    for (number, member) in search.rest where !repeated.contains(number) {
      log.report(unknown: member.keyNode, among: known)
    }
  }
}

extension JSONNode {
  /// Reports every key of this object that is not in a table.
  func reportKeys<Key>(
    notIn table: borrowing KeyTable<Key>, _ log: inout FaultLog
  ) where Key: RawRepresentable<String> & CaseIterable {
    let texts = table.texts
    let keys = Array(children)
    // A key that stands twice is a fault already.
    let repeated = Set(keys.map { $0.literal }.repetitions.map { $0.again })
    for (number, key) in keys.enumerated() where !repeated.contains(number) && !texts.contains(key.literal) {
      log.report(unknown: key, among: texts)
    }
  }
}

extension JSONNode {
  /// Reports that the object lacks a key which it must have, or says null behind it.
  func reportMissing(_ key: String, _ log: inout FaultLog) {
    if let node = self[key] {
      log.report(
        .missingKey, at: node.range, vi: "khóa '\(key)' phải có giá trị, không phải null",
        en: "the key '\(key)' must have a value, not null")
    } else {
      let message = log.names.missing(key)
      log.report(.missingKey, at: opening, message)
    }
  }
}

extension JSONNode {
  /// The values of a list; none, with a fault, where this is no list.
  ///
  /// - Parameter read: Reads an element; nil where it has a fault.
  func list<Value>(
    named name: String, _ log: inout FaultLog, _ read: (JSONNode, inout FaultLog) -> Value?
  ) -> [Value] {
    guard isList(named: name, &log) else { return [] }
    var values: [Value] = []
    values.reserveCapacity(children.count)
    for element in children {
      if let value = read(element, &log) { values.append(value) }
    }
    return values
  }
}

extension FaultLog {
  /// Reports an empty text, with how to say that something is still open.
  fileprivate mutating func report(open key: String, _ node: JSONNode) {
    let (name, isTyped) = (names[key], names.areTyped)
    report(
      .emptyText, at: node.range,
      LocalizedText(
        vi: "\(name.vi) không được để trống; chưa có thì \(isTyped ? "xóa nội dung ô" : "ghi null hoặc bỏ khóa này")",
        en:
          "\(name.en) must not be empty; where there is nothing yet, \(isTyped ? "empty the cell" : "write null or leave the key out")"
      ).namingInvisibles(of: node.literal))
  }

  fileprivate mutating func report(unknown key: JSONNode, among known: [String]) {
    report(.unknownKey, at: key.range, Self.message(unknown: key.literal, known))
  }

  private static func message(unknown key: String, _ known: [String]) -> LocalizedText {
    if known.contains(key) {
      return LocalizedText(vi: "khóa '\(key)' không dùng được ở đây", en: "key '\(key)' does not belong here")
    }
    return LocalizedText(vi: "không có khóa nào tên là \(key.quoted) ở đây", en: "there is no key \(key.quoted) here")
      .namingInvisibles(of: key).suggesting(TypedKey.meant(by: key, among: known) ?? key.closest(among: known))
  }
}
