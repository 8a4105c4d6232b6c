extension String {
  /// Whether the text starts with http:// or https://, in any case (RFC 3986, section 3.1), and goes on behind it.
  var isWebAddress: Bool {
    var text = self
    return text.withUTF8 { $0.isWebAddress }
  }

  /// Whether a web address has a host and, if any, a port that there can be, and only characters that an address may
  /// have (RFC 3986; letters beyond ASCII as RFC 3987 has them), with two hexadecimal digits behind every percent sign.
  var isWellFormedWebAddress: Bool {
    guard let slash = firstIndex(of: "/") else { return false }
    let rest = self[slash...].dropFirst(2)
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let place = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
    return place.isHostWithPort && rest.unicodeScalars.allSatisfy { $0.isOfAddress } && rest.hasWholeEscapes
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
}

extension Substring {
  /// `HOST` or `HOST:PORT`; the host may be an address in brackets.
  fileprivate var isHostWithPort: Bool {
    let bracket = hasPrefix("[") ? lastIndex(of: "]") : startIndex
    guard let bracket else { return false }
    let colon = self[bracket...].firstIndex(of: ":")
    let host = self[..<(colon ?? endIndex)]
    let port = colon.map { self[index(after: $0)...] } ?? ""
    let isPort = port.isEmpty || Int(digits: port.utf8).map { $0 <= 65_535 } ?? false
    return isPort && host.contains { $0.isLetter || $0.isNumber } && host.first != "."
  }

  fileprivate var hasWholeEscapes: Bool {
    split(separator: "%", omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
      part.prefix(2).count == 2 && part.prefix(2).allSatisfy { $0.isASCII && $0.isHexDigit }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isOfAddress: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case "-", ".", "_", "~", ":", "/", "?", "#", "[", "]", "@", "!", "$", "&", "'", "(", ")", "*", "+", ",", ";", "=",
      "%":
      true
    default:
      value >= 0xA0 && !properties.isWhitespace
        && ![.control, .format, .privateUse, .unassigned].contains(properties.generalCategory)
    }
  }
}
