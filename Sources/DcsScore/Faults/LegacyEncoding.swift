/// The 8-bit encodings in which older Vietnamese programs, and spreadsheets that are not told otherwise, save text.
enum LegacyEncoding {
  /// The encoding of a text that is not UTF-8, as far as its bytes tell; nil where they do not.
  ///
  /// TCVN3 (TCVN 5712:1993, VN3) has its letters ă â ê ô ơ ư đ and à ả ã á ạ from A8 to BE, where windows-1258 has signs
  /// that hardly any text uses; windows-1258 writes tone marks of their own behind vowels.
  static func name(of bytes: [UInt8]) -> String? {
    var high = 0
    var inTCVN3 = 0
    var tones = 0
    for (index, byte) in bytes.enumerated() where byte >= 0x80 {
      high += 1
      if (0xA8...0xBE).contains(byte) { inTCVN3 += 1 }
      if index > 0, isTone(byte), isVowel(bytes[index - 1]) { tones += 1 }
    }
    // A byte or two may be anything, such as a name in another language.
    if high < 3 { return nil }
    if inTCVN3 * 4 >= high { return "TCVN3 (ABC)" }
    return tones * 10 >= high ? "windows-1258" : nil
  }

  /// Grave, hook above, tilde, acute and dot below in windows-1258.
  private static func isTone(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xCC, 0xD2, 0xDE, 0xEC, 0xF2: true
    default: false
    }
  }

  /// A vowel in windows-1258, plain or with its own mark: ă â ê ô ơ ư.
  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xC3, 0xCA, 0xD4, 0xD5, 0xDD, 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD: true
    default: "AEIOUYaeiouy".utf8.contains(byte)
    }
  }
}
