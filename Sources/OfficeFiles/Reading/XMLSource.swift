/// The text of a part in XML, as UTF-8 that is one and has no characters that XML has not.
enum XMLSource {
  /// The text without the mark of its encoding (XML 1.0, section 4.3.3 and appendix F).
  static func utf8(_ bytes: [UInt8]) throws(XMLFault) -> [UInt8] {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFF, 0xFE): try fromUTF16(bytes.dropFirst(2), isLittleEndian: true)
    case (0xFE, 0xFF): try fromUTF16(bytes.dropFirst(2), isLittleEndian: false)
    case (UInt8(ascii: "<"), 0): try fromUTF16(bytes[...], isLittleEndian: true)
    case (0, UInt8(ascii: "<")): try fromUTF16(bytes[...], isLittleEndian: false)
    default: try checked(bytes)
    }
  }

  private static func fromUTF16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) throws(XMLFault) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    guard bytes.count % 2 == 0 else { throw XMLFault(.encoding, at: 0) }
    var units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).lazy.map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }.makeIterator()
    var decoder = UTF16()
    while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar): text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case .emptyInput: return try checked(text)
      case .error: throw XMLFault(.encoding, at: text.count)
      }
    }
  }

  private static func checked(_ bytes: [UInt8]) throws(XMLFault) -> [UInt8] {
    try bytes.withUnsafeBufferPointer { (bytes) throws(XMLFault) in
      let text = UnsafeRawBufferPointer(bytes)
      var place = 0
      while place < text.count {
        // Eight bytes at once, if none has its highest bit set and none is a control character.
        while place &+ 8 <= text.count {
          let word = text.loadUnaligned(fromByteOffset: place, as: UInt64.self)
          if (word | (word &- 0x2020_2020_2020_2020)) & 0x8080_8080_8080_8080 != 0 { break }
          place &+= 8
        }
        guard place < text.count else { break }
        place = try endOfCharacter(at: place, in: text)
      }
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
  }

  /// Behind a character: well-formed UTF-8 (RFC 3629, section 4), and one that XML has.
  @inline(__always)
  private static func endOfCharacter(at place: Int, in text: UnsafeRawBufferPointer) throws(XMLFault) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch text[place] {
    case 0x20..<0x80, 0x09, 0x0A, 0x0D: return place &+ 1
    case ..<0x20: throw XMLFault(.character, at: place)
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw XMLFault(.encoding, at: place)
    }
    guard length <= text.count &- place, second.contains(text[place &+ 1]) else { throw XMLFault(.encoding, at: place) }
    var offset = 2
    while offset < length {
      if text[place &+ offset] & 0xC0 != 0x80 { throw XMLFault(.encoding, at: place) }
      offset &+= 1
    }
    // U+FFFE and U+FFFF.
    if text[place] == 0xEF, text[place &+ 1] == 0xBF, text[place &+ 2] >= 0xBE { throw XMLFault(.character, at: place) }
    return place &+ length
  }
}
