extension JSONParser {
  /// Parses a string from its opening quote to behind its closing one.
  @inline(__always)
  mutating func parseString(at open: Int) throws(Fault) -> Int {
    let end = text.endOfPlainText(from: open &+ 1)
    if byte(at: end) != UInt8(ascii: "\"") { return try parseString(from: open, at: end) }
    tokens.append(JSONToken(.string, open, end &+ 1))
    return end &+ 1
  }

  /// Parses a string that has to be looked at more closely from a place on.
  @inline(never)
  private mutating func parseString(from open: Int, at first: Int) throws(Fault) -> Int {
    var place = first
    var start = open + 1  // of the stretch that is taken over as it stands
    var unescaped: [UInt8] = []  // what stands before it
    var isAsItStands = true
    while true {
      switch byte(at: place) {
      case UInt8(ascii: "\""):
        let range = open..<place + 1
        if isAsItStands {
          tokens.append(JSONToken(.string, open, place + 1))
        } else {
          unescaped.append(contentsOf: bytes[start..<place])
          append(text: normalized(String(decoding: unescaped, as: UTF8.self), at: range), range)
        }
        return place + 1
      case UInt8(ascii: "\\"):
        unescaped.append(contentsOf: bytes[start..<place])
        unescaped.append(contentsOf: String(parseEscape(&place)).utf8)
        start = place
        isAsItStands = false
      case 0x80...:
        let sequence = try UTF8Sequence(at: place, in: bytes)
        isAsItStands = isAsItStands && sequence.isCertainlyNFC
        place += sequence.length
      case 0x20...0x7F:
        place += 1
      case let byte:
        if isEnd(place) || byte == 0x0A || byte == 0x0D { throw unclosedString(open) }
        faults.add(byte == 0 ? nullCharacter(at: place..<place + 1) : controlCharacter(at: place))
        place += 1
        isAsItStands = false
      }
      place = text.endOfPlainText(from: place)
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

extension JSONBytes {
  /// Behind the characters from a place on that are certainly in Normalization Form C and that nothing has to be done
  /// about: ASCII and Vietnamese letters. The last bytes of a file are not looked at.
  @inline(never)
  fileprivate func endOfPlainText(from start: Int) -> Int {
    var place = start
    while let word = wholeWord(at: place) {
      let stops = word.stopBits
      if stops == 0 {
        place &+= 8
        continue
      }
      place &+= stops.zeroBytes
      guard let letter = wholeWord(at: place), letter & 0x80 != 0 else { return place }
      let letterLength = letter.vietnameseLetterLength
      if letterLength == 0 { return place }
      place &+= letterLength
    }
    return place
  }
}
