/// An hour of a day, such as that at which a meeting began.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// From 0 to 23.
  public let hour: Int
  /// From 0 to 59.
  public let minute: Int

  /// Reads an hour as people write it: `14 giờ 00`, `14 giờ`, `8h30`, `8 giờ 30 phút`, `08:00`. Nil where it is none.
  public init?(_ text: String) {
    var text = Array(text.lowercased().unicodeScalars)[...]
    guard let hour = text.takeNumber(), hour < 24, let mark = text.take(["giờ", "h", "g", ":"]) else { return nil }
    let digits = text.prefix { $0.isDigit }.count
    let minute = text.takeNumber()
    if minute != nil, mark != ":" { _ = text.take(["phút", "p"]) }
    // A colon has both digits of the minutes behind it.
    if !text.isEmpty || minute ?? 0 > 59 || mark == ":" && digits != 2 { return nil }
    (self.hour, self.minute) = (hour, minute ?? 0)
  }

  public static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { (a.hour, a.minute) < (b.hour, b.minute) }

  /// The hour as papers have it: `8 giờ 05`, `08:05`.
  package func formatted(_ language: Language) -> String {
    switch language {
    case .vietnamese: "\(hour) giờ \(minute.twoDigits)"
    case .english: "\(hour.twoDigits):\(minute.twoDigits)"
    }
  }
}

extension Int {
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

extension ArraySlice<Unicode.Scalar> {
  /// Takes a number of one or two digits, and the spaces behind it.
  fileprivate mutating func takeNumber() -> Int? {
    let digits = prefix { $0.isDigit }
    if digits.isEmpty || digits.count > 2 { return nil }
    self = dropFirst(digits.count)
    dropSpaces()
    return digits.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
  }

  /// Takes the first of some words that stands here, and the spaces behind it.
  fileprivate mutating func take(_ words: [String]) -> String? {
    guard let word = words.first(where: { starts(with: $0.unicodeScalars) }) else { return nil }
    self = dropFirst(word.unicodeScalars.count)
    dropSpaces()
    return word
  }

  private mutating func dropSpaces() { self = drop { $0 == " " || $0 == "\u{A0}" } }
}
