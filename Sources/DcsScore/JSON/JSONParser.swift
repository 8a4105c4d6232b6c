/// The grammar of RFC 8259, a function a rule: it takes the place where something starts and returns the one behind it.
///
/// A fault that leaves no doubt about what was meant is collected in ``faults``, and the parsing goes on; any other is
/// thrown and ends it.
struct JSONParser: ~Copyable {
  let text: JSONBytes
  var faults: FaultLog
  /// The values and keys found so far.
  var tokens: JSONTokenList
  /// What strings say whose bytes do not say it as they stand.
  var texts: [String] = []
  /// The places of text that was not in Normalization Form C.
  var unnormalized: [Range<Int>] = []
  /// Whether an object has a key that stands again.
  var hasRepeatedKeys = false
  private var depth = 0

  init(_ bytes: [UInt8], _ faults: FaultLog) {
    text = JSONBytes(bytes)
    self.faults = faults
    // Evidence has a token for every 18 bytes or so.
    tokens = JSONTokenList(capacity: min(bytes.count, 1 << 20) / 16)
  }

  var bytes: [UInt8] { text.array }

  /// The byte at a place, or 0 at the end: no rule of the grammar has a zero byte.
  @inline(__always)
  func byte(at place: Int) -> UInt8 { text.byte(at: place) }

  func isEnd(_ place: Int) -> Bool { place >= bytes.count }

  mutating func parseDocument() throws(Fault) {
    if let fault = JSONTokens.faultOfSize(bytes) { throw fault }
    let start = skipSpace(from: try TextEncoding.startOfUTF8(in: bytes))
    if isEnd(start) { throw emptyFault }
    let end = skipSpace(from: try parseValue(at: start))
    guard isEnd(end) else {
      throw unexpected(
        at: end, vi: "sau giá trị ngoài cùng, tệp phải kết thúc", en: "the file must end after its outermost value")
    }
  }

  /// Parses a value, and white space before it.
  @inline(__always)
  private mutating func parseValue(at start: Int) throws(Fault) -> Int {
    switch byte(at: start) {
    case UInt8(ascii: "\""): try parseString(at: start)
    case UInt8(ascii: "{"): try parseMembers(at: start)
    case UInt8(ascii: "["): try parseElements(at: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try parseNumber(at: start)
    default: try parseSpacedValue(at: start)
    }
  }

  /// Parses a word, or a value behind white space.
  @inline(never)
  private mutating func parseSpacedValue(at start: Int) throws(Fault) -> Int {
    let value = skipSpace(from: start)
    return value == start ? try parseWord(at: start) : try parseValue(at: value)
  }

  private mutating func parseMembers(at start: Int) throws(Fault) -> Int {
    let object = try open(.object, at: start)
    var keys = KeysMet()
    var step = firstEntry(from: start, of: .object)
    while step.hasMore {
      let colon = skipSpace(from: try parseKey(at: step.place, in: object, &keys), to: UInt8(ascii: ":"))
      guard byte(at: colon) == UInt8(ascii: ":") else {
        throw unexpected(at: colon, vi: "sau khóa phải có dấu hai chấm", en: "a key must be followed by a colon")
      }
      // Mostly there is one space or none, and a value starts at once.
      let isSpaced = byte(at: colon &+ 1) == 0x20
      let end = try parseValue(at: colon &+ (isSpaced ? 2 : 1))
      step = try nextEntry(from: end, in: object, of: .object)
    }
    close(object, at: step.place)
    if keys.mayRepeat { reportDuplicates(in: object) }
    return step.place
  }

  private mutating func parseElements(at start: Int) throws(Fault) -> Int {
    let array = try open(.array, at: start)
    var step = firstEntry(from: start, of: .array)
    while step.hasMore {
      let end = try parseValue(at: step.place)
      step = try nextEntry(from: end, in: array, of: .array)
    }
    close(array, at: step.place)
    return step.place
  }

  /// Adds a list or object, whose end is known later.
  @inline(__always)
  private mutating func open(_ kind: JSONToken.Kind, at start: Int) throws(Fault) -> Int {
    if depth == JSONDocument.deepestNesting { throw tooDeep(at: start) }
    depth &+= 1
    tokens.append(JSONToken(kind, start, start))
    return tokens.count &- 1
  }

  @inline(__always)
  private mutating func close(_ list: Int, at end: Int) {
    depth &-= 1
    tokens[list].end = UInt32(truncatingIfNeeded: end)
    tokens[list].link = UInt32(truncatingIfNeeded: tokens.count)
  }
}
