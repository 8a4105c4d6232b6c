import OfficeFiles

/// Archives that no program makes, with whatever one wants to be wrong in them.
struct ZipMaker {
  struct Part {
    var name: [UInt8]
    var packed: [UInt8]
    var method = 0
    var flags = 0
    var checksum: UInt32
    var size: Int
    /// What the head of the part says, where that is something else.
    var headName: [UInt8]?
    var headMethod: Int?
    /// Where the directory says that the part starts, from where it does.
    var shift = 0
    /// Whether sizes and checksum stand behind the part in place of its head.
    var hasDescriptor = false
    var extra: [UInt8] = []
    var disk = 0

    init(_ name: String, _ contents: [UInt8] = [], deflated: Bool = false) {
      self.name = Array(name.utf8)
      packed = deflated ? DeflatedBits.of(contents) : contents
      method = deflated ? 8 : 0
      checksum = CRC32(contents).value
      size = contents.count
    }
  }

  var parts: [Part]
  var comment: [UInt8] = []
  /// What the end says besides, where that is something else: how many parts there are, and the number of the disk.
  var count: Int?
  var disk = 0
  /// What is between the directory and its end.
  var gap: [UInt8] = []

  init(_ parts: Part...) { self.parts = parts }

  var bytes: [UInt8] {
    var (bytes, directory): ([UInt8], [UInt8]) = ([], [])
    for part in parts {
      let sizes = number(Int(part.checksum), 4) + number(part.packed.count, 4) + number(part.size, 4)
      let headName = part.headName ?? part.name
      let start = bytes.count
      bytes +=
        hexBytes("50 4B 03 04 14 00") + number(part.flags, 2) + number(part.headMethod ?? part.method, 2) + number(0, 4)
      bytes += (part.hasDescriptor ? number(0, 12) : sizes) + number(headName.count, 2) + number(part.extra.count, 2)
      bytes += headName + part.extra + part.packed + (part.hasDescriptor ? hexBytes("50 4B 07 08") + sizes : [])
      directory +=
        hexBytes("50 4B 01 02 14 00 14 00") + number(part.flags, 2) + number(part.method, 2) + number(0, 4) + sizes
      directory +=
        number(part.name.count, 2) + number(part.extra.count, 2) + number(0, 2) + number(part.disk, 2) + number(0, 6)
      directory += number(start + part.shift, 4) + part.name + part.extra
    }
    let count = number(count ?? parts.count, 2)
    let end = hexBytes("50 4B 05 06") + number(disk, 2) + number(0, 2) + count + count
    return bytes + directory + gap + end + number(directory.count, 4) + number(bytes.count, 4)
      + number(comment.count, 2) + comment
  }

  private func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * min($0, 7))) }
  }
}
