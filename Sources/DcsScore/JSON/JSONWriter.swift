/// Lays values out as bytes, in one pass.
///
/// A list or object is first tried on its line, and taken back as soon as the line is too wide. So each that is broken up
/// costs a line's width more than its bytes, however much is in it.
struct JSONWriter {
  /// The widest line that a list or object is kept on, in scalars and without the comma behind it.
  private static let lineWidth = 110

  private(set) var bytes: [UInt8] = []
  /// How many scalars stand on the line so far.
  private var column: Int

  /// - Parameter column: How many scalars stand on the line before the first value.
  init(column: Int = 0) {
    self.column = column
  }

  /// Takes the bytes out, to go on behind them.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Whether a value fits on the line, where it is appended then.
  mutating func appendIfFitting(_ value: JSONOutput) -> Bool {
    let start = (bytes: bytes.count, column: column)
    if append(value, upTo: Self.lineWidth) { return true }
    bytes.removeLast(bytes.count - start.bytes)
    column = start.column
    return false
  }

  /// Appends a value, on the line if it fits there.
  ///
  /// - Parameter indent: How many spaces the line starts with.
  mutating func append(_ value: JSONOutput, indent: Int) {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      if appendIfFitting(value) { return }
      append("[")
      for index in elements.indices {
        if index > 0 { append(",") }
        endLine(indent: indent + 2)
        append(elements[index], indent: indent + 2)
      }
      endLine(indent: indent)
      append("]")
    case .object(let members) where !members.isEmpty:
      if appendIfFitting(value) { return }
      append("{")
      for index in members.indices {
        if index > 0 { append(",") }
        endLine(indent: indent + 2)
        append(quoted: members[index].key)
        append(": ")
        append(members[index].value, indent: indent + 2)
      }
      endLine(indent: indent)
      append("}")
    default:
      append(line: value)
    }
  }

  /// Appends a value on the line, however wide that gets.
  mutating func append(line value: JSONOutput) { _ = append(value, upTo: .max) }

  /// Starts a line.
  mutating func endLine(indent: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
    column = indent
  }

  /// Appends what is ASCII and no text of a value's own.
  mutating func append(_ ascii: StaticString) {
    ascii.withUTF8Buffer { bytes.append(contentsOf: $0) }
    column += ascii.utf8CodeUnitCount
  }

  /// Appends a value on the line; false as soon as the line is wider than it may be, with a part of the value on it.
  private mutating func append(_ value: JSONOutput, upTo width: Int) -> Bool {
    if column >= width { return false }
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let number): column += bytes.append(integer: number)
    case .decimal(let hundredths): column += bytes.append(hundredths: hundredths)
    case .string(let text): return append(quoted: text, upTo: width)
    case .array(let elements): return append(elements, upTo: width)
    case .object(let members): return append(members, upTo: width)
    }
    return column <= width
  }

  private mutating func append(_ elements: [JSONOutput], upTo width: Int) -> Bool {
    append("[")
    for index in elements.indices {
      if index > 0 { append(", ") }
      if !append(elements[index], upTo: width) { return false }
    }
    append("]")
    return column <= width
  }

  private mutating func append(_ members: [JSONOutput.Member], upTo width: Int) -> Bool {
    append("{")
    for index in members.indices {
      if index > 0 { append(", ") }
      if !append(quoted: members[index].key, upTo: width) { return false }
      append(": ")
      if !append(members[index].value, upTo: width) { return false }
    }
    append("}")
    return column <= width
  }

  private mutating func append(quoted text: String, upTo width: Int) -> Bool {
    // No scalar has more than four bytes: what is far too long need not be written to see it.
    if text.utf8.count / 4 > width - column { return false }
    append(quoted: text)
    return column <= width
  }

  private mutating func append(quoted text: String) { column += bytes.append(quoted: text) }
}
