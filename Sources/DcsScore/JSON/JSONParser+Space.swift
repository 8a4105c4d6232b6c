extension JSONParser {
  /// Moves over white space; a comment is reported and moved over, too.
  @inline(__always)
  mutating func skipSpace() {
    // What comes next is mostly a sign that is no space.
    if current > 0x20, current != UInt8(ascii: "/") { return }
    skipSomeSpace()
  }

  private mutating func skipSomeSpace() {
    while true {
      switch current {
      case 0x20, 0x0A, 0x0D, 0x09:
        index += 1
        // Lines start with many spaces.
        var length = bytes.word(at: index).spaceLength
        index += length
        while length == 8 {
          length = bytes.word(at: index).spaceLength
          index += length
        }
      case UInt8(ascii: "/"): guard skipComment() else { return }
      default: return
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
