extension JSONNumber {
  /// The number as ECMAScript writes the double nearest to it (RFC 8785, section 3.2.2.3; ECMA-262, Number::toString);
  /// nil where there is none such.
  public var canonicalText: String? {
    if isCertainlyCanonical { return literal }
    guard let double = Double(literal), double.isFinite else { return nil }
    if double == 0 { return "0" }
    let (digits, exponent) = double.magnitude.shortestDigits
    return (double < 0 ? "-" : "") + Self.ecmaScript(digits, exponent)
  }

  /// Whether the number is short and plain enough to be seen to be canonical, as nearly all are: up to 15 digits, of
  /// which a double keeps every one, no exponent, and neither a fraction that ends with a zero nor one of millionths.
  private var isCertainlyCanonical: Bool {
    var (count, decimals) = (0, 0)
    var isFraction = false
    var last: UInt8 = 0
    for byte in literal.utf8 {
      last = byte
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        count += 1
        if isFraction { decimals += 1 }
      case UInt8(ascii: "."): isFraction = true
      default: return false
      }
    }
    return count <= 15 && decimals < 6 && !(isFraction && last == UInt8(ascii: "0"))
  }

  /// - Parameter exponent: Where the decimal point stands, counted from before the first digit.
  private static func ecmaScript(_ digits: String, _ exponent: Int) -> String {
    let count = digits.utf8.count
    switch exponent {
    case count...21: return digits + String(repeating: "0", count: exponent - count)
    case 1...21: return digits.prefix(exponent) + "." + digits.dropFirst(exponent)
    case -5...0: return "0." + String(repeating: "0", count: -exponent) + digits
    default:
      let fraction = count > 1 ? "." + digits.dropFirst() : ""
      let power = exponent - 1
      return "\(digits.prefix(1))\(fraction)e\(power < 0 ? "-" : "+")\(power.magnitude)"
    }
  }
}

extension Double {
  /// The fewest digits that tell a positive number from all others, and where the decimal point stands, counted from
  /// before the first digit.
  fileprivate var shortestDigits: (digits: String, exponent: Int) {
    // The standard library finds the digits; where it puts the point and the exponent is its own affair.
    let parts = description.split(separator: "e")
    let point = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let (whole, fraction) = (point[0], point.count > 1 ? point[1] : "")
    let all = String(whole + fraction)
    let significant = all.drop { $0 == "0" }
    let leadingZeros = all.utf8.count - significant.utf8.count
    let digits = significant.reversed().drop { $0 == "0" }.reversed()
    let power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    return (String(digits), whole.utf8.count - leadingZeros + power)
  }
}
