import Testing

@testable import DcsScore

struct PointsTests {
  @Test(
    "Points have no more decimals than they need, and a comma in Vietnamese",
    arguments: [
      (0, "0", "0"), (600, "6", "6"), (650, "6.5", "6,5"), (625, "6.25", "6,25"), (605, "6.05", "6,05"),
      (1, "0.01", "0,01"),
      (10, "0.1", "0,1"), (99, "0.99", "0,99"), (-5, "-0.05", "-0,05"), (-150, "-1.5", "-1,5"), (10_000, "100", "100"),
      (100_000_000, "1000000", "1000000"), (.min, "-92233720368547758.08", "-92233720368547758,08"),
    ])
  func formatting(_ hundredths: Int, _ english: String, _ vietnamese: String) {
    let points = Points(hundredths: hundredths)
    #expect("\(points)" == english)
    #expect(points.formatted(.english) == english)
    #expect(points.formatted(.vietnamese) == vietnamese)
  }

  @Test("Tenths that Double cannot hold add up exactly")
  func arithmetic() {
    let tenths = repeatElement(Points(hundredths: 10), count: 1_000)
    #expect(tenths.sum() == Points(hundredths: 10_000))
    #expect(Points(hundredths: 30) - Points(hundredths: 10) == Points(hundredths: 20))
    #expect([Points]().sum() == .zero)
    #expect(Points(hundredths: 4999) < Points(hundredths: 5000))
  }

  @Test(
    "A share is rounded down to a step",
    arguments: [
      (600, 40, 45, 50, 500), (600, 45, 45, 50, 600), (600, 44, 45, 50, 550), (600, 0, 45, 50, 0), (600, 1, 3, 1, 200),
      (1000, 1, 3, 1, 333), (1000, 2, 3, 100, 600), (333, 1, 1, 50, 300), (600, 1, 2, 0, 300), (400, 1, 2, 1000, 0),
      (100_000_000, 999_999_999, 1_000_000_000, 1, 99_999_999),
    ])
  func share(_ most: Int, _ part: Int, _ whole: Int, _ step: Int, _ expected: Int) {
    let share = Points(hundredths: most).share(part, of: whole, step: Points(hundredths: step))
    #expect(share == Points(hundredths: expected))
  }
}

struct CalendarDateTests {
  @Test(
    "Dates that the calendar has",
    arguments: [
      ("2024-09-05", "05/09/2024"), ("2024-02-29", "29/02/2024"), ("2000-02-29", "29/02/2000"),
      ("2023-12-31", "31/12/2023"),
      ("9999-12-31", "31/12/9999"), ("1945-09-02", "02/09/1945"),
    ])
  func valid(_ text: String, _ vietnamese: String) throws {
    let date = try #require(CalendarDate(text))
    #expect("\(date)" == text)
    #expect(date.formatted(.english) == text)
    #expect(date.formatted(.vietnamese) == vietnamese)
  }

  @Test(
    "Anything else is no date",
    arguments: [
      "", "2023-02-29", "1900-02-29", "2100-02-29", "2024-02-30", "2024-04-31", "2024-06-31", "2024-09-31",
      "2024-11-31",
      "2024-01-32", "2024-00-05", "2024-13-05", "2024-09-00", "0000-01-01", "2024-9-05", "2024-09-5", "24-09-05",
      "2024/09/05", "05-09-2024", "20240905", "2024-09-05 ", " 2024-09-05", "2024-09-05T00:00", "-024-09-05",
      "+024-09-05",
      "2024--9-05", "2024-+9-05", "2024-0９-05", "２０２４-09-05", "2024–09–05",
    ])
  func invalid(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("Four hundred years have 146,097 days, each with a text that is read back, in rising order")
  func cycle() {
    var days: [CalendarDate] = []
    for year in 1601...2000 {
      for month in 0...13 {
        for day in 0...32 {
          if let date = CalendarDate(year: year, month: month, day: day) { days.append(date) }
        }
      }
    }
    #expect(days.count == 146_097)
    #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
    #expect(days.suffix(1_461).allSatisfy { CalendarDate("\($0)") == $0 })
  }

  @Test("A day of every year is never the 29th of February")
  func monthDay() throws {
    let day = try #require(MonthDay("05-31"))
    #expect(day.formatted(.vietnamese) == "31/5")
    #expect(day.formatted(.english) == "05-31")
    #expect(MonthDay("02-28") != nil)
    for text in ["02-29", "06-31", "13-01", "00-01", "5-31", "05-31-", "", "2024-05-31"] {
      #expect(MonthDay(text) == nil)
    }
  }
}

struct SchoolYearTests {
  @Test("A school year is two successive years", arguments: ["2024-2025", "1999-2000", "9998-9999"])
  func valid(_ text: String) throws {
    #expect("\(try #require(SchoolYear(text)))" == text)
  }

  @Test(
    "Any other two numbers are no school year",
    arguments: [
      "", "2024", "2024-2026", "2024-2024", "2025-2024", "2024-25", "24-25", "0000-0001", "9999-10000", "2024–2025",
      "2024/2025", "2024 - 2025", "2024-2025-2026", "-2024-2025", "+024-2025", "２０２４-２０２５",
    ])
  func invalid(_ text: String) {
    #expect(SchoolYear(text) == nil)
  }

  @Test(
    "A document is over five years older from the first of September on that it was issued before",
    arguments: [
      ("2019-08-31", true), ("2019-09-01", false), ("2018-12-31", true), ("2024-12-31", false), ("0001-01-01", true),
    ])
  func age(_ date: String, _ isOld: Bool) throws {
    let year = try #require(SchoolYear("2024-2025"))
    #expect(year.starts(moreThan: 5, after: try #require(CalendarDate(date))) == isOld)
  }
}

struct SemanticVersionTests {
  @Test("Three numbers are a version", arguments: ["1.0.0", "0.0.0", "10.20.30", "1.0.999999999999999999"])
  func valid(_ text: String) throws {
    #expect("\(try #require(SemanticVersion(text)))" == text)
  }

  @Test(
    "Anything else is no version",
    arguments: [
      "", "1", "1.0", "1.0.0.0", "1..0", ".1.0", "1.0.", "01.0.0", "1.00.0", "1.0.01", "v1.0.0", "1.0.0-beta",
      "1.0.0+x",
      "-1.0.0", "1.0.x", "1. 0.0", "１.0.0", "1.0.1000000000000000000",
    ])
  func invalid(_ text: String) {
    #expect(SemanticVersion(text) == nil)
  }

  @Test("Versions rise number by number")
  func order() throws {
    let rising = try ["0.9.9", "1.0.0", "1.0.2", "1.0.10", "1.2.0", "1.10.0", "2.0.0"].map {
      try #require(SemanticVersion($0))
    }
    #expect(zip(rising, rising.dropFirst()).allSatisfy { $0 < $1 })
    #expect(rising.shuffled().sorted() == rising)
  }
}
