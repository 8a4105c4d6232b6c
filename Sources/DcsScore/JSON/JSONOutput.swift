/// A JSON value to be written: it tells itself to a writer, each time anew, so that no more of it is kept than its bytes.
public struct JSONOutput: Sendable {
  private let write: @Sendable (inout JSONWriter) -> Void

  package init(_ write: @escaping @Sendable (inout JSONWriter) -> Void) {
    self.write = write
  }

  package func write(to json: inout JSONWriter) { write(&json) }
}

extension JSONOutput {
  /// The value null.
  public static var null: JSONOutput { JSONOutput { $0.null() } }

  /// A list of values.
  public static func list(_ elements: [JSONOutput]) -> JSONOutput {
    JSONOutput { $0.list(nil, elements) { $1.write(to: &$0) } }
  }
}

extension JSONOutput {
  /// The value as the bytes of a file for people and programs: what fits on a line stands on one, all else is indented by
  /// two spaces.
  ///
  /// The same value always gives the same bytes, and they end with a line feed.
  public var bytes: [UInt8] { written(.lines(indent: 0), endsLine: true) }

  /// The value's ``bytes`` as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The value as a line of a file that has a document a line: without a space that says nothing, and with a line feed at
  /// its end and nowhere else.
  public var lineBytes: [UInt8] { written(.compact, endsLine: true) }

  /// The value as the bytes of RFC 8785.
  public var canonicalBytes: [UInt8] { written(.canonical) }

  /// The value as text within a larger one, from the column on that its line is indented to.
  package func text(indent: String) -> String {
    String(decoding: written(.lines(indent: indent.utf8.count)), as: UTF8.self)
  }

  /// The value on a single line, with spaces between its parts.
  package var line: String { String(decoding: written(.line), as: UTF8.self) }

  private func written(_ layout: JSONWriter.Layout, endsLine: Bool = false) -> [UInt8] {
    var writer = JSONWriter(layout)
    write(&writer)
    if endsLine { writer.endLine() }
    return writer.take()
  }
}
