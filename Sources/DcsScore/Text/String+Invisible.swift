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
    var codes: [String] = []
    for scalar in unicodeScalars where scalar.isInvisible || !scalar.isASCII && scalar.properties.isWhitespace {
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
