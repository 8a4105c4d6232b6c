extension String {
  /// Whether the text is a path that stays within the folder it starts from, and that every system reads alike.
  public var isPathWithin: Bool {
    // Bytes, as a mark behind a slash makes another character of it to Swift, but not to a file system.
    let names = utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return !hasControls && !utf8.contains(UInt8(ascii: "\\")) && !utf8.contains(UInt8(ascii: ":"))
      && names.allSatisfy { !$0.isEmpty && !$0.elementsEqual("..".utf8) }
  }

  /// Whether some of the text steers whatever shows it, or turns it around, so that a file of that name would be shown as
  /// another: `a\u202Egpj.exe` looks like `aexe.jpg`.
  var hasControls: Bool { unicodeScalars.contains { $0.isControl } }
}

extension Unicode.Scalar {
  /// The characters that a terminal is steered by and those that turn text around (UAX #9), as `Papers` replaces them.
  fileprivate var isControl: Bool {
    switch value {
    case ..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
