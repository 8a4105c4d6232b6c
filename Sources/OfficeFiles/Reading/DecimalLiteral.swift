/// A number as a workbook writes it (XML Schema's `double`), digit by digit.
///
/// Programs write the double that they have with up to 17 digits, so that 0.1 + 0.2 is `0.30000000000000004`; spreadsheets
/// show 15 of them, and no number that somebody typed has more.
package struct DecimalLiteral: Hashable, Sendable {
  package let isNegative: Bool
  /// The digits, 0 to 9, without zeros before and behind; none for 0.
  private var digits: [UInt8]
  /// Where the decimal point stands, counted from before the first digit.
  private var point: Int

  /// Reads a literal; nil where it is none, as infinity and what is no number are.
  package init?(_ literal: some Collection<UInt8>) {
    var (digits, point): ([UInt8], Int) = ([], 0)
    var (hasDigits, isFraction) = (false, false)
    var rest = literal[...]
    let sign = rest.first
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
    scan: while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigits = true
        if !isFraction { point += 1 }
        digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: ".") where !isFraction: isFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard hasDigits, let exponent = Self.exponent(rest) else { return nil }
        point += exponent
        break scan
      default: return nil
      }
    }
    if !hasDigits { return nil }
    self.digits = digits
    self.point = point
    isNegative = sign == UInt8(ascii: "-") && digits.contains { $0 != 0 }
    trim()
  }

  package init?(_ literal: String) { self.init(literal.utf8) }

  /// Far beyond what a double has, and no sum of such overflows.
  private static let farthest = 1 << 28

  private static func exponent(_ bytes: some Collection<UInt8>) -> Int? {
    var value = 0
    let digits = bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes[...]
    if digits.isEmpty { return nil }
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = min(value * 10 + Int(byte - UInt8(ascii: "0")), farthest / 10)
    }
    return bytes.first == UInt8(ascii: "-") ? -value : value
  }

  private mutating func trim() {
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point -= zeros
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { point = 0 }
  }
}

extension DecimalLiteral {
  /// The number with so many digits at most, as Excel shows a double with 15; half of the last one is rounded up.
  package func rounded(toDigits most: Int = 15) -> Self {
    guard digits.count > most, most > 0 else { return self }
    var result = self
    result.digits = Array(digits[..<most])
    if digits[most] >= 5 {
      var place = most - 1
      while place >= 0, result.digits[place] == 9 {
        result.digits[place] = 0
        place -= 1
      }
      if place >= 0 {
        result.digits[place] += 1
      } else {
        result.digits.insert(1, at: 0)
        result.point += 1
      }
    }
    result.trim()
    return result
  }

  /// The number times a hundred.
  package var inPercent: Self {
    var result = self
    if !digits.isEmpty { result.point += 2 }
    return result
  }

  /// The digits with a decimal point, or with an exponent where many zeros would be needed.
  package var text: String {
    if digits.isEmpty { return "0" }
    func text(_ digits: some Sequence<UInt8>) -> String {
      String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    }
    let zeros = { (count: Int) in String(repeating: "0", count: count) }
    let magnitude =
      switch point {
      case digits.count...21: text(digits) + zeros(point - digits.count)
      case 1..<digits.count: text(digits[..<point]) + "." + text(digits[point...])
      case -6...0: "0." + zeros(-point) + text(digits)
      default:
        text(digits.prefix(1)) + (digits.count > 1 ? "." + text(digits.dropFirst()) : "")
          + "E\(point > 0 ? "+" : "-")\((point - 1).magnitude)"
      }
    return (isNegative ? "-" : "") + magnitude
  }

  /// What stands before the decimal point; nil where that is over ten millions.
  var whole: Int? {
    guard point <= 7 else { return nil }
    return (0..<max(point, 0)).reduce(0) { $0 * 10 + (digits.indices.contains($1) ? Int(digits[$1]) : 0) }
  }

  /// What stands behind it as seconds of a day, up to 86,400 of them.
  var seconds: Int {
    guard point > -9 else { return 0 }
    let billionths = (point..<point + 9).reduce(Int64(0)) {
      $0 * 10 + (digits.indices.contains($1) ? Int64(digits[$1]) : 0)
    }
    return Int((billionths * 86_400 + 500_000_000) / 1_000_000_000)
  }
}
