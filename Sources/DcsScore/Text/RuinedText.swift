/// A text whose letters programs took for others on its way.
struct RuinedText {
  enum Cause {
    /// UTF-8 that was read as another encoding.
    case misread(as: String)
    /// Typed for the fonts of an old encoding.
    case oldFont(String)
    /// Saved in an encoding that has not all of its letters.
    case lost
    /// Read as UTF-8, which it was not.
    case replaced
  }

  let cause: Cause
  /// The text as it should be; nil where that cannot be worked out.
  let restored: String?
  /// Whether the restored text has all that the ruined one had, so that the one can be made of the other both ways.
  let isWhole: Bool

  /// Fails for a text that is as it should be, as far as anybody can tell.
  init?(_ text: String) {
    if text.unicodeScalars.contains("\u{FFFD}") {
      (cause, restored, isWhole) = (.replaced, nil, false)
    } else if text.utf8.allSatisfy({ $0 < 0x80 }) {
      // The other causes leave letters beyond ASCII.
      if !LostLetters(in: text.utf8).areLost { return nil }
      (cause, restored, isWhole) = (.lost, nil, false)
    } else if let misread = MisreadText(text) {
      (cause, restored, isWhole) = (.misread(as: misread.encoding), misread.restored, misread.isWhole)
    } else if let (font, meaning) = Self.oldFont(of: text) {
      (cause, restored, isWhole) = (.oldFont(font.name), meaning.text, meaning.isWhole)
    } else if LostLetters(in: text.utf8).areLost {
      (cause, restored, isWhole) = (.lost, nil, false)
    } else {
      return nil
    }
  }

  private static func oldFont(of text: String) -> (OldFont, OldFont.Meaning)? {
    for font in OldFont.allCases {
      if let meaning = font.meaning(of: text) { return (font, meaning) }
    }
    return nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether some of this UTF-8 may be ruined, seen byte by byte. Good Vietnamese has hardly anything of what is looked for:
  /// a question mark, an escape, a sign, a letter of Latin-1 that Vietnamese has not, a capital of that behind a small letter.
  var mayBeRuined: Bool {
    for index in indices {
      let byte = self[index]
      if byte < 0x80 ? byte == UInt8(ascii: "?") || byte == UInt8(ascii: "\\") : isOdd(at: index) { return true }
    }
    return false
  }

  @inline(__always)
  private func isOdd(at index: Int) -> Bool {
    switch self[index] {
    case 0xC2, 0xEF: true
    // Of these, good text has dashes, quotation marks and the minus sign, and none behind Ã and â, which end no word.
    case 0xE2:
      switch (byte(index + 1), byte(index + 2)) {
      case (0x80, _), (0x88, 0x92): byte(index - 2) == 0xC3 && (self[index - 1] == 0x83 || self[index - 1] == 0xA2)
      default: true
      }
    case 0xC3: isOddLatin(byte(index + 1), behind: byte(index - 1))
    default: false
    }
  }

  /// Whether a letter or sign of Latin-1, by the second of its bytes, is none of Vietnamese, or a capital within a word.
  private func isOddLatin(_ letter: UInt8, behind before: UInt8) -> Bool {
    switch letter & 0x1F {
    // × and ÷, which are what they seem between numbers.
    case 0x17 where before == 0x20: false
    // Ä…Ç Ë Î…Ñ Ö…Ø Û Ü Þ ß, and the small ones.
    case 0x04...0x07, 0x0B, 0x0E...0x11, 0x16...0x18, 0x1B, 0x1C, 0x1E, 0x1F: true
    default: letter < 0xA0 && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(before)
    }
  }

  /// The byte at a place; 0 where there is none.
  private func byte(_ index: Int) -> UInt8 { indices.contains(index) ? self[index] : 0 }
}
