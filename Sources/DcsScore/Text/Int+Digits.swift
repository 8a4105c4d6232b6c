extension Int {
  /// Reads ASCII digits and nothing else; nil for other bytes, for none, and for more than 18 digits.
  init?(digits: some Collection<UInt8>) {
    var number = 0
    var count = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), count < 18 else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      count += 1
    }
    if count == 0 { return nil }
    self = number
  }

  /// The number with zeros before it up to a number of digits.
  func digits(_ count: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, count - text.count)) + text
  }
}
