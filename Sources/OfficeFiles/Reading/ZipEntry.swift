/// What the directory of an archive says of a part (PKWARE APPNOTE 6.3.10, section 4.3.12).
package struct ZipEntry: Hashable, Sendable {
  /// The part's path; bytes that are no UTF-8 became U+FFFD. Names of office files are ASCII, which all encodings share.
  package let name: String
  package let size: Int
  package let compressedSize: Int
  let method: Int
  let checksum: UInt32
  /// Where the part's head starts.
  let head: Int
  /// Where the entry ends.
  let end: Int
  /// The name in bytes, as it stands.
  let nameBytes: ArraySlice<UInt8>

  private static let signature: UInt32 = 0x0201_4B50

  /// Reads the entry that starts at a place.
  init(_ bytes: [UInt8], at place: Int) throws(ZipFault) {
    guard place <= bytes.count - 46, bytes.littleEndian(4, at: place) == Self.signature else { throw .badDirectory }
    func number(_ size: Int, _ offset: Int) -> Int { Int(bytes.littleEndian(size, at: place + offset) ?? 0) }
    func length(_ offset: Int) throws(ZipFault) -> Int {
      guard let length = bytes.length(at: place + offset) else { throw .zip64 }
      return length
    }
    // Bits 0 and 6: the part is encrypted. Bit 13: the directory is.
    if number(2, 8) & 0x2041 != 0 { throw .encrypted }
    method = number(2, 10)
    checksum = bytes.littleEndian(4, at: place + 16) ?? 0
    compressedSize = try length(20)
    size = try length(24)
    head = try length(42)
    if number(2, 34) != 0 { throw .split }
    let nameEnd = place + 46 + number(2, 28)
    end = nameEnd + number(2, 30) + number(2, 32)
    guard end <= bytes.count else { throw .badDirectory }
    nameBytes = bytes[place + 46..<nameEnd]
    name = String(decoding: nameBytes, as: UTF8.self)
    if !Self.isSafe(nameBytes) { throw .unsafeName(name) }
  }

  /// Whether the name is a path down from the archive's top: no part of it goes up, and it does not start at a root.
  private static func isSafe(_ name: ArraySlice<UInt8>) -> Bool {
    if name.isEmpty || name.first == UInt8(ascii: "/") || name.contains(UInt8(ascii: "\\")) || name.contains(0) {
      return false
    }
    if name.dropFirst().first == UInt8(ascii: ":") { return false }
    return !name.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual([0x2E, 0x2E]) }
  }
}

extension [UInt8] {
  /// A number of some bytes, the lowest first; nil where they are not all there.
  func littleEndian(_ size: Int, at place: Int) -> UInt32? {
    guard place >= 0, size <= count - place else { return nil }
    return self[place..<place + size].reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// A number of four bytes that is a size or place; nil from 2 GiB on, which every number of 32 bits can say.
  func length(at place: Int) -> Int? {
    littleEndian(4, at: place).flatMap { $0 > 0x7FFF_FFFF ? nil : Int($0) }
  }
}

extension Sequence<UInt8> {
  /// The bytes with small letters of ASCII in place of large ones.
  var lowercasedASCII: [UInt8] {
    map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }
}
