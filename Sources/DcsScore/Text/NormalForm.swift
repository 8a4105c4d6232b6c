extension String {
  /// The text in Unicode Normalization Form C (UAX #15), the form that all text of the model has.
  ///
  /// Text typed as decomposed Unicode (NFD), as some keyboards and file systems leave it, comes out precomposed.
  public var normalizedToNFC: String {
    // `var` because the standard library hands out contiguous UTF-8 only through a mutating call.
    var text = self
    let isCertain = text.withUTF8 { $0.isCertainlyNFC }
    return isCertain ? text : text.composed
  }

  /// Whether the text is in Normalization Form C already, scalar by scalar.
  public var isNFC: Bool {
    unicodeScalars.elementsEqual(normalizedToNFC.unicodeScalars)
  }

  /// How many combining marks may stand in a row: as many as Stream-Safe Text has (UAX #15, section 13).
  static let mostMarks = 30

  /// The text in Normalization Form C; nil where a letter carries more than ``mostMarks`` marks.
  ///
  /// Whatever a file says is normalized by this: what nobody writes must not cost more than it has bytes.
  var streamSafeNFC: String? {
    var text = self
    if text.withUTF8({ $0.isCertainlyNFC }) { return text }
    return isStreamSafe ? composed : nil
  }

  /// Whether no letter carries more than ``mostMarks`` marks. The time to normalize a row of marks, or to compare it,
  /// grows with the square of its length.
  var isStreamSafe: Bool {
    var marks = 0
    for scalar in unicodeScalars {
      let isMark = scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
      marks = isMark ? marks + 1 : scalar.isTwoMarks ? marks + 2 : 0
      if marks > Self.mostMarks { return false }
    }
    return true
  }

  /// The text without Unicode white space before and behind it.
  package var trimmed: String {
    var text = self
    if text.withUTF8({ $0.startsAndEndsVisibly }) { return text }
    let rest = unicodeScalars.drop(while: { $0.properties.isWhitespace })
    guard let end = rest.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(rest[...end])
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the text starts and ends with what is certainly no white space, as nearly all text does.
  var startsAndEndsVisibly: Bool {
    guard var last = indices.last else { return false }
    while last > 0, self[last] & 0xC0 == 0x80 { last -= 1 }
    return isVisible(at: 0) && isVisible(at: last)
  }

  /// Whether a scalar starts here that is ASCII to be seen, or of a block of Vietnamese letters.
  ///
  /// White space beyond ASCII starts with the bytes C2, E1 9A, E2 and E3.
  private func isVisible(at index: Int) -> Bool {
    switch self[index] {
    case 0x21..<0x7F, 0xC3..<0xE1: true
    case 0xE1: index + 1 < count && self[index + 1] > 0x9A
    default: false
    }
  }

  /// Whether all scalars of this UTF-8 are of blocks that NFC leaves alone: up to U+02FF, Latin Extended Additional
  /// (U+1E00...U+1EFF, where the Vietnamese letters are), General Punctuation from U+2010 to U+203F. None of these is a
  /// combining mark.
  fileprivate var isCertainlyNFC: Bool {
    var index = 0
    while index < count {
      // ASCII, and two-byte sequences with their continuations: U+0080...U+02FF.
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
