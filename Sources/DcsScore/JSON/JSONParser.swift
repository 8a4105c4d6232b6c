/// The grammar of RFC 8259, a function a rule.
///
/// A fault that leaves no doubt about what was meant is collected in ``faults``, and the parsing goes on; any other is
/// thrown and ends it.
struct JSONParser {
  let bytes: [UInt8]
  var index = 0
  var faults = FaultLog()
  /// The places of text that was not in Normalization Form C.
  var unnormalized: [Range<Int>] = []
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The byte at the current place, or 0 at the end: no rule of the grammar has a zero byte.
  var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

  var isAtEnd: Bool { index >= bytes.count }

  mutating func parseDocument() throws(Fault) -> JSONNode {
    index = try TextEncoding.startOfUTF8(in: bytes)
    skipSpace()
    if isAtEnd { throw emptyFault }
    let root = try parseValue()
    skipSpace()
    guard isAtEnd else {
      throw unexpected(
        vi: "sau giá trị ngoài cùng, tệp phải kết thúc", en: "the file must end after its outermost value")
    }
    return root
  }

  private mutating func parseValue() throws(Fault) -> JSONNode {
    let start = index
    let value: JSONValue
    switch current {
    case UInt8(ascii: "{"): value = .object(try nested { parser throws(Fault) in try parser.parseMembers() })
    case UInt8(ascii: "["): value = .array(try nested { parser throws(Fault) in try parser.parseElements() })
    case UInt8(ascii: "\""): value = .string(try parseString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): value = .number(try parseNumber())
    default: value = try parseWord()
    }
    return JSONNode(value: value, range: start..<index)
  }

  private mutating func nested<Value>(
    _ parse: (inout JSONParser) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    guard depth < JSONDocument.deepestNesting else {
      throw Fault(
        .jsonDepth, at: index..<index + 1,
        vi: "dấu ngoặc lồng nhau không được quá \(JSONDocument.deepestNesting) tầng",
        en: "brackets must not be nested deeper than \(JSONDocument.deepestNesting) levels")
    }
    depth += 1
    defer { depth -= 1 }
    return try parse(&self)
  }

  private mutating func parseMembers() throws(Fault) -> [JSONMember] {
    var members: [JSONMember] = []
    try parseList(closedBy: UInt8(ascii: "}")) { parser throws(Fault) in
      let start = parser.index
      guard parser.current == UInt8(ascii: "\"") else {
        throw parser.notAKey
      }
      let key = try parser.parseString()
      let keyRange = start..<parser.index
      parser.skipSpace()
      guard parser.current == UInt8(ascii: ":") else {
        throw parser.unexpected(vi: "sau khóa phải có dấu hai chấm", en: "a key must be followed by a colon")
      }
      parser.index += 1
      parser.skipSpace()
      members.append(JSONMember(key: key, keyRange: keyRange, node: try parser.parseValue()))
    }
    reportDuplicates(in: members)
    return members
  }

  private mutating func parseElements() throws(Fault) -> [JSONNode] {
    var elements: [JSONNode] = []
    try parseList(closedBy: UInt8(ascii: "]")) { parser throws(Fault) in
      elements.append(try parser.parseValue())
    }
    return elements
  }

  /// Parses a bracketed list from its opening bracket to behind its closing one.
  private mutating func parseList(
    closedBy close: UInt8, element: (inout JSONParser) throws(Fault) -> Void
  ) throws(Fault) {
    let open = index
    index += 1
    skipSpace()
    if current == close {
      index += 1
      return
    }
    while true {
      try element(&self)
      let end = index
      skipSpace()
      let comma = index
      switch current {
      case close:
        index += 1
        return
      case UInt8(ascii: ","):
        index += 1
        skipSpace()
        guard current == close else { continue }
        faults.add(trailingComma(at: comma))
        index += 1
        return
      default:
        guard startsEntry(of: close) else { throw unclosed(open, close) }
        faults.add(missingComma(behind: end))
      }
    }
  }

  /// Whether what stands at the current place can be the next entry of a list that a bracket closes.
  private func startsEntry(of close: UInt8) -> Bool {
    switch current {
    case UInt8(ascii: "\""): true
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      close == UInt8(ascii: "]")
    default: false
    }
  }

  private mutating func parseWord() throws(Fault) -> JSONValue {
    let start = index
    while (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(current) { index += 1 }
    switch String(decoding: bytes[start..<index], as: UTF8.self) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default:
      index = start
      throw unexpected(
        vi: "phải là một giá trị JSON (văn bản trong dấu nháy kép, số, true, false, null, {…} hoặc […])",
        en: "must be a JSON value (text in double quotes, a number, true, false, null, {…} or […])")
    }
  }
}
