extension String {
  /// Whether the text starts with http:// or https://, in any case (RFC 3986, section 3.1), and goes on behind it.
  var isWebAddress: Bool {
    var text = self
    return text.withUTF8 { $0.isWebAddress }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The same of UTF-8.
  var isWebAddress: Bool {
    guard count > "http://".utf8.count else { return false }
    let isHTTP =
      self[0] | 0x20 == UInt8(ascii: "h") && self[1] | 0x20 == UInt8(ascii: "t")
      && self[2] | 0x20 == UInt8(ascii: "t") && self[3] | 0x20 == UInt8(ascii: "p")
    let colon = self[4] | 0x20 == UInt8(ascii: "s") ? 5 : 4
    return isHTTP && count > colon + 3 && self[colon] == UInt8(ascii: ":")
      && self[colon + 1] == UInt8(ascii: "/") && self[colon + 2] == UInt8(ascii: "/")
  }

  /// Whether a web address has a host and, if any, a port that there can be, and only characters that an address may
  /// have (RFC 3986; letters beyond ASCII as RFC 3987 has them), with two hexadecimal digits behind every percent sign.
  var isWellFormedWebAddress: Bool {
    guard let slash = firstIndex(of: UInt8(ascii: "/")) else { return false }
    let rest = self[slash...].dropFirst(2)
    let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let host = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
    return host.isHostWithPort && rest.areOfAddress
  }
}

/// Parts of an address. What parts them is ASCII, so that they are looked at as bytes: a mark behind a slash makes another
/// character of it to Swift, but not to a browser.
extension Slice<UnsafeBufferPointer<UInt8>> {
  /// `HOST` or `HOST:PORT`; the host may be an address in brackets.
  fileprivate var isHostWithPort: Bool {
    guard let bracket = first == UInt8(ascii: "[") ? lastIndex(of: UInt8(ascii: "]")) : startIndex else { return false }
    let colon = self[bracket...].firstIndex(of: UInt8(ascii: ":"))
    let host = self[..<(colon ?? endIndex)]
    let port = colon.map { self[($0 + 1)...] } ?? self[endIndex...]
    let isPort = port.isEmpty || Int(digits: port).map { $0 <= 65_535 } ?? false
    return isPort && host.hasLetterOrDigit && host.first != UInt8(ascii: ".")
  }

  private var hasLetterOrDigit: Bool {
    contains { $0.isASCIILetter || $0.isASCIIDigit }
      || scalarsBeyondASCII.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// Whether an address may have all this, and each percent sign two hexadecimal digits behind it.
  fileprivate var areOfAddress: Bool {
    var missingDigits = 0
    for byte in self {
      if missingDigits > 0 {
        if !byte.isHexDigit { return false }
        missingDigits -= 1
      } else if byte == UInt8(ascii: "%") {
        missingDigits = 2
      } else if byte < 0x80, !byte.isOfAddress {
        return false
      }
    }
    return missingDigits == 0 && scalarsBeyondASCII.allSatisfy { $0.isOfAddress }
  }

  /// Hardly any address has such.
  private var scalarsBeyondASCII: [Unicode.Scalar] {
    allSatisfy { $0 < 0x80 } ? [] : String(decoding: self, as: UTF8.self).unicodeScalars.filter { $0.value >= 0x80 }
  }
}

extension UInt8 {
  fileprivate var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  fileprivate var isHexDigit: Bool {
    isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }

  /// Whether this is one of the ASCII characters that an address has, but for the percent sign.
  fileprivate var isOfAddress: Bool {
    switch self {
    case UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: "&")...UInt8(ascii: "/"),
      UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "@"):
      true
    default: isASCIILetter || isASCIIDigit
    }
  }
}

extension Unicode.Scalar {
  /// Whether this is a letter or sign beyond ASCII that an address may have.
  fileprivate var isOfAddress: Bool {
    value >= 0xA0 && !properties.isWhitespace
      && ![.control, .format, .privateUse, .unassigned].contains(properties.generalCategory)
  }
}
