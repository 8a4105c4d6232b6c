extension String {
  /// A file's path as a reference by RFC 3986: relative, or with the scheme `file` (RFC 8089) where it starts from the
  /// root.
  package var uriReference: String {
    var path = withoutCurrentFolder
    #if os(Windows)
      path = Substring(String(path).replacingScalars { $0 == "\\" ? "/" : nil })
      if path.dropFirst().first == ":" { path = "/" + path }
    #endif
    // A colon is escaped, too: in a relative reference, it would make a scheme of what stands before it.
    let escaped = path.utf8.reduce(into: "") { $0 += $1.escapedForPath }
    return escaped.hasPrefix("/") ? "file://" + escaped : escaped
  }

  /// A path as version control has it: `./a.json`, as a search from the current folder gives it, is `a.json`.
  package var withoutCurrentFolder: Substring {
    var path = self[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return path
  }
}

extension UInt8 {
  /// The byte as it stands in the path of a URI.
  fileprivate var escapedForPath: String {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      return String(Unicode.Scalar(self))
    default:
      let digits = String(self, radix: 16, uppercase: true)
      return digits.utf8.count < 2 ? "%0" + digits : "%" + digits
    }
  }
}
