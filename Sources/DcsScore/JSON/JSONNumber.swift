/// A number as it is written, so that no digit of it is lost.
public struct JSONNumber: Hashable, Sendable {
  /// The number's text as RFC 8259, section 6, allows it.
  public let literal: String

  /// The number as a count of small units.
  public enum Scaled: Hashable, Sendable {
    case exact(Int)
    /// The number has more decimals than the unit can say.
    case tooFine
    /// The number of units is over `Int.max` in size.
    case tooLarge
  }

  /// The number times ten to the power of `decimals`, exactly: `62.5` to two decimals is 6250, and so is `6.25e1`.
  public func scaled(toDecimals decimals: Int) -> Scaled {
    var digits: [UInt8] = []
    var exponent = 0  // of the last digit
    var isNegative = false
    var text = literal.utf8[...]
    if text.first == UInt8(ascii: "-") {
      isNegative = true
      text.removeFirst()
    }
    var isFraction = false
    scan: while let byte = text.popFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte - UInt8(ascii: "0"))
        if isFraction { exponent -= 1 }
      case UInt8(ascii: "."):
        isFraction = true
      default:
        // An exponent beyond Int is beyond every unit, too.
        let written = Int(Substring(text)) ?? (text.first == UInt8(ascii: "-") ? -Self.beyond : Self.beyond)
        exponent += min(max(written, -Self.beyond), Self.beyond)
        break scan
      }
    }
    return Self.scale(digits, exponent: exponent + decimals, isNegative: isNegative)
  }

  private static let beyond = Int(Int32.max)

  private static func scale(_ digits: [UInt8], exponent: Int, isNegative: Bool) -> Scaled {
    var digits = digits.drop { $0 == 0 }
    if digits.isEmpty { return .exact(0) }
    var zeros = exponent
    while zeros < 0 {
      guard digits.popLast() == 0 else { return .tooFine }
      zeros += 1
    }
    guard digits.count + zeros <= 19 else { return .tooLarge }
    digits.append(contentsOf: repeatElement(0, count: zeros))
    var result = 0
    for digit in digits {
      let (shifted, overflow) = result.multipliedReportingOverflow(by: 10)
      let (sum, carry) = shifted.addingReportingOverflow(Int(digit))
      if overflow || carry { return .tooLarge }
      result = sum
    }
    return .exact(isNegative ? -result : result)
  }
}
