extension JSONParser {
  /// Parses a string from its opening quote to behind its closing one.
  mutating func parseString() throws(Fault) {
    let open = index
    index += 1
    let isCertainlyNFC = try skipPlainText()
    if current == UInt8(ascii: "\""), isCertainlyNFC {
      index += 1
      tokens.append(JSONToken(.string, open, index))
    } else {
      try parseString(from: open)
    }
  }

  /// Moves over text that needs no look but at its encoding.
  ///
  /// - Returns: Whether the text is certainly in Normalization Form C.
  @inline(__always)
  private mutating func skipPlainText() throws(Fault) -> Bool {
    let start = index
    var place = start
    var length: Int
    var highest: UInt64 = 0
    repeat {
      let word = bytes.word(at: place)
      length = word.plainTextLength
      highest |= word
      place &+= length
    } while length == 8
    index = place
    // What stands behind the text may have set it, too, but hardly ever does.
    return highest & .eight(0x80) == 0 ? true : try Self.checkLetters(of: bytes, from: start, to: place)
  }

  /// Makes sure that text is UTF-8.
  ///
  /// - Returns: Whether the text is certainly in Normalization Form C.
  private static func checkLetters(of bytes: [UInt8], from start: Int, to end: Int) throws(Fault) -> Bool {
    var isCertainlyNFC = true
    var place = start
    while true {
      place &+= bytes.word(at: place).asciiLength
      if place >= end { return isCertainlyNFC }
      let letter = bytes.word(at: place)
      var length = letter.vietnameseLetterLength
      if length == 0 {
        // Eight characters of ASCII, and behind them one more.
        if letter & 0x80 == 0 { continue }
        let sequence = try UTF8Sequence(at: place, in: bytes)
        isCertainlyNFC = isCertainlyNFC && sequence.isCertainlyNFC
        length = sequence.length
      }
      place &+= length
    }
  }

  /// Parses the rest of a string that has to be looked at more closely.
  private mutating func parseString(from open: Int) throws(Fault) {
    var start = open + 1  // of the stretch that is taken over as it stands
    var unescaped: [UInt8] = []  // what stands before it
    while true {
      switch current {
      case UInt8(ascii: "\""):
        unescaped.append(contentsOf: bytes[start..<index])
        index += 1
        let text = String(decoding: unescaped, as: UTF8.self)
        append(text: normalized(text, at: open..<index), open..<index)
        return
      case UInt8(ascii: "\\"):
        unescaped.append(contentsOf: bytes[start..<index])
        unescaped.append(contentsOf: String(parseEscape()).utf8)
        start = index
      default:
        if isAtEnd || current == 0x0A || current == 0x0D { throw unclosedString(open) }
        faults.add(current == 0 ? nullCharacter(at: index..<index + 1) : controlCharacter)
        index += 1
      }
      _ = try skipPlainText()
    }
  }

  private mutating func append(text: String, _ range: Range<Int>) {
    tokens.append(JSONToken(.madeString, range.lowerBound, range.upperBound, link: texts.count))
    texts.append(text)
  }

  private mutating func normalized(_ text: String, at range: Range<Int>) -> String {
    guard let result = text.streamSafeNFC else {
      faults.add(tooManyMarks(at: range))
      return "\u{FFFD}"
    }
    if result.utf8.count != text.utf8.count || !result.utf8.elementsEqual(text.utf8) { unnormalized.append(range) }
    return result
  }
}
