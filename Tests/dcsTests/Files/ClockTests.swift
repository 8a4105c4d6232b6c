import DcsScore
import Foundation
import Testing

@testable import DcsCommand

/// Today is the day where the computer is, which `TZ` says in these tests. The zones are written as POSIX has them, so that
/// the system needs no tables of zones.
@Suite struct ClockTests {
  /// A zone, and what day it is there now.
  private struct Zone {
    let variable: [String: String]
    let today: CalendarDate

    /// - Parameter minutes: What its clocks show now, in minutes after UTC's last midnight.
    init(_ minutes: Int) throws {
      let now = Int(Date().timeIntervalSince1970)
      // POSIX counts to the west.
      let west = now % 86_400 - minutes * 60
      let parts = [abs(west) / 3600, abs(west) / 60 % 60, abs(west) % 60].map { String(format: "%02d", $0) }
      variable = ["TZ": "AAA\(west < 0 ? "-" : "+")\(parts.joined(separator: ":"))"]
      today = try #require(CalendarDate(Self.day(ofUTC: now - west)))
    }

    private static func day(ofUTC seconds: Int) -> String {
      Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601.year().month().day())
    }
  }

  /// Ten minutes before and after each of the two midnights of UTC's day: yesterday, today, today, tomorrow.
  private static let aroundMidnight = [-10, 10, 24 * 60 - 10, 24 * 60 + 10]

  @Test(arguments: aroundMidnight)
  func statusCountsFromTheDayHere(minutes: Int) async throws {
    let folder = try TestFolder.signOff()
    let zone = try Zone(minutes)
    for language in Language.allCases {
      let run = try await folder.dcs(
        ["status", "--criteria=set.json", "school.json", "--lang", language.rawValue], environment: zone.variable)
      let start = language == .english ? "As of" : "Tính đến ngày"
      #expect(run.output.contains("\n\(start) \(zone.today.formatted(language))\n"), "\(zone)")
    }
    let json = try await folder.dcs(
      ["status", "--criteria=set.json", "school.json", "--format=json"], environment: zone.variable)
    #expect(JSONDocument(parsing: Array(json.output.utf8)).root?["date"]?.value == .string(zone.today.description))
  }

  @Test(arguments: aroundMidnight)
  func resultIsDatedTheDayHere(minutes: Int) async throws {
    let folder = try TestFolder.signOff()
    let zone = try Zone(minutes)
    let run = try await folder.dcs(
      ["export", "school.json", "--criteria=set.json", "--council=council.json"], environment: zone.variable)
    #expect(run.code == 0)
    #expect(JSONDocument(parsing: Array(run.output.utf8)).root?["date"]?.value == .string(zone.today.description))
  }

  /// Tomorrow may be today farther east; the day after is it nowhere.
  @Test func futureBeginsTheDayAfterTomorrowHere() async throws {
    let folder = try TestFolder.signOff()
    let (west, east) = (try Zone(-10), try Zone(24 * 60 + 10))
    let tomorrow = "--date=\(east.today)"
    let words = ["export", "school.json", "--criteria=set.json", "--council=council.json", tomorrow]
    let refused = try await folder.dcs(words, environment: west.variable)
    #expect(refused.code == 1 && refused.output == "")
    let (date, today) = (east.today.formatted(.vietnamese), west.today.formatted(.vietnamese))
    #expect(
      refused.errors.contains("ngày xuất \(date) còn chưa tới (hôm nay là \(today))"), "\(refused.errors)")
    let english = try await folder.dcs(words + ["--lang=en"], environment: west.variable)
    #expect(
      english.errors.contains("the result's date, \(east.today), is yet to come (today is \(west.today))"),
      "\(english.errors)")
    // UTC's own day is one before, on which the day ahead is allowed.
    #expect(try await folder.dcs(words, environment: Zone(10).variable).code == 0)

    let exported = try await folder.dcs(words + ["-o", "result.json"], environment: east.variable)
    #expect(exported.code == 0)
    let verified = ["verify", "result.json", "--criteria=set.json", "--evidence=school.json"]
    #expect(try await folder.dcs(verified, environment: east.variable).code == 0)
    let early = try await folder.dcs(verified, environment: west.variable)
    #expect(early.code == 1)
    #expect(early.output.contains("còn chưa tới"), "\(early.output)")
  }

  /// The system's calendar and Foundation's agree on whatever zone these tests run in.
  @Test(arguments: [
    0, 86_399, 951_782_399, 951_782_400, 951_868_800, 1_735_664_399, 1_735_664_400, 1_735_689_599, 1_735_689_600,
    2_147_483_648, 4_102_444_799,
  ])
  func dayOfATime(seconds: Int) throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .current
    let parts = calendar.dateComponents([.year, .month, .day], from: Date(timeIntervalSince1970: Double(seconds)))
    let day = try CalendarDate(
      year: #require(parts.year), month: #require(parts.month), day: #require(parts.day))
    #expect(Clock.day(at: seconds) == day)
  }

  @Test func timesBeyondTheLastDay() {
    #expect(Clock.day(at: 253_402_300_799 + 2 * 86_400) == .last)
    #expect(Clock.day(at: .max) == .last)
  }
}
