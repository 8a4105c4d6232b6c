extension CalendarDate {
  /// The first and the last day that a number in place of a date is taken for, 1 January 1990 and 31 December 2100, as
  /// spreadsheets count from 1900 on: what is lower is a year or a slip.
  private static let serials = 32_874...73_415

  /// How many days later a number stands for where a spreadsheet counts from 1904, as those of Apple did.
  private static let daysFrom1904 = 1_462

  /// The days that a number in place of a date stands for, as spreadsheets count from 1900 and from 1904; nil where it is
  /// no such number.
  ///
  /// The time of the day stands behind a comma or a point.
  static func serial(_ text: String) -> (from1900: CalendarDate, from1904: CalendarDate)? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let numbers = parts.compactMap { Int(digits: $0.utf8) }
    guard (1...2).contains(parts.count), numbers.count == parts.count, parts[0].utf8.count == 5,
      serials.contains(numbers[0])
    else { return nil }
    return (of(serial: numbers[0]), of(serial: numbers[0] + daysFrom1904))
  }

  private static func of(serial: Int) -> CalendarDate {
    var (year, days) = (1990, serial - serials.lowerBound)
    while true {
      let length = Self.days(inMonth: 2, ofYear: year) + 337
      if days < length { break }
      days -= length
      year += 1
    }
    var month = 1
    while days >= Self.days(inMonth: month, ofYear: year) {
      days -= Self.days(inMonth: month, ofYear: year)
      month += 1
    }
    return CalendarDate(year: year, month: month, day: days + 1) ?? .last
  }
}
