extension JSONNode {
  /// The value as the bytes of the JSON Canonicalization Scheme (RFC 8785), which are the same for the same value, so that
  /// its digest and signatures are; nil where a number is beyond what a double can say (I-JSON, RFC 7493).
  public var canonicalBytes: [UInt8]? { canonicalBytes(without: nil) }

  /// The same of an object without one of its keys.
  func canonicalBytes(without key: String?) -> [UInt8]? {
    var json = JSONWriter(.canonical)
    var isDouble = true
    write(to: &json, without: key, &isDouble)
    return isDouble ? json.take() : nil
  }

  private func write(to json: inout JSONWriter, without key: String? = nil, _ isDouble: inout Bool) {
    switch value {
    case .null: json.null()
    case .bool(let value): json.bool(nil, value)
    case .number(let number):
      if let text = number.canonicalText { json.number(literal: text) } else { isDouble = false }
    case .string(let text): json.text(nil, text)
    case .array(let elements): json.list(nil, elements) { $1.write(to: &$0, &isDouble) }
    case .object(let members):
      json.object { json in
        for member in members where member.key != key {
          json.key(member.key)
          member.node.write(to: &json, &isDouble)
        }
      }
    }
  }
}
