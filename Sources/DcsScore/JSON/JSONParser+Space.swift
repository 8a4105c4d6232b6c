extension JSONParser {
  /// Moves over white space before a byte that mostly stands there.
  @inline(__always)
  mutating func skipSpace(from start: Int, to expected: UInt8) -> Int {
    byte(at: start) == expected ? start : skipSpace(from: start)
  }

  /// Moves over white space; a comment is reported and moved over, too.
  @inline(never)
  mutating func skipSpace(from start: Int) -> Int {
    let place = text.endOfSpace(from: start)
    return byte(at: place) == UInt8(ascii: "/") ? skipComments(from: place) : place
  }

  @inline(never)
  private mutating func skipComments(from start: Int) -> Int {
    var (place, end) = (start, skipComment(from: start))
    while end != place {
      place = text.endOfSpace(from: end)
      end = skipComment(from: place)
    }
    return place
  }

  /// Moves over a comment; nowhere where a slash starts none.
  private mutating func skipComment(from start: Int) -> Int {
    guard byte(at: start) == UInt8(ascii: "/") else { return start }
    var end = start + 2
    switch byte(at: start + 1) {
    case UInt8(ascii: "/"):
      while !isEnd(end), byte(at: end) != 0x0A, byte(at: end) != 0x0D { end += 1 }
    case UInt8(ascii: "*"):
      while end + 1 < bytes.count, !(bytes[end] == UInt8(ascii: "*") && bytes[end + 1] == UInt8(ascii: "/")) {
        end += 1
      }
      end = min(end + 2, bytes.count)
    default:
      return start
    }
    faults.report(
      .comment, at: start..<end, vi: "JSON không có ghi chú; hãy xóa ghi chú này",
      en: "JSON has no comments; remove this one")
    return end
  }
}

extension JSONBytes {
  /// Behind the white space from a place on: mostly a line's end and the spaces that start the next one.
  @inline(__always)
  fileprivate func endOfSpace(from start: Int) -> Int {
    var place = start
    while let word = wholeWord(at: place), UInt8(truncatingIfNeeded: word).isSpace {
      place &+= 1 &+ (word &>> 8).spaceLength
    }
    while byte(at: place).isSpace { place &+= 1 }
    return place
  }
}

extension UInt8 {
  /// Whether it is white space (RFC 8259, section 2).
  @inline(__always)
  fileprivate var isSpace: Bool {
    switch self {
    case 0x20, 0x0A, 0x0D, 0x09: true
    default: false
    }
  }
}
