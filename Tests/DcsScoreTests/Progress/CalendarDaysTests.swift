import DcsScore
import Foundation
import Testing

@Suite struct CalendarDaysTests {
  @Test(
    "Days between dates that are known",
    arguments: [
      ("2025-05-31", "2025-05-31", 0), ("2025-05-15", "2025-05-31", 16), ("2025-06-03", "2025-05-31", -3),
      ("2024-02-28", "2024-03-01", 2), ("2023-02-28", "2023-03-01", 1), ("1900-02-28", "1900-03-01", 1),
      ("2000-02-28", "2000-03-01", 2), ("2024-12-31", "2025-01-01", 1), ("1970-01-01", "2000-01-01", 10_957),
      ("1945-09-02", "1975-04-30", 10_832), ("0001-01-01", "9999-12-31", 3_652_058),
    ])
  func known(_ from: String, _ to: String, _ days: Int) throws {
    let (from, to) = (try #require(CalendarDate(from)), try #require(CalendarDate(to)))
    #expect(from.days(until: to) == days)
    #expect(to.days(until: from) == -days)
  }

  @Test("Every day of 400 years is a day after the one before")
  func successiveDays() throws {
    var previous = try #require(CalendarDate("1799-12-31"))
    for year in 1800..<2200 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          #expect(previous.days(until: date) == 1)
          previous = date
        }
      }
    }
  }

  @Test("Random days are as far apart as Foundation's calendar has them")
  func foundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    var random = SeededGenerator(seed: 7)
    // Foundation's Gregorian calendar is Julian before 1582.
    let dates = (0..<400).compactMap { _ in
      CalendarDate(
        year: .random(in: 1600...9999, using: &random), month: .random(in: 1...12, using: &random),
        day: .random(in: 1...28, using: &random))
    }
    let instants = try dates.map {
      try #require(calendar.date(from: DateComponents(year: $0.year, month: $0.month, day: $0.day)))
    }
    for index in dates.indices.dropFirst() {
      let expected = calendar.dateComponents([.day], from: instants[index - 1], to: instants[index]).day
      #expect(dates[index - 1].days(until: dates[index]) == expected)
    }
  }

  @Test(
    "A day of every year falls in the half of the school year that it is in",
    arguments: [
      ("2024-2025", "09-01", "2024-09-01"), ("2024-2025", "12-31", "2024-12-31"), ("2024-2025", "01-01", "2025-01-01"),
      ("2024-2025", "08-31", "2025-08-31"), ("2024-2025", "05-31", "2025-05-31"), ("9998-9999", "05-31", "9999-05-31"),
    ])
  func schoolYear(_ year: String, _ day: String, _ date: String) throws {
    let day = try #require(MonthDay(day))
    #expect(try #require(SchoolYear(year)).day(day) == CalendarDate(date))
  }

  @Test func milestonesComeByTheirDays() throws {
    let set = try criteriaSet(
      RuleExamples.criteria.replacing(
        #""milestones": ["#,
        with: """
          "milestones": [{"id": "m2", "title": {"vi": "B", "en": "B"}, "due": "06-01"}, \
          {"id": "m3", "title": {"vi": "C", "en": "C"}, "due": "05-31"}, \
          {"id": "m1", "title": {"vi": "A", "en": "A"}, "due": "10-01"},
          """))
    let dates = set.milestones(in: try #require(SchoolYear("2024-2025")))
    #expect(dates.map(\.milestone.id) == ["m1", "m3", "xong", "m2"])
    #expect(dates.map { "\($0.due)" } == ["2024-10-01", "2025-05-31", "2025-05-31", "2025-06-01"])
  }
}
