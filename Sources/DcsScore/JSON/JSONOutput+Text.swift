extension JSONOutput {
  /// The widest line that a list or object is kept on, in scalars and without the comma behind it.
  private static let lineWidth = 110

  /// The value as text for people and programs: what fits on a line stands on one, all else is indented by two spaces.
  ///
  /// The same value always gives the same text, and it ends with a line feed.
  public var text: String { text(indent: "", behind: 0) + "\n" }

  /// The value as text within a larger one, from the column on that its line is indented to.
  package func text(indent: String) -> String { text(indent: indent, behind: indent.utf8.count) }

  /// - Parameters:
  ///   - indent: What a line of its own would start with.
  ///   - used: How many scalars stand on the value's line already.
  private func text(indent: String, behind used: Int) -> String {
    let line = line
    if used + line.unicodeScalars.count <= Self.lineWidth { return line }
    let inner = indent + "  "
    switch self {
    case .array(let elements) where !elements.isEmpty:
      let rows = elements.map { inner + $0.text(indent: inner, behind: inner.utf8.count) }
      return "[\n" + rows.joined(separator: ",\n") + "\n" + indent + "]"
    case .object(let members) where !members.isEmpty:
      let rows = members.map { member in
        let key = inner + Self.quoted(member.key) + ": "
        return key + member.value.text(indent: inner, behind: key.unicodeScalars.count)
      }
      return "{\n" + rows.joined(separator: ",\n") + "\n" + indent + "}"
    default:
      return line
    }
  }

  /// The value on a single line.
  package var line: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .integer(let number): "\(number)"
    case .points(let points): "\(points)"
    case .string(let text): Self.quoted(text)
    case .array(let elements): "[" + elements.map(\.line).listed() + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.key) + ": " + $0.value.line }.listed() + "}"
    }
  }

  /// Text in quotes with the escapes that RFC 8259, section 7, asks for, and for what would steer a terminal.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
