extension String {
  /// How many columns of a terminal the text takes.
  ///
  /// A combining mark takes none, so that composed (NFC) and decomposed (NFD) text come out alike; an East Asian wide
  /// character and an emoji take two.
  package var displayWidth: Int {
    var text = self
    return text.withUTF8 { $0.displayWidth }
  }

  /// The text with spaces behind it up to a width in columns.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - displayWidth))
  }

  /// The text with spaces before it up to a width in columns.
  package func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - displayWidth)) + self
  }

  /// The text with every control character replaced.
  package var withoutControls: String { withoutControls { _ in false } }

  /// The text without the spaces behind it.
  var withoutSpacesAtEnd: String {
    var text = self
    while text.utf8.last == UInt8(ascii: " ") { text.unicodeScalars.removeLast() }
    return text
  }

  /// The text with every control character replaced but for some of ASCII.
  func withoutControls(butFor isKept: (Unicode.Scalar) -> Bool) -> String {
    var text = self
    if text.withUTF8({ $0.hasNoControls(butFor: isKept) }) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isReplaced = scalar.isControl && !(scalar.isASCII && isKept(scalar))
      scalars.append(isReplaced ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether no control character is here but those of ASCII that are kept.
  fileprivate func hasNoControls(butFor isKept: (Unicode.Scalar) -> Bool) -> Bool {
    for index in indices where isControl(at: index) {
      if self[index] >= 0x80 || !isKept(Unicode.Scalar(self[index])) { return false }
    }
    return true
  }

  /// Whether a control character starts at a place.
  ///
  /// Those beyond ASCII are of two blocks: U+0080...U+009F start with C2, U+2028...U+202E and U+2066...U+2069 with E2.
  @inline(__always)
  func isControl(at index: Int) -> Bool {
    switch self[index] {
    case 0..<0x20, 0x7F: true
    case 0xC2: self[index + 1] < 0xA0
    case 0xE2:
      self[index + 1] == 0x80 && (0xA8...0xAE).contains(self[index + 2])
        || self[index + 1] == 0x81 && (0xA6...0xA9).contains(self[index + 2])
    default: false
    }
  }

  /// The columns of this UTF-8.
  var displayWidth: Int {
    narrowWidth ?? String(decoding: self, as: UTF8.self).unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// The columns of this UTF-8 where all its scalars certainly take one, seen without a look at each: those of blocks that
  /// have no others, up to U+02FF, Latin Extended Additional (U+1E00...U+1EFF, where the Vietnamese letters are), General
  /// Punctuation from U+2010 to U+203F but for its controls, which do not come as far as here, arrows (U+2180...U+21BF) and
  /// what bars are made of (U+2580...U+25BF).
  private var narrowWidth: Int? {
    var (width, index) = (0, 0)
    while index < count {
      let byte = self[index]
      if byte < 0xCC {
        // A byte that goes on with a scalar takes no column of its own.
        if byte & 0xC0 != 0x80 { width += 1 }
        index += 1
        continue
      }
      guard index + 2 < count else { return nil }
      switch (byte, self[index + 1]) {
      case (0xE1, 0xB8...0xBB), (0xE2, 0x86), (0xE2, 0x96): break
      case (0xE2, 0x80) where self[index + 2] >= 0x90: break
      default: return nil
      }
      width += 1
      index += 3
    }
    return width
  }
}

extension Unicode.Scalar {
  /// Whether the scalar steers a terminal or turns text around: C0, DEL, C1, line and paragraph separators, and the
  /// directional formatting characters of UAX #9.
  fileprivate var isControl: Bool {
    switch value {
    case ..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Wide are the blocks that Unicode Standard Annex #11 gives a width of two.
  fileprivate var displayWidth: Int {
    switch value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x1E00..<0x2000, 0x1F1E6...0x1F1FF: 1  // Two of the last make a flag.
    case ..<0xA0, 0x300..<0x370, 0x1160...0x11FF, 0x200B...0x200F, 0xFE00...0xFE0F, 0xFEFF: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      2
    case _ where properties.isEmojiPresentation: 2
    default: properties.generalCategory == .nonspacingMark || properties.generalCategory == .enclosingMark ? 0 : 1
    }
  }
}
