/// A ZIP archive to read (PKWARE APPNOTE 6.3.10).
///
/// What the directory at its end says holds; the heads of parts are compared with it. Nothing is inflated until it is
/// asked for, and all that is inflated counts towards one limit.
package struct ZipReader: Sendable {
  /// The parts in the order of the directory. Folders are parts without bytes whose names end with a slash.
  package let entries: [ZipEntry]
  private let bytes: [UInt8]
  /// The places of entries by their names, in small letters.
  private let places: [[UInt8]: Int]
  /// Where each part's bytes start.
  private let starts: [Int]
  /// How many bytes may still be unpacked.
  private var left: Int

  package static let mostParts = 10_000

  /// - Parameter limit: How many bytes all parts that are read may have together.
  package init(_ bytes: [UInt8], limit: Int, mostParts: Int = mostParts) throws(ZipFault) {
    let directory = try Self.directory(of: bytes)
    if directory.count > mostParts { throw .tooManyParts }
    var entries: [ZipEntry] = []
    var places: [[UInt8]: Int] = [:]
    var starts: [Int] = []
    var place = directory.start
    for index in 0..<directory.count {
      let entry = try ZipEntry(bytes, at: place)
      place = entry.end
      if place > directory.end { throw .badDirectory }
      if places.updateValue(index, forKey: entry.nameBytes.lowercasedASCII) != nil { throw .repeatedName(entry.name) }
      starts.append(try Self.start(of: entry, in: bytes, before: directory.start))
      entries.append(entry)
    }
    if place != directory.end { throw .badDirectory }
    try Self.checkOverlaps(entries, starts)
    (self.entries, self.bytes, self.places, self.starts) = (entries, bytes, places, starts)
    left = limit
  }

  package func has(_ name: String) -> Bool { places[name.utf8.lowercasedASCII] != nil }

  /// The bytes of a part, whose name is found whether its letters are small or large (ECMA-376-2, section 6.2.2.3).
  package mutating func contents(_ name: String) throws(ZipFault) -> [UInt8] {
    guard let index = places[name.utf8.lowercasedASCII] else { throw .noPart(name) }
    let entry = entries[index]
    // Two places before multiplying, as that could be too much for 32 bits.
    if entry.size / Inflated.mostOfOne > entry.compressedSize { throw .impossibleSize(name) }
    if entry.size > left { throw .tooLong(name) }
    left -= entry.size
    let packed = bytes[starts[index]..<starts[index] + entry.compressedSize]
    let contents = try Self.unpacked(packed, entry)
    guard contents.count == entry.size, CRC32(contents).value == entry.checksum else { throw .damaged(name) }
    return contents
  }

  private static func unpacked(_ packed: ArraySlice<UInt8>, _ entry: ZipEntry) throws(ZipFault) -> [UInt8] {
    switch entry.method {
    case 0:
      guard entry.size == packed.count else { throw .impossibleSize(entry.name) }
      return Array(packed)
    case 8:
      do throws(InflateFault) {
        let inflated = try Inflated(packed, limit: entry.size)
        guard inflated.used == packed.count else { throw .tooLong }
        return inflated.bytes
      } catch .tooLong {
        throw .damaged(entry.name)
      } catch {
        throw .inflate(entry.name, error)
      }
    default: throw .unknownMethod(entry.name)
    }
  }

  /// Where a part's bytes start, behind its head (section 4.3.7), which has to be of the same part. Sizes and checksum may
  /// stand behind the part in place of its head.
  private static func start(
    of entry: ZipEntry, in bytes: [UInt8], before directory: Int
  ) throws(ZipFault) -> Int {
    let head = entry.head
    guard head <= directory - 30, bytes.littleEndian(4, at: head) == 0x0403_4B50,
      let method = bytes.littleEndian(2, at: head + 8), let nameLength = bytes.littleEndian(2, at: head + 26),
      let extraLength = bytes.littleEndian(2, at: head + 28)
    else { throw .badDirectory }
    let nameEnd = head + 30 + Int(nameLength)
    let start = nameEnd + Int(extraLength)
    guard start <= directory - entry.compressedSize else { throw .badDirectory }
    guard method == entry.method, bytes[head + 30..<nameEnd] == entry.nameBytes else {
      throw .differentHead(entry.name)
    }
    return start
  }

  private static func checkOverlaps(_ entries: [ZipEntry], _ starts: [Int]) throws(ZipFault) {
    var end = 0
    for index in entries.indices.sorted(by: { entries[$0].head < entries[$1].head }) {
      if entries[index].head < end { throw .overlap(entries[index].name) }
      end = starts[index] + entries[index].compressedSize
    }
  }
}
