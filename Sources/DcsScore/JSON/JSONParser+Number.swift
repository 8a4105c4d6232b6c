extension JSONParser {
  /// Parses `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
  mutating func parseNumber() throws(Fault) {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    let firstDigit = index
    try skipDigits(from: start)
    if bytes.byte(at: firstDigit) == UInt8(ascii: "0"), index - firstDigit > 1 {
      throw Fault(
        .jsonNumber, at: start..<index, vi: "số không được bắt đầu bằng chữ số 0 thừa",
        en: "a number must not start with an extra zero")
    }
    if current == UInt8(ascii: ".") {
      index += 1
      try skipDigits(from: start)
    }
    if current | 0x20 == UInt8(ascii: "e") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      try skipDigits(from: start)
    }
    tokens.append(JSONToken(.number, start, index))
  }

  private mutating func skipDigits(from start: Int) throws(Fault) {
    let firstDigit = index
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(current) { index += 1 }
    if index == firstDigit {
      throw Fault(
        .jsonNumber, at: start..<max(index, start + 1), vi: "số phải có chữ số ở chỗ này, như 6 hoặc 6.5",
        en: "a number must have a digit here, as in 6 or 6.5")
    }
  }
}
