extension JSONParser {
  /// Parses an escape from its backslash on. A malformed one is reported and stands for U+FFFD.
  mutating func parseEscape() -> Unicode.Scalar {
    let start = index
    index += 1
    let letter = current
    if !isAtEnd { index += 1 }
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return parseUnicodeEscape(from: start)
    default:
      index = start + 1  // the next round looks at what follows the backslash
      faults.report(
        .jsonString, at: start..<start + 1, vi: #"trong văn bản, dấu \ phải viết là \\"#,
        en: #"a backslash in text must be written as \\"#)
      return "\u{FFFD}"
    }
  }

  private mutating func parseUnicodeEscape(from start: Int) -> Unicode.Scalar {
    guard let unit = parseHexQuad() else {
      faults.report(
        .jsonString, at: start..<index, vi: #"sau \u phải có bốn chữ số hệ mười sáu"#,
        en: #"\u must be followed by four hexadecimal digits"#)
      return "\u{FFFD}"
    }
    if unit == 0 {
      faults.add(nullCharacter(at: start..<index))
      return "\u{FFFD}"
    }
    if let scalar = Unicode.Scalar(UInt32(unit)) { return scalar }
    let afterHigh = index
    if UTF16.isLeadSurrogate(unit), current == UInt8(ascii: "\\"), index + 1 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "u")
    {
      index += 2
      if let low = parseHexQuad(), UTF16.isTrailSurrogate(low) {
        return UTF16.decode(UTF16.EncodedScalar([unit, low]))
      }
      index = afterHigh
    }
    faults.report(
      .jsonString, at: start..<index, vi: #"nửa cặp thay thế (surrogate) phải đi thành cặp, như \ud83d\ude00"#,
      en: #"a surrogate must come in a pair, as in \ud83d\ude00"#)
    return "\u{FFFD}"
  }

  private mutating func parseHexQuad() -> UInt16? {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(current)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
      index += 1
    }
    return unit
  }
}
