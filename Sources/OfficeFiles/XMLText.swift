extension String {
  /// What every part in XML starts with.
  package static let xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// The text as XML that shows just it: in an element, or between the quotes of an attribute.
  ///
  /// Characters that XML 1.0 has not (section 2.2, Char), other control characters, line breaks among them, and those that
  /// turn text around become U+FFFD. This is the one place where text of whoever becomes XML.
  package var xml: String {
    var plain = self
    if plain.withUTF8({ $0.allSatisfy { $0.isPlainInXML } }) { return plain }
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.unicodeScalars.append(scalar.isReplacedInXML ? "\u{FFFD}" : scalar)
      }
    }
    return text
  }
}

extension UInt8 {
  /// Whether nothing that starts with the byte is replaced, as of nearly all text: a letter of ASCII but for those of
  /// markup, or one beyond it of a block that has no such.
  fileprivate var isPlainInXML: Bool {
    switch self {
    case ..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    case 0x7F, 0xC2, 0xE2, 0xEF: false
    default: true
    }
  }
}

extension Unicode.Scalar {
  /// C0, DEL and C1, line and paragraph separators, the directional formatting characters of UAX #9, and the two
  /// noncharacters that XML forbids.
  fileprivate var isReplacedInXML: Bool {
    switch value {
    case ..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
