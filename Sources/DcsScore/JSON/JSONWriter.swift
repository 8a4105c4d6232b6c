/// Lays values out as bytes, in one pass.
///
/// Before a list or object is written it is measured, and no further than to the end of the line. So it costs a line's
/// width more than its bytes, however much is in it.
struct JSONWriter {
  /// The widest line that a list or object is kept on, in scalars and without the comma behind it.
  static let lineWidth = 110

  private(set) var bytes: [UInt8] = []

  /// Takes the bytes out, to go on behind them.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Appends a value, on the line if it fits there.
  ///
  /// - Parameters:
  ///   - indent: How many spaces a line of its own would start with.
  ///   - used: How many scalars stand on the value's line already; only asked of what can be broken up.
  mutating func append(_ value: JSONOutput, indent: Int, behind used: @autoclosure () -> Int) {
    switch value {
    case .array(let elements) where !elements.isEmpty && !value.fits(in: Self.lineWidth - used()):
      append("[")
      for index in elements.indices {
        if index > 0 { append(",") }
        endLine(indent: indent + 2)
        append(elements[index], indent: indent + 2, behind: indent + 2)
      }
      endLine(indent: indent)
      append("]")
    case .object(let members) where !members.isEmpty && !value.fits(in: Self.lineWidth - used()):
      append("{")
      for index in members.indices {
        if index > 0 { append(",") }
        endLine(indent: indent + 2)
        append(members[index], indent: indent + 2)
      }
      endLine(indent: indent)
      append("}")
    default:
      append(line: value)
    }
  }

  private mutating func append(_ member: JSONOutput.Member, indent: Int) {
    append(key: member.key)
    append(member.value, indent: indent, behind: indent + member.key.quotedWidth + 2)
  }

  private mutating func append(key: String) {
    bytes.append(quoted: key)
    append(":")
    append(" ")
  }

  /// Appends a value on the line, however wide that gets.
  mutating func append(line value: JSONOutput) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let number): bytes.append(integer: number)
    case .decimal(let hundredths): bytes.append(hundredths: hundredths)
    case .string(let text): bytes.append(quoted: text)
    case .array(let elements): append(line: elements)
    case .object(let members): append(line: members)
    }
  }

  private mutating func append(line elements: [JSONOutput]) {
    append("[")
    for index in elements.indices {
      if index > 0 { appendComma() }
      append(line: elements[index])
    }
    append("]")
  }

  private mutating func append(line members: [JSONOutput.Member]) {
    append("{")
    for index in members.indices {
      if index > 0 { appendComma() }
      append(key: members[index].key)
      append(line: members[index].value)
    }
    append("}")
  }

  /// Appends what stands between values on a line.
  mutating func appendComma() {
    append(",")
    append(" ")
  }

  /// Appends an ASCII character that is no part of a value's own text.
  mutating func append(_ sign: Unicode.Scalar) { bytes.append(UInt8(truncatingIfNeeded: sign.value)) }

  /// Appends a value that is laid out already.
  mutating func append(_ bytes: [UInt8]) { self.bytes += bytes }

  /// Starts a line.
  mutating func endLine(indent: Int) {
    append("\n")
    for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
  }
}
