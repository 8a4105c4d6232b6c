extension XMLReader {
  /// Text up to the next tag (XML 1.0, section 2.4).
  mutating func readText() throws(XMLFault) -> Event {
    let start = place
    var end = start
    var form = XMLPiece.Form.plain
    while true {
      switch byte(at: end) {
      case UInt8(ascii: "<"):
        text = XMLPiece(start: start, end: end, form: form)
        place = end
        return .text
      case UInt8(ascii: "&"):
        form = .text
        end = try reference(at: end).end
        continue
      case UInt8(ascii: ">"):
        // The end of a CDATA section, where none is.
        if end &- start >= 2, bytes[end &- 1] == UInt8(ascii: "]"), bytes[end &- 2] == UInt8(ascii: "]") {
          throw XMLFault(.syntax, at: end)
        }
      case 0x0D: form = .text
      case 0: throw XMLFault(.truncated, at: end)
      default: break
      }
      end &+= 1
    }
  }

  /// A comment, which is left out, or a CDATA section, which is text; whether it was text.
  mutating func readDeclaration() throws(XMLFault) -> Bool {
    let start = place
    if starts("<!--", at: start) {
      let end = try find("--", from: start + 4)
      guard byte(at: end + 2) == UInt8(ascii: ">") else { throw faultOfSyntax(at: end + 2) }
      place = end + 3
      return false
    }
    if starts("<!DOCTYPE", at: start) { throw XMLFault(.documentType, at: start) }
    guard starts("<![CDATA[", at: start) else { throw faultOfSyntax(at: start + 2) }
    if open.isEmpty { throw XMLFault(.outside, at: start) }
    let end = try find("]]>", from: start + 9)
    let hasReturns = bytes[start + 9..<end].contains(0x0D)
    text = XMLPiece(start: start + 9, end: end, form: hasReturns ? .data : .plain)
    place = end + 3
    return true
  }

  /// Moves over a processing instruction, which says nothing to office files.
  mutating func skipInstruction() throws(XMLFault) {
    let start = place
    let end = try find("?>", from: start + 2)
    let target = bytes[start + 2..<end].prefix { !$0.isXMLSpace }
    // The declaration stands at the start only.
    if target.isEmpty || target.lowercasedASCII == Array("xml".utf8) { throw XMLFault(.syntax, at: start) }
    place = end + 2
  }

  /// Reads the declaration (section 2.8), where there is one: the text has become UTF-8, whatever it was.
  mutating func readProlog() throws(XMLFault) {
    guard starts("<?xml", at: 0), byte(at: 5).isXMLSpace else { return }
    place = 5
    while skipSpace(), byte(at: place) != UInt8(ascii: "?") { try readAttribute() }
    guard starts("?>", at: place) else { throw faultOfSyntax(at: place) }
    place += 2
    guard let encoding = attribute("encoding") else { return }
    let name = bytes[encoding.range].lowercasedASCII
    if !Self.encodings.contains(where: { name.elementsEqual($0.utf8) }) { throw XMLFault(.otherEncoding, at: 0) }
  }

  /// The encodings that office files may have, and ASCII, which is UTF-8.
  private static let encodings = ["utf-8", "utf8", "utf-16", "us-ascii", "ascii"]

  private func starts(_ literal: StaticString, at start: Int) -> Bool {
    for offset in 0..<literal.utf8CodeUnitCount where byte(at: start + offset) != literal.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The place of some bytes from one on.
  private func find(_ literal: StaticString, from start: Int) throws(XMLFault) -> Int {
    var place = start
    while place < bytes.count {
      if starts(literal, at: place) { return place }
      place += 1
    }
    throw XMLFault(.truncated, at: bytes.count)
  }
}
