extension UInt8 {
  /// The lower-case hexadecimal digit of a number below 16, as ASCII.
  var hexDigit: UInt8 { self + (self < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10) }
}
