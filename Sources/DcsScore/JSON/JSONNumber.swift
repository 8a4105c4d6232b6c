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
  public func scaled(toDecimals decimals: Int) -> Scaled { Self.scaled(literal.utf8, toDecimals: decimals) }

  /// The same of a number's text as bytes.
  static func scaled(_ literal: some Collection<UInt8>, toDecimals decimals: Int) -> Scaled {
    var digits = Digits()
    var isNegative = false
    var rest = literal[...]
    scan: while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): digits.isFraction = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
      default:
        digits.exponent += exponent(rest)
        break scan
      }
    }
    return digits.scaled(by: decimals, isNegative: isNegative)
  }

  /// An exponent's value; one that is beyond every unit is cut.
  private static func exponent(_ bytes: some Collection<UInt8>) -> Int {
    let text = String(decoding: bytes, as: UTF8.self)
    // Far beyond what any number of digits makes up for, and yet no sum of such overflows, even in 32 bits.
    let beyond = 1 << 29
    let value = Int(text) ?? (text.hasPrefix("-") ? -beyond : beyond)
    return min(max(value, -beyond), beyond)
  }
}

/// The digits of a number up to its last that is not zero, as a whole number, and what power of ten that counts.
private struct Digits {
  private var value = 0
  private var isTooLarge = false
  /// Zeros that no other digit has followed yet.
  private var zeros = 0
  var isFraction = false
  var exponent = 0

  mutating func append(_ digit: UInt8) {
    if isFraction { exponent -= 1 }
    zeros += 1
    if digit == 0 { return }
    multiplyByTen(zeros)
    zeros = 0
    let (sum, overflow) = value.addingReportingOverflow(Int(digit))
    if overflow { isTooLarge = true } else { value = sum }
  }

  func scaled(by decimals: Int, isNegative: Bool) -> JSONNumber.Scaled {
    if value == 0, !isTooLarge { return .exact(0) }
    let power = exponent + zeros + decimals
    if power < 0 { return .tooFine }
    var result = self
    result.multiplyByTen(power)
    return result.isTooLarge ? .tooLarge : .exact(isNegative ? -result.value : result.value)
  }

  private mutating func multiplyByTen(_ times: Int) {
    var times = times
    while times > 0, value != 0, !isTooLarge {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { isTooLarge = true } else { value = product }
      times -= 1
    }
  }
}
