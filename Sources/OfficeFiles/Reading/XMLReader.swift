/// Reads XML 1.0 piece by piece, without a tree: the start and the end of each element, and text.
///
/// Namespaces are told by prefixes alone: what has the prefix of the outermost element, or as it has none, belongs to it.
/// So an element means the same whether a program writes `row` or `x:row`, in each of the two namespaces that an office
/// format has, and elements of other ones are told apart. There is no document type, and so no entity of its own.
package struct XMLReader: Sendable {
  package enum Event: Sendable { case start, end, text, finish }

  let bytes: [UInt8]
  /// The place that is read next.
  var place = 0
  /// The name of the element that started or ended last, with its prefix.
  var name = XMLPiece(start: 0, end: 0, form: .plain)
  /// Where its name behind the prefix starts.
  var localStart = 0
  /// Where the names of the elements that are open stand.
  var open: [XMLPiece] = []
  /// The attributes of the element that started last, of which there are ``attributeCount``; then what earlier ones left.
  var attributes: [Attribute] = []
  var attributeCount = 0
  /// Whether the element that started ends at once.
  var isEmptyElement = false
  /// The prefix of the outermost element, with its colon; nil before it.
  var rootPrefix: XMLPiece?
  /// The text that was read last.
  package internal(set) var text = XMLPiece(start: 0, end: 0, form: .plain)

  struct Attribute: Sendable {
    var name: XMLPiece
    var value: XMLPiece
  }

  package static let deepest = 100
  package static let mostAttributes = 100

  package init(_ bytes: [UInt8]) throws(XMLFault) {
    self.bytes = try XMLSource.utf8(bytes)
    open.reserveCapacity(16)
    try readProlog()
  }

  /// How many elements are open.
  package var depth: Int { open.count }

  /// The byte at a place, or 0 at the end, which no text has.
  @inline(__always)
  func byte(at place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  /// The next piece. Text may come in several, as comments and CDATA sections part it.
  package mutating func next() throws(XMLFault) -> Event {
    if isEmptyElement {
      isEmptyElement = false
      open.removeLast()
      return .end
    }
    while true {
      guard byte(at: place) == UInt8(ascii: "<") else {
        if !open.isEmpty { return try readText() }
        try skipOutside()
        if place >= bytes.count { return .finish }
        continue
      }
      switch byte(at: place &+ 1) {
      case UInt8(ascii: "/"): return try readEnd()
      case UInt8(ascii: "?"): try skipInstruction()
      case UInt8(ascii: "!"): if try readDeclaration() { return .text }
      default: return try readStart()
      }
    }
  }

  /// Moves behind the end of the element that just started.
  package mutating func skip() throws(XMLFault) {
    let outer = open.count - 1
    while open.count > outer { _ = try next() }
  }

  /// White space around the outermost element.
  private mutating func skipOutside() throws(XMLFault) {
    while byte(at: place).isXMLSpace { place += 1 }
    if place >= bytes.count {
      if rootPrefix == nil { throw XMLFault(.outside, at: place) }
    } else if byte(at: place) != UInt8(ascii: "<") {
      throw XMLFault(.outside, at: place)
    }
  }
}

extension XMLReader {
  /// Whether the element that started or ended last is one of the outermost one's namespace, so named.
  @inline(__always)
  package func isNamed(_ local: StaticString) -> Bool { isLocal(local) && hasRootPrefix }

  @inline(__always)
  private func isLocal(_ local: StaticString) -> Bool { matches(local, localStart, name.end) }

  private var hasRootPrefix: Bool {
    guard let rootPrefix else { return false }
    return isSame(rootPrefix, XMLPiece(start: name.start, end: localStart, form: .plain))
  }

  /// Whether the bytes of a range are so.
  @inline(__always)
  private func matches(_ literal: StaticString, _ start: Int, _ end: Int) -> Bool {
    if literal.utf8CodeUnitCount != end &- start { return false }
    for offset in 0..<literal.utf8CodeUnitCount where literal.utf8Start[offset] != bytes[start &+ offset] {
      return false
    }
    return true
  }

  /// Whether a piece has just these bytes.
  @inline(__always)
  func says(_ piece: XMLPiece, _ literal: StaticString) -> Bool { matches(literal, piece.start, piece.end) }

  /// The value of an attribute without a prefix.
  @inline(__always)
  package func attribute(_ name: StaticString) -> XMLPiece? {
    for index in 0..<attributeCount {
      let attribute = attributes[index]
      if matches(name, attribute.name.start, attribute.name.end) { return attribute.value }
    }
    return nil
  }

  /// The value of an attribute of another namespace, whatever its prefix is.
  package func prefixedAttribute(_ local: StaticString) -> XMLPiece? {
    for attribute in attributes[..<attributeCount] {
      let start = attribute.name.end - local.utf8CodeUnitCount
      if start > attribute.name.start, bytes[start - 1] == UInt8(ascii: ":"), matches(local, start, attribute.name.end)
      {
        return attribute.value
      }
    }
    return nil
  }

  /// What an attribute without a prefix says.
  package func string(ofAttribute name: StaticString) throws(XMLFault) -> String? {
    guard let piece = attribute(name) else { return nil }
    return try string(piece)
  }
}

extension UInt8 {
  /// White space (XML 1.0, section 2.3).
  @inline(__always)
  var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
