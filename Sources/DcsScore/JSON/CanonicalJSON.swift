/// JSON text that is the same for the same value, so that its digest and signatures are: the JSON Canonicalization
/// Scheme (RFC 8785).
struct CanonicalJSON {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ ascii: String) { bytes.append(contentsOf: ascii.utf8) }

  /// Appends text with the escapes of RFC 8785, section 3.2.2.2, which are the fewest that JSON allows.
  mutating func append(text: String) {
    var text = text
    text.withUTF8 { append(quoted: $0) }
  }

  private mutating func append(quoted utf8: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    // What needs no escape, as nearly all text, is appended in runs.
    var start = 0
    for (index, byte) in utf8.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      append(escaped: byte)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    bytes.append(UInt8(ascii: "\""))
  }

  /// Text in quotes.
  static func quoted(_ utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var canonical = CanonicalJSON()
    canonical.append(quoted: utf8)
    return canonical.bytes
  }

  /// Whether a key comes before another: by their UTF-16 code units (RFC 8785, section 3.2.3).
  static func areInOrder(_ key: String, _ other: String) -> Bool { key.utf16.lexicographicallyPrecedes(other.utf16) }

  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default: append("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
    }
  }

  /// Appends a list of anything.
  mutating func append<Element>(list: [Element], _ append: (inout CanonicalJSON, Element) -> Void) {
    self.append("[")
    for (index, element) in list.enumerated() {
      if index > 0 { self.append(",") }
      append(&self, element)
    }
    self.append("]")
  }

  /// Appends members in the order of their keys.
  mutating func append<Value>(
    members: [(key: String, value: Value)], _ append: (inout CanonicalJSON, Value) -> Void
  ) {
    self.append("{")
    // What is canonical already, as a result that was exported, is in order.
    let isSorted = zip(members, members.dropFirst()).allSatisfy { $0.key.isCertainlyASCIIBefore($1.key) }
    let sorted = isSorted ? members : members.sorted { Self.areInOrder($0.key, $1.key) }
    for (index, member) in sorted.enumerated() {
      if index > 0 { self.append(",") }
      self.append(text: member.key)
      self.append(":")
      append(&self, member.value)
    }
    self.append("}")
  }
}

extension String {
  /// Whether both texts are ASCII and this one comes before the other, seen by their bytes.
  fileprivate func isCertainlyASCIIBefore(_ other: String) -> Bool {
    utf8.allSatisfy { $0 < 0x80 } && other.utf8.allSatisfy { $0 < 0x80 } && utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension JSONNode {
  /// The value as the bytes of RFC 8785; nil where a number is beyond what a double can say (I-JSON, RFC 7493).
  public var canonicalBytes: [UInt8]? { canonicalBytes(without: nil) }

  /// The same of an object without one of its keys.
  func canonicalBytes(without key: String?) -> [UInt8]? {
    var canonical = CanonicalJSON()
    var isDouble = true
    if let key {
      canonical.append(members: members.filter { $0.key != key }, &isDouble)
    } else {
      append(to: &canonical, &isDouble)
    }
    return isDouble ? canonical.bytes : nil
  }

  fileprivate func append(to canonical: inout CanonicalJSON, _ isDouble: inout Bool) {
    switch value {
    case .null: canonical.append("null")
    case .bool(let value): canonical.append("\(value)")
    case .number(let number):
      if let text = number.canonicalText { canonical.append(text) } else { isDouble = false }
    case .string(let text): canonical.append(text: text)
    case .array(let elements): canonical.append(list: elements) { $1.append(to: &$0, &isDouble) }
    case .object(let members): canonical.append(members: members, &isDouble)
    }
  }
}

extension CanonicalJSON {
  fileprivate mutating func append(members: [JSONMember], _ isDouble: inout Bool) {
    append(members: members.map { ($0.key, $0.node) }) { $1.append(to: &$0, &isDouble) }
  }
}
