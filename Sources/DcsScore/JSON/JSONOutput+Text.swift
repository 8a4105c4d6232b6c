extension JSONOutput {
  /// The widest line that a list or object is kept on, in scalars.
  private static let lineWidth = 110

  /// The value as text for people and programs: what fits on a line stands on one, all else is indented by two spaces.
  ///
  /// The same value always gives the same text, and it ends with a line feed.
  public var text: String { text(indent: "") + "\n" }

  private func text(indent: String) -> String {
    let line = line
    if indent.utf8.count + line.unicodeScalars.count <= Self.lineWidth { return line }
    let inner = indent + "  "
    switch self {
    case .array(let elements):
      let rows = elements.map { inner + $0.text(indent: inner) }
      return "[\n" + rows.joined(separator: ",\n") + "\n" + indent + "]"
    case .object(let members):
      let rows = members.map { inner + Self.quoted($0.key) + ": " + $0.value.text(indent: inner) }
      return "{\n" + rows.joined(separator: ",\n") + "\n" + indent + "}"
    default:
      return line
    }
  }

  /// The value on a single line.
  private var line: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .integer(let number): "\(number)"
    case .points(let points): "\(points)"
    case .string(let text): Self.quoted(text)
    case .array(let elements): "[" + elements.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.key) + ": " + $0.value.line }.joined(separator: ", ") + "}"
    }
  }

  /// Text in quotes with the escapes that RFC 8259, section 7, asks for and no others.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
