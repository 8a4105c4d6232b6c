/// A part of a text in XML: a name, the value of an attribute, or text between tags.
package struct XMLPiece: Sendable {
  /// The place, as offsets into the text.
  let start: Int
  let end: Int
  let form: Form

  enum Form: Sendable {
    /// The piece says what it looks like.
    case plain
    /// Text with references or line breaks of another kind.
    case text
    /// A value with references or white space that becomes spaces.
    case value
    /// A CDATA section with line breaks of another kind.
    case data
  }

  var range: Range<Int> { start..<end }
}

extension XMLReader {
  /// Appends what a piece says: references and line breaks resolved (XML 1.0, sections 2.11, 3.3.3 and 4.6).
  func append(_ piece: XMLPiece, to text: inout [UInt8]) throws(XMLFault) {
    if piece.form == .plain {
      text.append(contentsOf: bytes[piece.range])
      return
    }
    var place = piece.start
    while place < piece.end {
      switch bytes[place] {
      case UInt8(ascii: "&") where piece.form != .data:
        let reference = try reference(at: place)
        text.append(contentsOf: UTF8.encode(reference.scalar) ?? UTF8.encodedReplacementCharacter)
        place = reference.end
        continue
      case 0x0D:
        text.append(piece.form == .value ? 0x20 : 0x0A)
        if byte(at: place + 1) == 0x0A { place += 1 }
      case 0x09 where piece.form == .value, 0x0A where piece.form == .value: text.append(0x20)
      case let other: text.append(other)
      }
      place += 1
    }
  }

  /// What a piece says.
  package func string(_ piece: XMLPiece) throws(XMLFault) -> String {
    if piece.form == .plain { return String(decoding: bytes[piece.range], as: UTF8.self) }
    var text: [UInt8] = []
    try append(piece, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// The scalar that a reference stands for, a number or one of the five entities of XML (section 4.6), and its end.
  func reference(at start: Int) throws(XMLFault) -> (scalar: Unicode.Scalar, end: Int) {
    // The longest is a number with some zeros before it.
    var end = start + 1
    while end < start + 16, byte(at: end) != UInt8(ascii: ";") { end += 1 }
    guard byte(at: end) == UInt8(ascii: ";"), let scalar = Self.scalar(bytes[start + 1..<end]) else {
      throw XMLFault(.reference, at: start)
    }
    return (scalar, end + 1)
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    if name.first == UInt8(ascii: "#") { return numbered(name.dropFirst()) }
    if name.elementsEqual("amp".utf8) { return "&" }
    if name.elementsEqual("lt".utf8) { return "<" }
    if name.elementsEqual("gt".utf8) { return ">" }
    if name.elementsEqual("quot".utf8) { return "\"" }
    return name.elementsEqual("apos".utf8) ? "'" : nil
  }

  private static func numbered(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    let digits = isHexadecimal ? digits.dropFirst() : digits
    if digits.isEmpty { return nil }
    var value: UInt32 = 0
    for byte in digits {
      guard let digit = byte.hexadecimalValue, isHexadecimal || digit < 10 else { return nil }
      value = value * (isHexadecimal ? 16 : 10) + UInt32(digit)
      if value > 0x10_FFFF { return nil }
    }
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x1_0000...0x10_FFFF: return Unicode.Scalar(value)
    default: return nil
    }
  }
}

extension UInt8 {
  /// What a hexadecimal digit of ASCII counts; nil for any other byte.
  var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
