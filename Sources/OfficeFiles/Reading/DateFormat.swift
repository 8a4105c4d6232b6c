/// Whether a number is shown as a day (ECMA-376-1, sections 18.8.30 and 18.8.31).
enum DateFormat {
  /// Whether one of the formats that a workbook need not write down is one of days or times: those of every language, and
  /// those of Chinese, Japanese and Korean.
  static func isDate(_ id: Int) -> Bool {
    switch id {
    // 46 is how long something takes.
    case 14...22, 27...36, 45, 47, 50...58: true
    default: false
    }
  }

  /// Whether the letters of a format make days or times of a number: of its first section, as the others are for negative
  /// numbers, zero, and text. What stands in quotes, behind a backslash, or in brackets is no such letter.
  static func isDate(_ format: some Sequence<UInt8>) -> Bool {
    var isQuoted = false
    var isEscaped = false
    var bracket: [UInt8]?
    for byte in format {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = byte != UInt8(ascii: "\"")
      } else if let inner = bracket {
        if byte == UInt8(ascii: "]") {
          // How long something takes, as `[h]:mm` shows 26 hours, is no day.
          if let first = inner.first, "hms".utf8.contains(first), inner.allSatisfy({ $0 == first }) { return false }
          bracket = nil
        } else {
          bracket = inner + [byte | 0x20]
        }
      } else {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): isEscaped = true
        case UInt8(ascii: "\""): isQuoted = true
        case UInt8(ascii: "["): bracket = []
        case UInt8(ascii: ";"), UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"): return false
        default: if "dmyhs".utf8.contains(byte | 0x20) { return true }
        }
      }
    }
    return false
  }
}
