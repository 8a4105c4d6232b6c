extension JSONParser {
  /// Moves over white space; a comment is reported and moved over, too.
  @inline(__always)
  mutating func skipSpace() {
    // Mostly there is none, or one space.
    if current == 0x20 { index &+= 1 }
    if current <= 0x20 || current == UInt8(ascii: "/") { skipMoreSpace() }
  }

  private mutating func skipMoreSpace() {
    var place = index
    while true {
      let byte = bytes.byte(at: place)
      switch byte {
      case 0x20, 0x0A, 0x0D, 0x09:
        place &+= 1
        // Lines start with many spaces.
        var length: Int
        repeat {
          length = bytes.word(at: place).spaceLength
          place &+= length
        } while length == 8
        index = place
        if bytes.byte(at: place) > UInt8(ascii: "/") { return }
      case UInt8(ascii: "/"):
        index = place
        guard skipComment() else { return }
        place = index
      default:
        index = place
        return
      }
    }
  }

  /// Moves over a comment; false where the slash at the current place starts none.
  private mutating func skipComment() -> Bool {
    let start = index
    switch index + 1 < bytes.count ? bytes[index + 1] : 0 {
    case UInt8(ascii: "/"):
      while !isAtEnd, current != 0x0A, current != 0x0D { index += 1 }
    case UInt8(ascii: "*"):
      index += 2
      while index + 1 < bytes.count, !(bytes[index] == UInt8(ascii: "*") && bytes[index + 1] == UInt8(ascii: "/")) {
        index += 1
      }
      index = min(index + 2, bytes.count)
    default:
      return false
    }
    faults.report(
      .comment, at: start..<index, vi: "JSON không có ghi chú; hãy xóa ghi chú này",
      en: "JSON has no comments; remove this one")
    return true
  }
}
