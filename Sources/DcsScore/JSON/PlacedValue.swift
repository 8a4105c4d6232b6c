/// A value as JSON has it, made of what a file of another form says, with its place in that file.
struct PlacedValue: Hashable, Sendable {
  enum Contents: Hashable, Sendable {
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([PlacedValue])
    case object([PlacedMember])
  }

  let contents: Contents
  /// The place, as byte offsets into the file.
  let range: Range<Int>
}

/// A key with its value, made of what a file of another form says.
struct PlacedMember: Hashable, Sendable {
  let key: String
  let keyRange: Range<Int>
  let value: PlacedValue
}

extension JSONNode {
  /// Makes a node of a value and all that is in it.
  init(_ root: PlacedValue) {
    var layout = TokenLayout()
    layout.append(root)
    self.init(JSONTokens([], layout.tokens, layout.texts), 0)
  }
}

/// Lays values out as the tokens of a text.
private struct TokenLayout {
  var tokens: [JSONToken] = []
  var texts: [String] = []

  mutating func append(_ value: PlacedValue) {
    switch value.contents {
    case .bool(let isTrue):
      tokens.append(JSONToken(isTrue ? .yes : .no, value.range.lowerBound, value.range.upperBound))
    case .number(let number): append(.madeNumber, number.literal, value.range)
    case .string(let text): append(.madeString, text, value.range)
    case .array(let elements):
      let place = open(.array, value.range)
      for element in elements { append(element) }
      close(place)
    case .object(let members):
      let place = open(.object, value.range)
      for member in members {
        append(.madeString, member.key, member.keyRange)
        append(member.value)
      }
      close(place)
    }
  }

  private mutating func append(_ kind: JSONToken.Kind, _ text: String, _ range: Range<Int>) {
    tokens.append(JSONToken(kind, range.lowerBound, range.upperBound, link: texts.count))
    texts.append(text)
  }

  private mutating func open(_ kind: JSONToken.Kind, _ range: Range<Int>) -> Int {
    tokens.append(JSONToken(kind, range.lowerBound, range.upperBound))
    return tokens.count - 1
  }

  private mutating func close(_ place: Int) { tokens[place].link = UInt32(truncatingIfNeeded: tokens.count) }
}
