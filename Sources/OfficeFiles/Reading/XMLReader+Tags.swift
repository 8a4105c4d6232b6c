extension XMLReader {
  /// The start of an element (XML 1.0, section 3.1).
  mutating func readStart() throws(XMLFault) -> Event {
    let start = place
    if open.isEmpty, rootPrefix != nil { throw XMLFault(.outside, at: start) }
    if open.count == Self.deepest { throw XMLFault(.tooDeep, at: start) }
    try readName(at: start &+ 1)
    attributeCount = 0
    while true {
      let hasSpace = skipSpace()
      switch byte(at: place) {
      case UInt8(ascii: ">"):
        place &+= 1
        opened()
        return .start
      case UInt8(ascii: "/"):
        guard byte(at: place &+ 1) == UInt8(ascii: ">") else { throw faultOfSyntax(at: place &+ 1) }
        place &+= 2
        opened()
        isEmptyElement = true
        return .start
      default:
        guard hasSpace else { throw faultOfSyntax(at: place) }
        try readAttribute()
      }
    }
  }

  @inline(__always)
  private mutating func opened() {
    open.append(name)
    if rootPrefix == nil { rootPrefix = XMLPiece(start: name.start, end: localStart, form: .plain) }
  }

  /// The end of an element, which is the one that started last.
  mutating func readEnd() throws(XMLFault) -> Event {
    let start = place
    if let end = endOfOpen(at: start) {
      place = end
      return .end
    }
    try readName(at: start &+ 2)
    _ = skipSpace()
    guard byte(at: place) == UInt8(ascii: ">") else { throw faultOfSyntax(at: place) }
    place &+= 1
    guard let opening = open.popLast(), isSame(opening, name) else { throw XMLFault(.otherEnd, at: start) }
    return .end
  }

  /// Ends the element that started last where its end stands without a space in it, as programs write it; the place behind.
  @inline(__always)
  mutating func endOfOpen(at start: Int) -> Int? {
    guard byte(at: start) == UInt8(ascii: "<"), byte(at: start &+ 1) == UInt8(ascii: "/"), let opening = open.last
    else {
      return nil
    }
    let end = start &+ 2 &+ (opening.end &- opening.start)
    guard byte(at: end) == UInt8(ascii: ">") else { return nil }
    let ending = XMLPiece(start: start &+ 2, end: end, form: .plain)
    guard isSame(opening, ending) else { return nil }
    open.removeLast()
    (name, localStart) = (ending, ending.start)
    for place in ending.range where bytes[place] == UInt8(ascii: ":") { localStart = place &+ 1 }
    return end &+ 1
  }

  /// A name: what is not ASCII is taken for a letter.
  @inline(__always)
  private mutating func readName(at start: Int) throws(XMLFault) {
    var end = start
    localStart = start
    while byte(at: end).isInXMLName {
      if byte(at: end) == UInt8(ascii: ":") { localStart = end &+ 1 }
      end &+= 1
    }
    guard localStart < end, byte(at: start).startsXMLName else { throw faultOfSyntax(at: start) }
    name = XMLPiece(start: start, end: end, form: .plain)
    place = end
  }

  mutating func readAttribute() throws(XMLFault) {
    let element = (name, localStart)
    try readName(at: place)
    let attribute = name
    (name, localStart) = element
    _ = skipSpace()
    guard byte(at: place) == UInt8(ascii: "=") else { throw faultOfSyntax(at: place) }
    place &+= 1
    _ = skipSpace()
    let value = try readValue()
    for index in 0..<attributeCount where isSame(attributes[index].name, attribute) {
      throw XMLFault(.repeatedAttribute, at: attribute.start)
    }
    if attributeCount == Self.mostAttributes { throw XMLFault(.tooManyAttributes, at: attribute.start) }
    if attributeCount < attributes.count {
      attributes[attributeCount] = Attribute(name: attribute, value: value)
    } else {
      attributes.append(Attribute(name: attribute, value: value))
    }
    attributeCount &+= 1
  }

  @inline(__always)
  private mutating func readValue() throws(XMLFault) -> XMLPiece {
    let quote = byte(at: place)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw faultOfSyntax(at: place) }
    let start = place &+ 1
    var end = start
    var form = XMLPiece.Form.plain
    while true {
      let byte = byte(at: end)
      // Digits, letters and all beyond ASCII are most of a value.
      if byte > UInt8(ascii: "<") || byte &- UInt8(ascii: "0") <= 9 {
        end &+= 1
        continue
      }
      if byte == quote { break }
      switch byte {
      case UInt8(ascii: "&"):
        form = .value
        end = try reference(at: end).end
        continue
      case 0x09, 0x0A, 0x0D: form = .value
      case UInt8(ascii: "<"), 0: throw faultOfSyntax(at: end)
      default: break
      }
      end &+= 1
    }
    place = end &+ 1
    return XMLPiece(start: start, end: end, form: form)
  }

  /// Moves over white space; whether there is any.
  @inline(__always)
  mutating func skipSpace() -> Bool {
    let start = place
    while byte(at: place).isXMLSpace { place &+= 1 }
    return place > start
  }

  @inline(__always)
  func isSame(_ a: XMLPiece, _ b: XMLPiece) -> Bool {
    if a.end &- a.start != b.end &- b.start { return false }
    for offset in 0..<a.end &- a.start where bytes[a.start &+ offset] != bytes[b.start &+ offset] { return false }
    return true
  }

  /// A byte that the grammar does not have there, or the end.
  func faultOfSyntax(at place: Int) -> XMLFault {
    XMLFault(place >= bytes.count ? .truncated : .syntax, at: min(place, bytes.count))
  }
}

extension UInt8 {
  fileprivate var startsXMLName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  @inline(__always)
  fileprivate var isInXMLName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "-")...UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: ":"), 0x80...:
      true
    default: false
    }
  }
}
