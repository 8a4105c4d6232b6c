import DcsScore

enum Clock {
  /// Today where the computer is. In Vietnam a day begins seven hours before that of UTC.
  static var today: CalendarDate { day(at: Platform.secondsSince1970) }

  /// The day that it is where the computer is, so many seconds after 1970 began in UTC.
  static func day(at seconds: Int) -> CalendarDate {
    let day = Platform.localDay(at: seconds)
    // Only a clock beyond the year 9999 has no such date.
    return day.flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) } ?? CalendarDate.last
  }
}
