import Testing

@testable import DcsScore

struct CalendarDateTests {
  @Test(
    "Dates that the calendar has",
    arguments: [
      ("2024-09-05", "05/09/2024"), ("2024-02-29", "29/02/2024"), ("2000-02-29", "29/02/2000"),
      ("2023-12-31", "31/12/2023"), ("9999-12-31", "31/12/9999"), ("1945-09-02", "02/09/1945"),
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
      "2024-11-31", "2024-01-32", "2024-00-05", "2024-13-05", "2024-09-00", "0000-01-01", "2024-9-05", "2024-09-5",
      "24-09-05", "2024/09/05", "2024-09/05", "2024/09-05", "05-09-2024", "20240905", "2024-09-05 ", " 2024-09-05",
      "2024-09-05T00:00", "-024-09-05", "+024-09-05", "2024--9-05", "2024-+9-05", "2024-0９-05", "２０２４-09-05",
      "2024–09–05",
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
