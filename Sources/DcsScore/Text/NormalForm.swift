@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode Normalization Form C (UAX #15), the form that all text of the model has.
  ///
  /// Text typed as decomposed Unicode (NFD), as some keyboards and file systems leave it, comes out precomposed.
  public var normalizedToNFC: String {
    // `var` because the standard library hands out contiguous UTF-8 only through a mutating call.
    var text = self
    let isCertain = text.withUTF8 { $0.isCertainlyNFC }
    if isCertain { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfc)
    return String(scalars)
  }

  /// Whether the text is in Normalization Form C already, scalar by scalar.
  public var isNFC: Bool {
    unicodeScalars.elementsEqual(normalizedToNFC.unicodeScalars)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether all scalars of this UTF-8 are of blocks that NFC leaves alone: up to U+02FF, Latin Extended Additional
  /// (U+1E00...U+1EFF, where the Vietnamese letters are), General Punctuation from U+2010 to U+203F.
  fileprivate var isCertainlyNFC: Bool {
    var index = 0
    while index < count {
      switch self[index] {
      case ..<0xCC: index += 1  // ASCII, and two-byte sequences with their continuations: U+0080...U+02FF
      case 0xE1 where index + 1 < count && (0xB8...0xBB).contains(self[index + 1]): index += 3
      case 0xE2 where index + 2 < count && self[index + 1] == 0x80 && self[index + 2] >= 0x90: index += 3
      default: return false
      }
    }
    return true
  }
}
