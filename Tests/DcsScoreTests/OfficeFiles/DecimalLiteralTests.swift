import OfficeFiles
import Testing

@Suite struct DecimalLiteralTests {
  @Test(
    arguments: [
      ("0", "0"), ("-0", "0"), ("00.00", "0"), ("0E5", "0"), ("7.5", "7.5"), ("-7.50", "-7.5"), ("+7", "7"),
      ("007", "7"), ("7.", "7"),
      (".5", "0.5"), ("100", "100"), ("1E2", "100"), ("1.25e2", "125"), ("1.25E1", "12.5"), ("125E-1", "12.5"),
      ("1e-3", "0.001"),
      ("0.30000000000000004", "0.3"), ("62.249999999999993", "62.25"), ("0.1", "0.1"), ("1.1000000000000001", "1.1"),
      ("99999999999999.95", "100000000000000"), ("999999999999999.9", "1000000000000000"), ("0.99999999999999999", "1"),
      ("1234567890123456", "1234567890123460"), ("123456789012344.5", "123456789012345"),
      ("-0.30000000000000004", "-0.3"),
      ("1E21", "1E+21"), ("1E20", "100000000000000000000"), ("1.5E+300", "1.5E+300"), ("2E-300", "2E-300"),
      ("0.0000001", "0.0000001"), ("0.00000001", "1E-8"), ("9.9999999999999995E-8", "0.0000001"), ("12E-10", "1.2E-9"),
      ("1E999999999999", "1E+26843545"),
    ])
  func shown(literal: String, text: String) throws {
    #expect(try #require(DecimalLiteral(literal)).rounded().text == text)
  }

  @Test(arguments: [
    "", "-", ".", "e5", "1e", "1e+", "1.2.3", "1,5", "NaN", "INF", "-INF", "0x10", " 1", "1 ", "--1", "1e1.5", "١",
  ])
  func none(literal: String) {
    #expect(DecimalLiteral(literal) == nil)
  }

  @Test func digits() throws {
    let third = try #require(DecimalLiteral("0.66666666666666663"))
    #expect(third.text == "0.66666666666666663")
    #expect(third.rounded(toDigits: 2).text == "0.67" && third.rounded(toDigits: 1).text == "0.7")
    #expect(third.rounded(toDigits: 0) == third && third.rounded(toDigits: 17) == third)
    #expect(DecimalLiteral("1.50") == DecimalLiteral("15e-1"))
    #expect(try #require(DecimalLiteral("-0.0")).isNegative == false)
  }

  /// What the standard library makes of the same double.
  @Test func asDoublesAreShown() throws {
    for cents in stride(from: 1, to: 1_000_000, by: 397) {
      let double = Double(cents) / 100
      let noisy = double.nextUp
      for value in [double, noisy] {
        let shown = try #require(DecimalLiteral("\(value)")).rounded().text
        #expect(Double(shown) == double)
      }
    }
  }
}
