/// A ZIP archive of parts that are stored as they are (PKWARE APPNOTE 6.3.10), as office files are.
///
/// The same parts make the same bytes: they keep their order, and all have the earliest date that there is. An archive
/// of 4 GiB or of 65,536 parts would need the fields of ZIP64, which it has not.
package struct ZipArchive {
  private var parts: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// Adds a part; its name has slashes between folders.
  package mutating func add(_ name: String, _ contents: [UInt8]) {
    let name = Array(name.utf8)
    let common = Self.common(name, contents)
    directory += [0x50, 0x4B, 0x01, 0x02] + Self.version + common
    // No comment, the first disk, no attributes; where the part starts.
    directory += [UInt8](repeating: 0, count: 10) + UInt32(truncatingIfNeeded: parts.count).littleEndianBytes + name
    parts += [0x50, 0x4B, 0x03, 0x04] + common + name
    parts += contents
    count += 1
  }

  /// Adds a part of text.
  package mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The whole archive.
  package var bytes: [UInt8] {
    let count = UInt16(truncatingIfNeeded: count).littleEndianBytes
    var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0] + count + count
    end += UInt32(truncatingIfNeeded: directory.count).littleEndianBytes
    end += UInt32(truncatingIfNeeded: parts.count).littleEndianBytes + [0, 0]
    return parts + directory + end
  }

  /// Version 2.0, the lowest that has folders.
  private static let version: [UInt8] = [20, 0]

  /// What a part's own head and its entry in the directory both say.
  private static func common(_ name: [UInt8], _ contents: [UInt8]) -> [UInt8] {
    let size = UInt32(truncatingIfNeeded: contents.count).littleEndianBytes
    var head = version
    head += [0x00, 0x08]  // Bit 11: the name is UTF-8.
    head += [0, 0]  // Stored.
    head += [0, 0, 0x21, 0x00]  // Midnight of 1980-01-01.
    head += CRC32(contents).value.littleEndianBytes + size + size
    head += UInt16(truncatingIfNeeded: name.count).littleEndianBytes + [0, 0]
    return head
  }
}

extension FixedWidthInteger {
  /// The bytes of the number, the lowest first.
  fileprivate var littleEndianBytes: [UInt8] {
    (0..<Self.bitWidth / 8).map { UInt8(truncatingIfNeeded: self >> ($0 * 8)) }
  }
}
