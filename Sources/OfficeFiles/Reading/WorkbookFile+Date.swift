extension WorkbookFile {
  /// A day of a sheet, with a time of the day or without.
  package struct Date: Hashable, Sendable {
    private let packedYear: Int16
    private let packedMonth: UInt8
    private let packedDay: UInt8
    private let second: Int32

    package var year: Int { Int(packedYear) }
    package var month: Int { Int(packedMonth) }
    package var day: Int { Int(packedDay) }
    /// Seconds since midnight, 0 where there is no time.
    package var secondOfDay: Int { Int(second) }
    package var hasTime: Bool { second != 0 }

    init(_ year: Int, _ month: Int, _ day: Int, second: Int = 0) {
      packedYear = Int16(truncatingIfNeeded: year)
      packedMonth = UInt8(truncatingIfNeeded: month)
      packedDay = UInt8(truncatingIfNeeded: day)
      self.second = Int32(truncatingIfNeeded: second)
    }
  }
}

extension WorkbookFile.Date {
  /// The day that a number stands for (ECMA-376-1, section 18.17.4.1), up to the year 9999; nil where there is none, as of
  /// a time alone.
  ///
  /// Counted from 1900, day 60 is 29 February 1900, which the calendar has not and spreadsheets show.
  init?(serial: DecimalLiteral, from1904: Bool) {
    guard !serial.isNegative, var days = serial.whole else { return nil }
    var second = serial.seconds
    if second == 86_400 { (days, second) = (days + 1, 0) }
    if from1904 {
      guard days <= 2_957_003 else { return nil }
      self.init(days: days + 1_462 - 2, second)
    } else {
      guard days >= 1, days <= 2_958_465 else { return nil }
      if days == 60 {
        self.init(1900, 2, 29, second: second)
      } else {
        self.init(days: days < 60 ? days - 1 : days - 2, second)
      }
    }
  }

  /// A day counted from 1 January 1900 on.
  private init(days: Int, _ second: Int) {
    // Years from March on, so that the day that some have more is their last. In 400 years there are 146,097 days.
    let days = days + 693_901
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = era * 400 + yearOfEra + (month < 10 ? 0 : 1)
    self.init(year, month < 10 ? month + 3 : month - 9, day, second: second)
  }

  /// Reads `2024-09-05` or `2024-09-05T07:30:00`, as cells of kind `d` have it (section 18.18.11).
  init?(iso text: some Collection<UInt8>) {
    let bytes = Array(text)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    func has(_ byte: UInt8, at place: Int) -> Bool { place < bytes.count && bytes[place] == byte }
    guard let year = number(0..<4), has(UInt8(ascii: "-"), at: 4), let month = number(5..<7),
      has(UInt8(ascii: "-"), at: 7), let day = number(8..<10), (1...12).contains(month), year >= 1,
      (1...Self.days(month, year)).contains(day)
    else { return nil }
    var second = 0
    if bytes.count > 10 {
      guard has(UInt8(ascii: "T"), at: 10), let hours = number(11..<13), has(UInt8(ascii: ":"), at: 13),
        let minutes = number(14..<16), hours < 24, minutes < 60
      else { return nil }
      // Seconds may be left out, and their fractions and what time it is of do not count.
      let seconds = has(UInt8(ascii: ":"), at: 16) ? number(17..<19) : 0
      guard let seconds, seconds < 60 else { return nil }
      second = hours * 3600 + minutes * 60 + seconds
    }
    self.init(year, month, day, second: second)
  }

  private static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
