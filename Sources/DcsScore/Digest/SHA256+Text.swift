extension SHA256 {
  /// The digest in groups of four digits, four groups a line, so that people can read it aloud and compare it with a
  /// printed page.
  public var readableLines: [String] {
    let digits = Array(hex)
    let groups = stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<$0 + 4]) }
    return stride(from: 0, to: groups.count, by: 4).map { groups[$0..<$0 + 4].joined(separator: " ") }
  }
}
