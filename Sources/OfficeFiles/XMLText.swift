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
    for scalar in unicodeScalars { text.append(scalar, isReplaced: scalar.isReplacedInXML) }
    return text
  }

  /// The text as workbooks have it, in an element or between the quotes of an attribute (ECMA-376, part 1, 22.9.2.19,
  /// ST_Xstring).
  ///
  /// A workbook is read back, so its text keeps line breaks, tabs and what turns text around, and other control characters
  /// stand there by their number, as `_x000B_`. Text that looks like such a number is written so that it stays text. Only
  /// U+0000 and what XML forbids besides become U+FFFD.
  package var xstring: String {
    var plain = self
    if plain.withUTF8({ $0.allSatisfy { $0.isPlainInXString } }) { return plain }
    var text = ""
    for index in unicodeScalars.indices {
      let scalar = unicodeScalars[index]
      switch scalar.value {
      case 0x9, 0xA: text += "&#\(scalar.value);"
      case 0x1..<0x20: text += scalar.value < 0x10 ? "_x000\(scalar.hex)_" : "_x00\(scalar.hex)_"
      case UInt32(UInt8(ascii: "_")) where unicodeScalars[index...].startsXStringNumber: text += "_x005F_"
      case 0, 0xFFFE, 0xFFFF: text.append(scalar, isReplaced: true)
      default: text.append(scalar, isReplaced: false)
      }
    }
    return text
  }

  private mutating func append(_ scalar: Unicode.Scalar, isReplaced: Bool) {
    switch scalar {
    case "&": self += "&amp;"
    case "<": self += "&lt;"
    case ">": self += "&gt;"
    case "\"": self += "&quot;"
    case "'": self += "&#39;"
    default: unicodeScalars.append(isReplaced ? "\u{FFFD}" : scalar)
    }
  }
}

extension Substring.UnicodeScalarView {
  /// Whether a program would read the start as a character by its number: `_x`, four digits of base 16, `_`.
  fileprivate var startsXStringNumber: Bool {
    let start = Array(prefix(7))
    return start.count == 7 && start[0] == "_" && start[1] == "x" && start[6] == "_"
      && start[2..<6].allSatisfy { $0.properties.isASCIIHexDigit }
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

  /// The same of workbooks.
  fileprivate var isPlainInXString: Bool {
    switch self {
    case UInt8(ascii: "_"): false
    case 0x7F, 0xC2, 0xE2: true
    default: isPlainInXML
    }
  }
}

extension Unicode.Scalar {
  fileprivate var hex: String { String(value, radix: 16, uppercase: true) }

  /// C0, DEL and C1, line and paragraph separators, the directional formatting characters of UAX #9, and the two
  /// noncharacters that XML forbids.
  fileprivate var isReplacedInXML: Bool {
    switch value {
    case ..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
