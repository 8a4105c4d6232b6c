/// Numbers as JSON has them.
extension [UInt8] {
  /// Appends a whole number.
  mutating func append(integer number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digitsOf: number.magnitude)
  }

  /// Appends a number of hundredths with no more decimals than needed: `6`, `6.5`, `6.25`.
  mutating func append(hundredths: Int) {
    if hundredths < 0 { append(UInt8(ascii: "-")) }
    let (whole, fraction) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    append(digitsOf: whole)
    if fraction == 0 { return }
    append(UInt8(ascii: "."))
    append(digitsOf: fraction / 10)
    if fraction % 10 > 0 { append(digitsOf: fraction % 10) }
  }

  private mutating func append(digitsOf number: UInt) {
    if number > 9 { append(digitsOf: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
