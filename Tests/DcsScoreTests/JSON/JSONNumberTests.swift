import DcsScore
import Papers
import Testing

/// Numbers of a file as exact counts of small units.
struct JSONNumberTests {
  private func number(_ literal: String) throws -> JSONNumber {
    let document = JSONDocument(parsing: Array(literal.utf8))
    guard document.faults.isEmpty, case .number(let number)? = document.root?.value else {
      throw NotANumber(literal: literal)
    }
    return number
  }

  private struct NotANumber: Error { let literal: String }

  @Test("A number keeps its text", arguments: ["0", "-0", "6.50", "1E+2", "-12.030e-04"])
  func literal(_ text: String) throws {
    #expect(try number(text).literal == text)
  }

  @Test(
    "Hundredths are exact",
    arguments: [
      ("0", 0), ("-0", 0), ("-0.00", 0), ("0e5", 0), ("0.000000", 0), ("6", 600), ("6.5", 650), ("6.25", 625),
      ("6.2500", 625), ("62.5e-1", 625), ("0.625E1", 625), ("6e0", 600), ("6e2", 60_000), ("6E+2", 60_000),
      ("0.01", 1), ("1e-2", 1), ("100e-4", 1), ("-49.99", -4999), ("-0.05", -5), ("0.29", 29), ("1.15", 115),
      ("8.20", 820), ("92233720368547758.07", .max), ("-92233720368547758.07", -.max),
      ("9223372036854775807e-2", .max), ("0.0000000000000000000000000000000001e34", 100),
      ("10000000000000000000000000000e-26", 10_000),
    ])
  func exact(_ text: String, _ hundredths: Int) throws {
    #expect(try number(text).scaled(toDecimals: 2) == .exact(hundredths))
  }

  @Test(
    "A third decimal is too fine, however it is written",
    arguments: [
      "0.001", "6.125", "6.2500001", "1e-3", "-125e-3", "1.0e-5", "5e-99999999999999999999999", "1e-2147483648",
      "1e-9223372036854775808", "99999999999999999999999999.999",
    ])
  func tooFine(_ text: String) throws {
    #expect(try number(text).scaled(toDecimals: 2) == .tooFine)
  }

  @Test(
    "What an Int cannot count is too large",
    arguments: [
      "92233720368547758.08", "-92233720368547758.08", "1e17", "-1e17", "9e18", "1e400", "1e2147483647",
      "1e2147483648", "1e9223372036854775807", "1e99999999999999999999999", "1e+99999999999999999999999",
      "123456789012345678901234567890",
    ])
  func tooLarge(_ text: String) throws {
    #expect(try number(text).scaled(toDecimals: 2) == .tooLarge)
  }

  @Test(
    "Any number of decimals may be asked for",
    arguments: [
      ("12.5", 0, .tooFine), ("12.0", 0, .exact(12)), ("12.5", 1, .exact(125)), ("1.23456", 5, .exact(123_456)),
      ("1.23456", 4, .tooFine), ("9223372036854775807", 0, .exact(.max)), ("9223372036854775808", 0, .tooLarge),
      ("1e18", 0, .exact(1_000_000_000_000_000_000)), ("1e19", 0, .tooLarge),
    ] as [(String, Int, JSONNumber.Scaled)])
  func decimals(_ text: String, _ decimals: Int, _ expected: JSONNumber.Scaled) throws {
    #expect(try number(text).scaled(toDecimals: decimals) == expected)
  }

  @Test("Random decimals come out as integer arithmetic has them", arguments: 0..<8)
  func random(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var kinds: Set<String> = []
    for _ in 0..<500 {
      // The number is mantissa × 10^exponent, whatever its text looks like.
      let mantissa = Int.random(in: 0...Int(Double.random(in: 0...18, using: &random).powerOfTen), using: &random)
      let shift = Int.random(in: 0...20, using: &random)
      let written = Int.random(in: -24...24, using: &random)
      let text = Self.decimal(mantissa, shiftedBy: shift) + (written == 0 ? "" : "e\(written)")
      let decimals = Int.random(in: 0...4, using: &random)
      let expected = Self.scale(mantissa, exponent: written - shift + decimals)
      #expect(try number(text).scaled(toDecimals: decimals) == expected, "\(text) to \(decimals) decimals")
      if case .exact(let value) = expected {
        #expect(try number("-" + text).scaled(toDecimals: decimals) == .exact(-value))
      }
      kinds.insert(String("\(expected)".prefix(5)))
    }
    #expect(kinds.count == 3, "every outcome is among the examples: \(kinds)")
  }

  /// The digits of a number with a decimal point so many digits from their end.
  private static func decimal(_ mantissa: Int, shiftedBy shift: Int) -> String {
    let digits = String(mantissa)
    let padded = String(repeating: "0", count: max(0, shift + 1 - digits.count)) + digits
    return shift == 0 ? padded : padded.dropLast(shift) + "." + padded.suffix(shift)
  }

  private static func scale(_ mantissa: Int, exponent: Int) -> JSONNumber.Scaled {
    var value = mantissa
    if value == 0 { return .exact(0) }
    for _ in 0..<max(0, -exponent) {
      if value % 10 != 0 { return .tooFine }
      value /= 10
    }
    for _ in 0..<max(0, exponent) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return .tooLarge }
      value = product
    }
    return .exact(value)
  }
}

extension Double {
  /// Ten to the power of the number, so that random numbers are of every length.
  fileprivate var powerOfTen: Double {
    var power = 1.0
    for _ in 0..<Int(self) { power *= 10 }
    return power
  }
}
