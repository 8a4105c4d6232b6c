extension String {
  /// The text without what nobody sees and no name needs: spaces of no width, marks of direction and of byte order, soft
  /// hyphens.
  package var withoutInvisibles: String {
    // Nearly every text has none, and copying takes longer than looking.
    if !unicodeScalars.contains(where: { $0.isInvisible }) { return self }
    return replacingScalars { $0.isInvisible ? "" : nil }
  }

  /// Whether there is nothing in the text that anybody sees.
  var saysNothing: Bool {
    // Nearly every text starts with a letter of ASCII.
    if let first = utf8.first, first > 0x20, first < 0x7F { return false }
    return unicodeScalars.allSatisfy { $0.isInvisible }
  }

  /// The codes of what nobody sees in the text, or takes for an ordinary space, each once: `U+00A0`. Only the first few.
  fileprivate var invisibles: [String] {
    codes { $0.isInvisible || !$0.isASCII && $0.properties.isWhitespace }
  }

  /// The codes of what nobody sees in the text and what turns it around, each once, but for spaces and what emoji are joined
  /// of. Only the first few.
  var hiddenCodes: [String] { codes { $0.isInvisible && !$0.isOfEmoji || $0.isControl } }

  private func codes(of isNamed: (Unicode.Scalar) -> Bool) -> [String] {
    var codes: [String] = []
    for scalar in unicodeScalars where isNamed(scalar) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      if !codes.contains(code) { codes.append(code) }
      if codes.count == 4 { break }
    }
    return codes
  }
}

extension Unicode.Scalar {
  /// Whether nothing is shown for the scalar by itself.
  fileprivate var isInvisible: Bool { value >= 0xAD && properties.isDefaultIgnorableCodePoint }

  /// The joiner, variation selectors and tags.
  fileprivate var isOfEmoji: Bool {
    switch value {
    case 0x200D, 0xFE00...0xFE0F, 0xE0020...0xE007F, 0xE0100...0xE01EF: true
    default: false
    }
  }

  /// Whether the scalar is a control character or separates lines or paragraphs, but for what texts are typed with.
  fileprivate var isControl: Bool {
    switch value {
    // U+0000 is a fault of its own.
    case 0x00, 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension LocalizedText {
  /// The message about a text that it quotes, with the codes of what nobody sees in that: else it would look right.
  func namingInvisibles(of text: String) -> LocalizedText {
    let codes = text.invisibles.listed()
    if codes.isEmpty { return self }
    return LocalizedText(
      vi: "\(vi) (trong đó có ký tự không nhìn thấy: \(codes))", en: "\(en) (with invisible characters: \(codes))")
  }
}
