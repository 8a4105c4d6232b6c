extension ZipReader {
  /// Where the entries are, and how many.
  struct Directory {
    let start: Int
    let end: Int
    let count: Int
  }

  private static let endSignature: UInt32 = 0x0605_4B50
  private static let endLength = 22

  /// Finds the end of the directory (PKWARE APPNOTE 6.3.10, section 4.3.16): the last one whose comment goes to the end of
  /// the archive.
  static func directory(of bytes: [UInt8]) throws(ZipFault) -> Directory {
    func number(_ size: Int, _ place: Int) -> Int { Int(bytes.littleEndian(size, at: place) ?? 0) }
    var place = bytes.count - endLength
    let first = max(0, place - 0xFFFF)
    while place >= first {
      if bytes[place] == 0x50, bytes.littleEndian(4, at: place) == endSignature,
        number(2, place + 20) == bytes.count - place - endLength
      {
        return try directory(of: bytes, endingAt: place)
      }
      place -= 1
    }
    throw .noDirectory
  }

  private static func directory(of bytes: [UInt8], endingAt end: Int) throws(ZipFault) -> Directory {
    func number(_ size: Int, _ offset: Int) -> Int { Int(bytes.littleEndian(size, at: end + offset) ?? 0) }
    let count = number(2, 10)
    guard count < 0xFFFF, let size = bytes.length(at: end + 12), let start = bytes.length(at: end + 16) else {
      throw .zip64
    }
    // What leads to the fields of ZIP64 stands just before the end (section 4.3.15).
    if bytes.littleEndian(4, at: end - 20) == 0x0706_4B50 { throw .zip64 }
    if number(2, 4) != 0 || number(2, 6) != 0 || number(2, 8) != count { throw .split }
    // Nothing stands between the directory and its end, and nothing before the archive.
    guard size <= end, start == end - size else { throw .badDirectory }
    return Directory(start: start, end: end, count: count)
  }
}
