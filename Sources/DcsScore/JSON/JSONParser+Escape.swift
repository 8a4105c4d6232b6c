extension JSONParser {
  /// Parses an escape from its backslash on and moves behind it. A malformed one is reported and stands for U+FFFD.
  mutating func parseEscape(_ place: inout Int) -> Unicode.Scalar {
    let start = place
    place += 1
    let letter = byte(at: place)
    if !isEnd(place) { place += 1 }
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return parseUnicodeEscape(&place, from: start)
    default:
      place = start + 1  // the next round looks at what follows the backslash
      faults.report(
        .jsonString, at: start..<start + 1, vi: #"trong chữ, dấu \ phải viết là \\"#,
        en: #"a backslash in text must be written as \\"#)
      return "\u{FFFD}"
    }
  }

  private mutating func parseUnicodeEscape(_ place: inout Int, from start: Int) -> Unicode.Scalar {
    guard let unit = parseHexQuad(&place) else {
      faults.report(
        .jsonString, at: start..<place, vi: #"sau \u phải có bốn chữ số hệ mười sáu"#,
        en: #"\u must be followed by four hexadecimal digits"#)
      return "\u{FFFD}"
    }
    if unit == 0 {
      faults.add(nullCharacter(at: start..<place))
      return "\u{FFFD}"
    }
    if let scalar = Unicode.Scalar(UInt32(unit)) { return scalar }
    let afterHigh = place
    if UTF16.isLeadSurrogate(unit), byte(at: place) == UInt8(ascii: "\\"), byte(at: place + 1) == UInt8(ascii: "u") {
      place += 2
      if let low = parseHexQuad(&place), UTF16.isTrailSurrogate(low) {
        return UTF16.decode(UTF16.EncodedScalar([unit, low]))
      }
      place = afterHigh
    }
    faults.report(
      .jsonString, at: start..<place, vi: #"nửa cặp thay thế (surrogate) phải đi thành cặp, như \ud83d\ude00"#,
      en: #"a surrogate must come in a pair, as in \ud83d\ude00"#)
    return "\u{FFFD}"
  }

  private func parseHexQuad(_ place: inout Int) -> UInt16? {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(byte(at: place))).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
      place += 1
    }
    return unit
  }
}
