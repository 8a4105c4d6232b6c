extension String {
  /// The text in lower case with single spaces and without what nobody sees, as names that people type are compared. The
  /// letters Ð and Ɖ, which look like Đ and come from old keyboards and fonts, are taken for it.
  var asName: String {
    var text = self
    // Taking text apart by its characters takes ten times as long.
    if text.withUTF8({ $0.isSinglySpaced }) { return text.lowercased() }
    let name = withoutInvisibles.split { $0.isWhitespace }.joined(separator: " ").lowercased()
    return name.replacingScalars { $0 == "\u{F0}" || $0 == "\u{256}" ? "đ" : nil }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the text is certainly nothing but words with one space between them: of ASCII, and of the blocks that have
  /// the Vietnamese letters, U+00C0...U+02FF and U+1E00...U+1EFF, without the letters that look like Đ.
  fileprivate var isSinglySpaced: Bool {
    var isAtWord = true
    var index = 0
    while index < count {
      switch self[index] {
      case 0x20 where !isAtWord:
        isAtWord = true
        index += 1
        continue
      case 0x21..<0x7F: index += 1
      case 0xC3..<0xCC:
        if isLikeD(at: index) { return false }
        index += 2
      case 0xE1 where index + 1 < count && (0xB8...0xBB).contains(self[index + 1]): index += 3
      default: return false
      }
      isAtWord = false
    }
    return !isAtWord
  }

  /// Whether Ð, ð, Ɖ or ɖ stands at a place.
  private func isLikeD(at index: Int) -> Bool {
    guard index + 1 < count else { return false }
    switch (self[index], self[index + 1]) {
    case (0xC3, 0x90), (0xC3, 0xB0), (0xC6, 0x89), (0xC9, 0x96): return true
    default: return false
    }
  }
}
