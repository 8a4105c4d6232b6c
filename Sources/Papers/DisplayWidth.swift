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

  /// The text cut at white space into lines of at most a width in columns; a longer word has a line of its own.
  ///
  /// Control characters are replaced, as nothing in a file may steer the terminal that it is shown on.
  package func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var used = 0
    // Bytes, as a report wraps most of its text and characters would cost more than all the rest of it.
    var text = withoutControls { UInt8($0.value).isSpace }
    text.withUTF8 { bytes in
      bytes.forEachWord { word in
        let columns = word.displayWidth
        if used > 0, used + 1 + columns > width {
          lines.append(String(decoding: line, as: UTF8.self))
          line.removeAll(keepingCapacity: true)
          used = 0
        }
        if used > 0 {
          line.append(UInt8(ascii: " "))
          used += 1
        }
        line.append(contentsOf: word)
        used += columns
      }
    }
    if used > 0 || lines.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  /// The text on one line, with single spaces for white space and control characters replaced.
  package var singleLine: String { wrapped(to: .max)[0] }

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
  ///
  /// The others are of two blocks: U+0080...U+009F start with C2, U+2028...U+202E and U+2066...U+2069 with E2.
  fileprivate func hasNoControls(butFor isKept: (Unicode.Scalar) -> Bool) -> Bool {
    for (index, byte) in enumerated() {
      switch byte {
      case 0..<0x20, 0x7F: if !isKept(Unicode.Scalar(byte)) { return false }
      case 0xC2: if self[index + 1] < 0xA0 { return false }
      case 0xE2:
        if self[index + 1] == 0x80 && (0xA8...0xAE).contains(self[index + 2]) { return false }
        if self[index + 1] == 0x81 && (0xA6...0xA9).contains(self[index + 2]) { return false }
      default: continue
      }
    }
    return true
  }

  /// Passes on what stands between white space, a word after the other: of a long text all words together would take
  /// many times as much memory as the text.
  fileprivate func forEachWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var start = 0
    while start < count {
      var end = start
      while end < count, !self[end].isSpace { end += 1 }
      if end > start { body(UnsafeBufferPointer(rebasing: self[start..<end])) }
      start = end + 1
    }
  }

  /// The columns of this UTF-8.
  fileprivate var displayWidth: Int {
    if isCertainlyNarrow { return reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
    return String(decoding: self, as: UTF8.self).unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// Whether all scalars of this UTF-8 take one column, seen without a look at each: those of blocks that have no others,
  /// up to U+02FF, Latin Extended Additional (U+1E00...U+1EFF, where the Vietnamese letters are), and General Punctuation
  /// from U+2010 to U+203F but for its controls, which do not come as far as here.
  private var isCertainlyNarrow: Bool {
    var index = 0
    while index < count {
      while index < count, self[index] < 0xCC { index += 1 }
      if index == count { return true }
      guard index + 2 < count else { return false }
      switch (self[index], self[index + 1]) {
      case (0xE1, 0xB8...0xBB): index += 3
      case (0xE2, 0x80) where self[index + 2] >= 0x90: index += 3
      default: return false
      }
    }
    return true
  }
}

extension UInt8 {
  /// Whether text may be broken here: at white space of ASCII, but not at a no-break space.
  fileprivate var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
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
