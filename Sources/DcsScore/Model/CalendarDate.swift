/// A day of the Gregorian calendar, written `YYYY-MM-DD` (ISO 8601) in files.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// From 1 to 9999.
  public let year: Int
  /// From 1 to 12.
  public let month: Int
  /// From 1 to the last of the month.
  public let day: Int

  /// The day, or nil where the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, ofYear: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The last day of the year 9999.
  public static let last = CalendarDate(valid: 9999, 12, 31)

  private init(valid year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `YYYY-MM-DD`; nil for any other text and for a day that the calendar does not have.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    if bytes.count != Self.length { return nil }
    self.init(first: bytes.word(at: 0), last: bytes.word(at: 2))
  }

  /// How many bytes such a text has.
  static let length = 10

  /// Reads the first eight and the last eight bytes of such a text, each as one number with the first of them lowest.
  init?(first: UInt64, last: UInt64) {
    // What is left of a digit is its value, of a dash nothing.
    let (digits, day) = (first ^ 0x2D30_302D_3030_3030, (last >> 48) ^ 0x3030)
    // No digit is over 9, and no dash is over 0, if none of these reaches the highest bit of its byte.
    let over = (digits &+ 0x7F76_767F_7676_7676) | digits | (day &+ 0x7676) | day
    if over & .eight(0x80) != 0 { return nil }
    func digit(_ number: UInt64, _ place: UInt64) -> Int { Int(truncatingIfNeeded: number >> (8 * place) & 0xF) }
    self.init(
      year: digit(digits, 0) * 1000 + digit(digits, 1) * 100 + digit(digits, 2) * 10 + digit(digits, 3),
      month: digit(digits, 5) * 10 + digit(digits, 6), day: digit(day, 0) * 10 + digit(day, 1))
  }

  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  static func days(inMonth month: Int, ofYear year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  public var description: String { "\(year.digits(4))-\(month.digits(2))-\(day.digits(2))" }

  /// The date as a language writes it: `05/09/2024` in Vietnamese.
  public func formatted(_ language: Language) -> String {
    switch language {
    case .vietnamese: "\(day.digits(2))/\(month.digits(2))/\(year.digits(4))"
    case .english: description
    }
  }
}

/// A day that comes back every year, written `MM-DD` in files.
public struct MonthDay: Hashable, Sendable {
  /// From 1 to 12.
  public let month: Int
  /// From 1 to the last of the month.
  public let day: Int

  /// Reads `MM-DD`; nil for any other text and for a day that not every year has.
  public init?(_ text: String) {
    guard let date = CalendarDate("2001-" + text) else { return nil }
    (month, day) = (date.month, date.day)
  }

  /// The day as a language writes it: `31/5` in Vietnamese.
  public func formatted(_ language: Language) -> String {
    switch language {
    case .vietnamese: "\(day)/\(month)"
    case .english: "\(month.digits(2))-\(day.digits(2))"
    }
  }
}
