extension JSONOutput {
  /// The value as the bytes of a file for people and programs: what fits on a line stands on one, all else is indented by
  /// two spaces.
  ///
  /// The same value always gives the same bytes, and they end with a line feed.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.append(self, indent: 0, behind: 0)
    writer.endLine(indent: 0)
    return writer.bytes
  }

  /// The value's ``bytes`` as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The value as text within a larger one, from the column on that its line is indented to.
  package func text(indent: String) -> String {
    let indent = indent.utf8.count
    var writer = JSONWriter()
    writer.append(self, indent: indent, behind: indent)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The value on a single line.
  package var line: String {
    var writer = JSONWriter()
    writer.append(line: self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
