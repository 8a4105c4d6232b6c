/// What a number is shown as (ECMA-376-1, sections 18.8.30 and 18.8.31).
enum NumberFormat: Hashable, Sendable {
  case plain
  /// A whole number with zeros before it up to so many digits, as codes are shown: `00000000`.
  case digits(Int)
  case day
  case percent

  /// One of the formats that a workbook need not write down: those of every language, and those of Chinese, Japanese and
  /// Korean.
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percent
    // 46 is how long something takes.
    case 14...22, 27...36, 45, 47, 50...58: self = .day
    default: self = .plain
    }
  }

  /// A format that a workbook writes down.
  init(_ format: [UInt8]) {
    if format.count > 1, format.allSatisfy({ $0 == UInt8(ascii: "0") }) {
      self = .digits(format.count)
    } else {
      self = Self.isDate(format) ? .day : Self.isPercent(format) ? .percent : .plain
    }
  }

  /// Whether a sign of percent stands in its first section, and not in quotes or behind a backslash.
  private static func isPercent(_ format: [UInt8]) -> Bool {
    var (isQuoted, isEscaped) = (false, false)
    for byte in format {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): isEscaped = true
        case UInt8(ascii: ";"): return false
        case UInt8(ascii: "%"): return true
        default: continue
        }
      }
    }
    return false
  }

  /// Whether the letters of a format make days or times of a number: of its first section, as the others are for negative
  /// numbers, zero, and text. What stands in quotes, behind a backslash, or in brackets is no such letter.
  private static func isDate(_ format: [UInt8]) -> Bool {
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
