extension String {
  /// Whether the text is a path that stays within the folder it starts from, and that every system reads alike.
  public var isPathWithin: Bool {
    // Bytes, as a mark behind a slash makes another character of it to Swift, but not to a file system.
    let names = utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return !utf8.contains(UInt8(ascii: "\\")) && !utf8.contains(UInt8(ascii: ":"))
      && names.allSatisfy { !$0.isEmpty && !$0.elementsEqual("..".utf8) }
  }
}
