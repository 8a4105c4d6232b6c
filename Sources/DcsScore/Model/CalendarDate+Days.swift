extension CalendarDate {
  /// How many days lie between this day and another: positive where the other is later, 0 where it is the same.
  public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// The days up to and with this one, from 1 January of the year 1 on.
  private var dayNumber: Int {
    let years = year - 1
    let leapDays = years / 4 - years / 100 + years / 400
    let months = (1..<month).reduce(0) { $0 + Self.days(inMonth: $1, ofYear: year) }
    return years * 365 + leapDays + months + day
  }
}
