extension JSONParser {
  /// Parses `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
  mutating func parseNumber(at start: Int) throws(Fault) -> Int {
    let firstDigit = byte(at: start) == UInt8(ascii: "-") ? start &+ 1 : start
    var place = try skipDigits(from: firstDigit, of: start)
    if byte(at: firstDigit) == UInt8(ascii: "0"), place &- firstDigit > 1 {
      throw Fault(
        .jsonNumber, at: start..<place, vi: "số không được bắt đầu bằng chữ số 0 thừa",
        en: "a number must not start with an extra zero")
    }
    if byte(at: place) == UInt8(ascii: ".") { place = try skipDigits(from: place &+ 1, of: start) }
    if byte(at: place) | 0x20 == UInt8(ascii: "e") {
      let sign = byte(at: place &+ 1)
      let hasSign = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
      place = try skipDigits(from: place &+ (hasSign ? 2 : 1), of: start)
    }
    tokens.append(JSONToken(.number, start, place))
    return place
  }

  /// Moves over one digit or more of a number that starts at a place before.
  @inline(__always)
  private func skipDigits(from first: Int, of start: Int) throws(Fault) -> Int {
    var place = first
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(at: place)) { place &+= 1 }
    if place == first {
      throw Fault(
        .jsonNumber, at: start..<max(place, start + 1), vi: "số phải có chữ số ở chỗ này, như 6 hoặc 6.5",
        en: "a number must have a digit here, as in 6 or 6.5")
    }
    return place
  }
}
