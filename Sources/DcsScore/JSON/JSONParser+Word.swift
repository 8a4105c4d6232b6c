extension JSONParser {
  /// Parses `true`, `false` or `null`.
  mutating func parseWord(at start: Int) throws(Fault) -> Int {
    var end = start
    while (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte(at: end)) { end &+= 1 }
    guard let kind = JSONToken.Kind(word: text.word(at: start), length: end &- start) else {
      throw unexpected(
        at: start, vi: "phải là một giá trị JSON (chữ trong dấu nháy kép, số, true, false, null, {…} hoặc […])",
        en: "must be a JSON value (text in double quotes, a number, true, false, null, {…} or […])")
    }
    tokens.append(JSONToken(kind, start, end))
    return end
  }
}

extension JSONToken.Kind {
  /// What a word is, by its first eight bytes, the first of them lowest.
  fileprivate init?(word: UInt64, length: Int) {
    switch (length, word & (1 << UInt64(8 * min(length, 7)) - 1)) {
    case (4, 0x6575_7274): self = .yes  // "true" from its end
    case (5, 0x65_736C_6166): self = .no
    case (4, 0x6C6C_756E): self = .null
    default: return nil
    }
  }
}
