/// The grammar of RFC 8259, a function a rule.
///
/// A fault that leaves no doubt about what was meant is collected in ``faults``, and the parsing goes on; any other is
/// thrown and ends it.
struct JSONParser {
  let bytes: [UInt8]
  var index = 0
  var faults = FaultLog()
  /// The values and keys found so far.
  var tokens: [JSONToken] = []
  /// What strings say whose bytes do not say it as they stand.
  var texts: [String] = []
  /// The places of text that was not in Normalization Form C.
  var unnormalized: [Range<Int>] = []
  /// Whether an object has a key that stands again.
  var hasRepeatedKeys = false
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // Evidence has a token for every 18 bytes or so.
    tokens.reserveCapacity(min(bytes.count, 1 << 20) / 16)
  }

  /// The byte at the current place, or 0 at the end: no rule of the grammar has a zero byte.
  @inline(__always)
  var current: UInt8 { bytes.byte(at: index) }

  var isAtEnd: Bool { index >= bytes.count }

  mutating func parseDocument() throws(Fault) {
    if let fault = JSONTokens.faultOfSize(bytes) { throw fault }
    index = try TextEncoding.startOfUTF8(in: bytes)
    skipSpace()
    if isAtEnd { throw emptyFault }
    try parseValue()
    skipSpace()
    guard isAtEnd else {
      throw unexpected(
        vi: "sau giá trị ngoài cùng, tệp phải kết thúc", en: "the file must end after its outermost value")
    }
  }

  private mutating func parseValue() throws(Fault) {
    switch current {
    case UInt8(ascii: "{"): try parseMembers()
    case UInt8(ascii: "["): try parseElements()
    case UInt8(ascii: "\""): try parseString()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try parseNumber()
    default: try parseWord()
    }
  }

  private mutating func parseMembers() throws(Fault) {
    let object = try open(.object)
    var hasMore = startsList(closedBy: UInt8(ascii: "}"))
    while hasMore {
      guard current == UInt8(ascii: "\"") else { throw notAKey }
      try parseString()
      skipSpace()
      guard current == UInt8(ascii: ":") else {
        throw unexpected(vi: "sau khóa phải có dấu hai chấm", en: "a key must be followed by a colon")
      }
      index &+= 1
      skipSpace()
      try parseValue()
      hasMore = try goesOn(in: object, closedBy: UInt8(ascii: "}"))
    }
    close(object)
    reportDuplicates(in: object)
  }

  private mutating func parseElements() throws(Fault) {
    let array = try open(.array)
    var hasMore = startsList(closedBy: UInt8(ascii: "]"))
    while hasMore {
      try parseValue()
      hasMore = try goesOn(in: array, closedBy: UInt8(ascii: "]"))
    }
    close(array)
  }

  /// Adds a list or object, whose end is known later.
  private mutating func open(_ kind: JSONToken.Kind) throws(Fault) -> Int {
    if depth == JSONDocument.deepestNesting { throw tooDeep }
    depth += 1
    tokens.append(JSONToken(kind, index, index))
    return tokens.count - 1
  }

  private mutating func close(_ place: Int) {
    depth -= 1
    tokens[place].end = UInt32(truncatingIfNeeded: index)
    tokens[place].link = UInt32(truncatingIfNeeded: tokens.count)
  }

  /// Moves over an opening bracket, and over the closing one where nothing is between them; false in that case.
  private mutating func startsList(closedBy close: UInt8) -> Bool {
    index &+= 1
    skipSpace()
    if current != close { return true }
    index &+= 1
    return false
  }

  /// Moves from behind an entry to the next one, or behind the closing bracket; false in that case.
  ///
  /// - Parameter list: The place of the token of the list or object.
  @inline(__always)
  private mutating func goesOn(in list: Int, closedBy close: UInt8) throws(Fault) -> Bool {
    let end = index
    skipSpace()
    let comma = index
    switch current {
    case UInt8(ascii: ","):
      index &+= 1
      skipSpace()
      if current != close { return true }
      faults.add(trailingComma(at: comma))
      index &+= 1
      return false
    case close:
      index &+= 1
      return false
    default:
      guard startsEntry(of: close) else { throw unclosed(Int(tokens[list].start), close) }
      faults.add(missingComma(behind: end))
      return true
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
}
