extension XMLReader {
  /// Appends the text in the element that just started, and moves behind its end.
  mutating func readContent(_ content: inout [UInt8]) throws(XMLFault) {
    if readPlainContent(&content) { return }
    let outer = open.count - 1
    while true {
      switch try next() {
      case .text: try append(text, to: &content)
      case .start: try skip()
      case .end: if open.count == outer { return }
      case .finish: return
      }
    }
  }

  /// The same where the element has just text that says what it looks like, as nearly all have; whether it has.
  private mutating func readPlainContent(_ content: inout [UInt8]) -> Bool {
    if isEmptyElement { return false }
    let start = place
    var end = start
    // Of these, a `>` might end what is no CDATA section.
    while byte(at: end) > UInt8(ascii: ">") || byte(at: end).isPlainText { end &+= 1 }
    guard let next = endOfOpen(at: end) else { return false }
    // A slice would count as one more owner of all bytes, for as little as a digit.
    bytes.withUnsafeBufferPointer { content.append(contentsOf: UnsafeBufferPointer(rebasing: $0[start..<end])) }
    place = next
    return true
  }

  /// Appends the text of the string item that just started (ECMA-376-1, section 18.4.8), and moves behind its end: its
  /// runs one behind another, and without what says how to pronounce it.
  mutating func readItem(_ content: inout [UInt8]) throws(XMLFault) {
    let outer = open.count - 1
    while true {
      switch try next() {
      case .start where isNamed("t"): try readContent(&content)
      case .start where isNamed("r"), .text: continue
      case .start: try skip()
      case .end: if open.count == outer { return }
      case .finish: return
      }
    }
  }
}

extension UInt8 {
  /// Whether this is a character of text that changes nothing and is not beyond `>`.
  @inline(__always)
  fileprivate var isPlainText: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: ";"), UInt8(ascii: "'")...UInt8(ascii: "/"), 0x20...UInt8(ascii: "%"), 0x0A,
      0x09,
      UInt8(ascii: "="):
      true
    default: false
    }
  }
}

extension String {
  /// Text of a workbook, in which `_x000D_` is the character of that number in UTF-16 (ECMA-376-1, section 22.9.2.19):
  /// what XML has not, line breaks, and the low line of text that looks so itself.
  init(escaped bytes: [UInt8]) {
    guard bytes.contains(UInt8(ascii: "_")) else {
      self = String(decoding: bytes, as: UTF8.self)
      return
    }
    var start = 0
    var text: [UInt8] = []
    var place = 0
    while place + 7 <= bytes.count {
      guard bytes[place] == UInt8(ascii: "_"), let first = Self.unit(bytes, at: place) else {
        place += 1
        continue
      }
      var scalar = Unicode.Scalar(UInt32(first))
      var end = place + 7
      if UTF16.isLeadSurrogate(first), let second = Self.unit(bytes, at: end), UTF16.isTrailSurrogate(second) {
        scalar = Unicode.Scalar(0x1_0000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
        end += 7
      }
      text.append(contentsOf: bytes[start..<place])
      text.append(contentsOf: scalar.flatMap { UTF8.encode($0) } ?? UTF8.encodedReplacementCharacter)
      (place, start) = (end, end)
    }
    self = String(decoding: text + bytes[start...], as: UTF8.self)
  }

  /// The unit that `_xHHHH_` stands for; nil where that does not stand there.
  private static func unit(_ bytes: [UInt8], at place: Int) -> UInt16? {
    guard place + 7 <= bytes.count, bytes[place] == UInt8(ascii: "_"), bytes[place + 1] == UInt8(ascii: "x"),
      bytes[place + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[place + 2..<place + 6] {
      guard let digit = byte.hexadecimalValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
