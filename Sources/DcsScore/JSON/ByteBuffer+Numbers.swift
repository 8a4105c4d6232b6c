/// Numbers as JSON has them.
extension ByteBuffer.End {
  /// Appends a whole number, of at most 20 bytes.
  mutating func append(integer number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digitsOf: number.magnitude)
  }

  /// Appends a number of hundredths with no more decimals than needed, of at most 21 bytes.
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
