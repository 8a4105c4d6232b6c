extension JSONOutput {
  /// The value as a line of a file that has a document a line: without a space that says nothing, and with a line feed at
  /// its end and nowhere else.
  public var lineBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(compact: self)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append(compact value: JSONOutput) {
    switch value {
    case .null: append(contentsOf: "null".utf8)
    case .bool(let value): append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let number): append(integer: number)
    case .decimal(let hundredths): append(hundredths: hundredths)
    case .string(let text): append(quoted: text)
    case .array(let elements):
      append(UInt8(ascii: "["))
      for index in elements.indices {
        if index > 0 { append(UInt8(ascii: ",")) }
        append(compact: elements[index])
      }
      append(UInt8(ascii: "]"))
    case .object(let members):
      append(UInt8(ascii: "{"))
      for index in members.indices {
        if index > 0 { append(UInt8(ascii: ",")) }
        append(quoted: members[index].key)
        append(UInt8(ascii: ":"))
        append(compact: members[index].value)
      }
      append(UInt8(ascii: "}"))
    }
  }
}
