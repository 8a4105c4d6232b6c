extension TextEncoding {
  /// The text of a file in UTF-16 as UTF-8, without its byte order mark; nil where the file has no such mark, or ends
  /// within a code unit, so that it cannot be whole.
  ///
  /// Half of a surrogate pair becomes the three bytes that its number would have, which are no UTF-8: whoever reads them
  /// finds the fault in its place.
  static func utf8(ofUTF16 bytes: [UInt8]) -> [UInt8]? {
    // A mark alone is no text.
    guard bytes.count > 2, bytes[0] >= 0xFE, bytes.count % 2 == 0, wideEncoding(of: bytes.prefix(4)) == "UTF-16" else {
      return nil
    }
    let isLittle = bytes[0] == 0xFF
    func unit(_ place: Int) -> UInt16 {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2)
    var place = 2
    while place < bytes.count {
      var value = UInt32(unit(place))
      place += 2
      if value & 0xFC00 == 0xD800, place < bytes.count, unit(place) & 0xFC00 == 0xDC00 {
        value = 0x1_0000 + (value & 0x3FF) << 10 + UInt32(unit(place) & 0x3FF)
        place += 2
      }
      append(value, to: &text)
    }
    return text
  }

  private static func append(_ value: UInt32, to text: inout [UInt8]) {
    func more(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: value >> shift) & 0x3F }
    switch value {
    case ..<0x80: text.append(UInt8(truncatingIfNeeded: value))
    case ..<0x800: text += [0xC0 | UInt8(truncatingIfNeeded: value >> 6), more(0)]
    case ..<0x1_0000: text += [0xE0 | UInt8(truncatingIfNeeded: value >> 12), more(6), more(0)]
    default: text += [0xF0 | UInt8(truncatingIfNeeded: value >> 18), more(12), more(6), more(0)]
    }
  }

  /// The fault of half a surrogate pair in the place of a letter; nil where there is none.
  static func loneSurrogate(at index: Int, in bytes: [UInt8]) -> Fault? {
    guard index + 2 < bytes.count, bytes[index] == 0xED, bytes[index + 1] >= 0xA0, bytes[index + 1] < 0xC0,
      bytes[index + 2] & 0xC0 == 0x80
    else { return nil }
    let number = 0xD000 | Int(bytes[index + 1] & 0x3F) << 6 | Int(bytes[index + 2] & 0x3F)
    let code = "U+" + String(number, radix: 16, uppercase: true)
    return Fault(
      .encoding, at: index..<index + 1,
      vi: "ở đây là nửa cặp thay thế (surrogate) \(code), không phải ký tự nào; hãy xóa hoặc gõ lại",
      en: "here is half a surrogate pair (\(code)), which is no character; delete it or type it again")
  }
}
