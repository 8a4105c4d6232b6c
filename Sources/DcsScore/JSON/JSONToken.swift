/// A value or a key of a JSON text: what it is, and where it stands.
///
/// The tokens of a text come in its order: a list before its elements, an object before its members, a key before its
/// value. So a text of any size is one array, and what is passed over costs a look at ``link``.
struct JSONToken: Sendable {
  /// What a token is. A key is a string.
  enum Kind: UInt8, Sendable {
    case null, no, yes, number, string, array, object
    /// A number or a string whose text is not that of its bytes, as of a string with escapes: it is among the
    /// ``JSONTokens/texts``.
    case madeNumber, madeString
  }

  /// The first byte.
  let start: UInt32
  /// Behind the last byte.
  var end: UInt32
  /// Of a list or object, the place of the token behind its last; of what is made, the place of its text; of any other
  /// key, a number that keys of the same text share.
  var link: UInt32
  let kind: Kind

  init(_ kind: Kind, _ start: Int, _ end: Int, link: Int = 0) {
    self.kind = kind
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.link = UInt32(truncatingIfNeeded: link)
  }

  /// The place, as byte offsets into the file.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// The place of what a string says between its quotes, or of a number.
  var contents: Range<Int> { kind == .string ? Int(start) + 1..<Int(end) - 1 : range }

  /// The place of the token behind this one and all that is in it.
  func next(from place: Int) -> Int {
    switch kind {
    case .array, .object: Int(link)
    default: place + 1
    }
  }
}

/// What was read of a JSON text. It is a class so that all nodes of a text share it, each with no more than its place;
/// nothing in it changes.
final class JSONTokens: Sendable {
  /// The most bytes of a text, so that every place in it fits into a token.
  static let mostBytes = Int(clamping: UInt32.max)

  /// The file.
  let bytes: [UInt8]
  let tokens: [JSONToken]
  /// The texts that are not as the file's bytes are.
  let texts: [String]
  /// Whether any object has a key that stands again.
  let hasRepeatedKeys: Bool

  init(_ bytes: [UInt8], _ tokens: [JSONToken], _ texts: [String], hasRepeatedKeys: Bool = false) {
    (self.bytes, self.tokens, self.texts, self.hasRepeatedKeys) = (bytes, tokens, texts, hasRepeatedKeys)
  }

  /// Texts that stand in no file, in their order.
  convenience init(_ texts: [String]) {
    self.init([], texts.indices.map { JSONToken(.madeString, 0, 0, link: $0) }, texts)
  }

  /// The place of the token behind the one at a place and all that is in it.
  func next(from place: Int) -> Int { tokens[place].next(from: place) }

  /// Whether a string of exactly a text is at a place, without making it.
  func says(_ text: String, at place: Int) -> Bool {
    let token = tokens[place]
    switch token.kind {
    case .string: return bytes.holds(text, in: token.contents)
    case .madeString: return texts[Int(token.link)] == text
    default: return false
    }
  }

  /// Whether a string is at a place that certainly starts with what can be seen: ASCII, or a letter as Vietnamese has them.
  func startsVisibly(at place: Int) -> Bool {
    let token = tokens[place]
    guard token.kind == .string else { return false }
    let byte = bytes.byte(at: Int(token.start) + 1)
    return byte > 0x20 && byte < 0x7F && token.end - token.start > 2 || byte >= 0xC3 && byte < 0xCC
  }

  /// Whether a string that starts visibly may be a spreadsheet's error.
  func mayBeSpreadsheetError(at place: Int) -> Bool {
    let contents = tokens[place].contents
    let last = bytes.byte(at: contents.upperBound - 1)
    // Behind it there may be white space; A0 is the last byte of a space that does not break.
    if last <= 0x20 || last == 0xA0 { return true }
    // Most texts are longer, and need no slice to be seen.
    let isLong = contents.count > SpreadsheetWords.mostBytes && bytes.byte(at: contents.lowerBound) != UInt8(ascii: "#")
    return !isLong && SpreadsheetWords.mayBeError(bytes[contents])
  }

  /// The text of a string or a number as the file means it; empty for all else.
  func literal(at place: Int) -> String {
    let token = tokens[place]
    switch token.kind {
    case .madeString, .madeNumber: return texts[Int(token.link)]
    case .string, .number: return String(decoding: bytes[token.contents], as: UTF8.self)
    default: return ""
    }
  }

  /// Hands out the UTF-8 of a string, without white space around it, for as long as a look takes.
  func withText<Result>(at place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let token = tokens[place]
    if token.kind == .string {
      let found: Result? = bytes.withUnsafeBufferPointer { bytes in
        let text = UnsafeBufferPointer(rebasing: bytes[token.contents])
        return text.startsAndEndsVisibly ? body(text) : nil
      }
      if let found { return found }
    }
    var text = literal(at: place).trimmed
    return text.withUTF8(body)
  }

  /// The number at a place times ten to the power of `decimals`; nil where there is none.
  func scaled(at place: Int, toDecimals decimals: Int) -> JSONNumber.Scaled? {
    let token = tokens[place]
    switch token.kind {
    case .number: return JSONNumber.scaled(bytes[token.contents], toDecimals: decimals)
    case .madeNumber: return JSONNumber.scaled(texts[Int(token.link)].utf8, toDecimals: decimals)
    default: return nil
    }
  }
}
