/// A number as people type it: digits, with a comma or a point before its decimals.
package struct TypedNumber {
  private let isNegative: Bool
  private let whole: Substring
  /// The digits behind the comma or point; none where there is neither.
  private let decimals: Substring

  /// Takes a text apart; nil where it is no such number, as it is with anything but digits between thousands.
  package init?(_ text: String) {
    isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let areDigits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard areDigits, parts.count <= 2 else { return nil }
    whole = parts[0].drop { $0 == "0" }
    decimals = parts.count == 2 ? parts[1] : ""
  }

  /// Whether it has more than two decimals, behind which it cannot be told whether `1.500` is fifteen hundred.
  package var isTooFine: Bool { decimals.utf8.count > 2 }

  /// The number as JSON writes it.
  var literal: String {
    (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole) + (decimals.isEmpty ? "" : "." + decimals)
  }
}
