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
  /// Whether some of this UTF-8 may be ruined, seen in one go. Good Vietnamese has hardly anything of what is looked for: a
  /// question mark, an escape, a sign, a letter of Latin-1 that Vietnamese has not, a capital of that behind a small letter.
  var mayBeRuined: Bool {
    var found: UInt8 = 0
    for index in 0..<Swift.min(count, 2) {
      found |= Self.sign(0, index == 1 ? self[0] : 0, self[index])
    }
    for index in Swift.min(count, 2)..<count { found |= Self.sign(self[index &- 2], self[index &- 1], self[index]) }
    return found != 0
  }

  /// 1 where three bytes end in what is looked for; by comparisons alone, so that many are made at once.
  @inline(__always)
  private static func sign(_ beforeThat: UInt8, _ before: UInt8, _ byte: UInt8) -> UInt8 {
    let isSign: UInt8 = (byte == 0x3F || byte == 0x5C || byte == 0xC2 || byte == 0xEF) ? 1 : 0
    // Of those that start with E2, good text has dashes and quotation marks, and none behind Ã and â, which end no word.
    let isOther: UInt8 = (before == 0xE2) && (byte != 0x80) ? 1 : 0
    let isWithin: UInt8 = (byte == 0xE2) && (beforeThat == 0xC3) && (before == 0x83 || before == 0xA2) ? 1 : 0
    let low = byte & 0x1F
    // Ä…Ç Ë Î…Ñ Ö…Ø Û Ü Þ ß, and the small ones.
    let isForeign: UInt8 =
      (low &- 0x04 < 4 || low == 0x0B || low &- 0x0E < 4 || low &- 0x16 < 3 || low &- 0x1B < 2 || low >= 0x1E) ? 1 : 0
    // Between numbers, × and ÷ are what they seem.
    let isSum: UInt8 = (beforeThat == 0x20) && (byte == 0x97 || byte == 0xB7) ? 1 : 0
    let isCapitalWithin: UInt8 = (beforeThat &- 0x61 < 26) && (byte < 0xA0) ? 1 : 0
    let isLatin1: UInt8 = before == 0xC3 ? 1 : 0
    return isSign | isOther | isWithin | isLatin1 & (isForeign & ~isSum | isCapitalWithin)
  }
}
