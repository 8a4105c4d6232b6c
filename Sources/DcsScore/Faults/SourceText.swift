/// A file's bytes under the name that messages give it.
public struct SourceText: Sendable {
  /// A place as people and editors count it.
  public struct Place: Hashable, Comparable, Sendable {
    /// From 1.
    public let line: Int
    /// From 1, in Unicode scalars.
    public let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    public static func < (a: Place, b: Place) -> Bool { (a.line, a.column) < (b.line, b.column) }
  }

  /// What the file is called in messages.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The place of a byte; for more than one place, make a ``LineTable`` once.
  public func place(at offset: Int) -> Place { LineTable(self).place(at: offset) }
}
