/// An encoding of a byte a letter, as which programs read UTF-8 that are not told what it is.
struct CodePage: Sendable {
  let name: String
  /// What the bytes from 0x80 on stand for.
  private let scalars: [Unicode.Scalar]
  /// The same by what they stand for, in rising order: a scalar in the higher bits of each number, its byte in the lowest
  /// eight.
  private let bytes: [UInt32]

  private init(_ name: String, _ upperHalf: String) {
    self.name = name
    scalars = Array(upperHalf.unicodeScalars)
    bytes = scalars.enumerated().map { $1.value << 8 | UInt32(0x80 + $0) }.sorted()
  }

  /// The bytes that were read as a text; nil where some of it was not read so.
  func bytes(of text: String) -> [UInt8]? {
    var found: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = byte(of: scalar) else { return nil }
      found.append(byte)
    }
    return found
  }

  /// The text as which bytes are read.
  func text(of bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : scalars[Int(byte) - 0x80]) }
    return String(text)
  }

  private func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value) }
    let place = bytes.partitionPoint { $0 >> 8 < scalar.value }
    if place < bytes.count, bytes[place] >> 8 == scalar.value { return UInt8(truncatingIfNeeded: bytes[place]) }
    // Some programs keep a byte that stands for another letter as the control character of its number.
    return scalar.value < 0xA0 ? UInt8(truncatingIfNeeded: scalar.value) : nil
  }
}

extension CodePage {
  /// Those of Windows in Western Europe and in Vietnam, of its command prompt, which PowerShell reads programs by, and of
  /// old Macs. The bytes that a page leaves open are control characters, as Windows reads them.
  static let all = [
    CodePage(
      "windows-1252",
      windows(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ",
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ")),
    CodePage(
      "windows-1258",
      windows(
        "€\u{81}‚ƒ„…†‡ˆ‰\u{8A}‹Œ\u{8D}\u{8E}\u{8F}\u{90}‘’“”•–—˜™\u{9A}›œ\u{9D}\u{9E}Ÿ",
        "ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ßàáâăäåæçèéêë\u{301}íîïđñ\u{323}óôơö÷øùúûüư₫ÿ")),
    CodePage(
      "CP437",
      "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
        + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}"),
    CodePage(
      "Mac OS Roman",
      "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
        + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"),
  ]

  /// The upper half of a page of Windows, whose signs from A0 to BF are the same in each.
  private static func windows(_ signs: String, _ letters: String) -> String {
    signs + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿" + letters
  }
}
