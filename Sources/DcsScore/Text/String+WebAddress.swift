extension String {
  /// Whether the text starts with http:// or https://, in any case (RFC 3986, section 3.1), and goes on behind it.
  var isWebAddress: Bool {
    var text = self
    return text.withUTF8 { bytes in
      guard bytes.count > "https://".utf8.count else { return false }
      let isHTTP =
        bytes[0] | 0x20 == UInt8(ascii: "h") && bytes[1] | 0x20 == UInt8(ascii: "t")
        && bytes[2] | 0x20 == UInt8(ascii: "t") && bytes[3] | 0x20 == UInt8(ascii: "p")
      let colon = bytes[4] | 0x20 == UInt8(ascii: "s") ? 5 : 4
      return isHTTP && bytes[colon] == UInt8(ascii: ":") && bytes[colon + 1] == UInt8(ascii: "/")
        && bytes[colon + 2] == UInt8(ascii: "/")
    }
  }

  /// Whether a web address has a host, and only characters that an address may have (RFC 3986; letters beyond ASCII as
  /// RFC 3987 has them), with two hexadecimal digits behind every percent sign.
  var isWellFormedWebAddress: Bool {
    guard let start = range(ofFirst: "://") else { return false }
    let rest = unicodeScalars[start...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
    guard let first = host.first, first != ":", first != "." else { return false }
    return rest.allSatisfy(\.isOfAddress) && Substring(rest).hasWholeEscapes
  }

  /// Where the text goes on behind the first place of some other.
  private func range(ofFirst other: String) -> Index? {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(other) { return rest.index(rest.startIndex, offsetBy: other.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}

extension Substring {
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
    default: value >= 0xA0 && !properties.isWhitespace && properties.generalCategory != .control
    }
  }
}
