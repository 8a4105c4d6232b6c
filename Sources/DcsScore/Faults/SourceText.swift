/// A file's bytes under the name that messages give it, and what they say as UTF-8.
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
  /// The file as it is, which is what digests and signatures are of.
  public let bytes: [UInt8]
  /// What is read, and what places are offsets into: the same bytes; of UTF-16 with its mark, the same text in UTF-8; of
  /// a workbook, a line of text for each row of its sheet.
  public let utf8: [UInt8]
  /// Whether the file is UTF-16 and can be read.
  public let isUTF16: Bool
  /// The cells that ``utf8`` is made of, where the file is a workbook; nil of any other.
  let cells: CellPlaces?

  public init(name: String, bytes: [UInt8]) {
    (self.name, self.bytes) = (name, bytes)
    let decoded = TextEncoding.utf8(ofUTF16: bytes)
    (utf8, isUTF16, cells) = (decoded ?? bytes, decoded != nil, nil)
  }

  /// A workbook, of which a text stands for a sheet: a line a row, so that places are those of the sheet.
  init(_ workbook: SourceText, _ utf8: [UInt8], _ cells: CellPlaces) {
    (name, bytes, isUTF16) = (workbook.name, workbook.bytes, false)
    (self.utf8, self.cells) = (utf8, cells)
  }

  /// A part of a file, such as a line, which is of the file's encoding whatever it starts with.
  public init(name: String, part bytes: [UInt8]) {
    (self.name, self.bytes, utf8, isUTF16, cells) = (name, bytes, bytes, false, nil)
  }

  /// The place of a byte; for more than one place, make a ``LineTable`` once.
  public func place(at offset: Int) -> Place { LineTable(self).place(at: offset) }
}
