/// A whole number as people type it with points or commas between its thousands: `1.212`, `1,212,000`.
///
/// Where a number may have decimals, nobody can tell such a number from one that has three.
struct TypedThousands {
  /// The number's digits alone.
  let digits: String
  /// Whether it could be a whole number with three decimals, too: `1.000` is 1 where a spreadsheet of another region wrote
  /// it.
  let mayBeDecimal: Bool

  /// Takes a text apart; nil where it is no such number.
  init?(_ text: String) {
    guard let mark = text.first(where: { $0 == "." || $0 == "," }) else { return nil }
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    let areDigits = groups.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard areDigits, (1...3).contains(groups[0].utf8.count), groups[0].utf8.first != 0x30,
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
    else { return nil }
    digits = groups.map(String.init).listed(by: "")
    mayBeDecimal = groups.count == 2 && groups[1] == "000"
  }
}
