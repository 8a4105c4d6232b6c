import DcsScore
import Foundation
import Testing

@testable import DcsCommand

/// `dcs export` says what is about to be signed, and what of it should be looked at.
@Suite struct ExportSummaryTests {
  /// A set that asks for documents of a condition, of points that are given and of such that facts suggest.
  private func folder() throws -> TestFolder {
    let folder = try TestFolder.signOff()
    let required = #""evidence": {"required": true}"#
    try folder.change(
      "set.json", #""kind": "scored", "maxPoints": 10}]"#, #""kind": "scored", "maxPoints": 10, \#(required)}]"#)
    try folder.change(
      "set.json",
      #""criteria": [{"id": "B.1", "title": {"vi": "Mục B", "en": "Row B"}, "kind": "scored", "maxPoints": 10,"#,
      #"""
      "criteria": [
      {"id": "B.0", "title": {"vi": "Điều kiện", "en": "Condition"}, "kind": "mandatory", "whenUnmet": {"levelAtMost": 1}, \#(required)},
      {"id": "B.2", "title": {"vi": "Tỷ lệ", "en": "Share"}, "kind": "scored", "maxPoints": 5, "rule": {"kind": "proportion"}, \#(required)},
      {"id": "B.1", "title": {"vi": "Mục B", "en": "Row B"}, "kind": "scored", "maxPoints": 5,
      """#)
    try folder.change(
      "school.json", #""B.1": {"points": 10}"#,
      #""B.0": {"met": true}, "B.1": {"points": 4.5}, "B.2": {"part": 3, "whole": 5}"#)
    try folder.change("council.json", #""kind""#, #""acceptsSuggestions": true, "kind""#)
    return folder
  }

  @Test func whatIsNotCounted() async throws {
    let folder = try folder()
    let vietnamese = try await folder.export()
    #expect(
      vietnamese
        == Run(
          0,
          errors: """
            Trường Thử
            Năm học 2024-2025, theo bộ chỉ số 1/QĐ-THU (thu 1.0.0)

            MỨC 1: Thấp
            Mức cao nhất là 2

            A  Nhóm A                                      6/10  ████████████░░░░░░░░  mức 2
            B  Nhóm B                                      0/10  ░░░░░░░░░░░░░░░░░░░░  mức 1
               Còn thiếu 5 điểm và chưa đủ điều kiện bắt buộc để lên mức 2

            Đã trả lời nhưng không được tính, vì chưa có minh chứng (3 mục)
            ! B.0  Điều kiện
                   ghi là đạt
            ! B.2  Tỷ lệ
                   số liệu gợi ý 3 điểm
            ! B.1  Mục B
                   đã cho 4,5 điểm

            Đã xuất kết quả ra result.json. Mã băm SHA-256 của tệp:

            """ + readable(try folder.bytes("result.json"))))
    let english = try await folder.export("--lang=en", "-o", "english.json")
    #expect(
      english
        == Run(
          0,
          errors: """
            Trường Thử
            School year 2024-2025, by the indicator set 1/QĐ-THU (thu 1.0.0)

            LEVEL 1: Low
            The highest level is 2

            A  Group A                                   6/10  ████████████░░░░░░░░  level 2
            B  Group B                                   0/10  ░░░░░░░░░░░░░░░░░░░░  level 1
               5 points short of level 2, for which a mandatory condition is not met either

            Answered, but not counted, as there is no document (3)
            ! B.0  Condition
                   said to be met
            ! B.2  Share
                   points suggested by the facts: 3
            ! B.1  Row B
                   points given: 4.5

            The result is in english.json. The file's SHA-256 digest:

            """ + readable(try folder.bytes("english.json"))))
  }

  /// Evidence from a table is told alike.
  @Test func ofATable() async throws {
    let folder = try folder()
    try #require(await folder.dcs("evidence", "convert", "school.json", "-o", "a.csv", "--criteria=set.json").code == 0)
    let run = try await folder.dcs(
      "export", "a.csv", "--criteria=set.json", "--council=council.json", "--date=2025-05-20", "-o", "r.json",
      "--lang=en")
    #expect(run.code == 0)
    #expect(run.errors.contains("\n! B.1  Row B\n       points given: 4.5\n"))
  }

  @Test func documentsOfALaterDay() async throws {
    let folder = try TestFolder.signOff()
    let documents = ["2025-05-21", "2025-05-20", "2025-05-29"].map {
      #"{"title": "Ảnh", "number": "1", "date": "\#($0)"}"#
    }
    try folder.change(
      "school.json", #"{"points": 10}"#, #"{"points": 10, "documents": [\#(documents.joined(separator: ", "))]}"#)
    let vietnamese = try await folder.export("--date=20/05/2025")
    #expect(vietnamese.code == 0)
    #expect(
      vietnamese.errors.hasSuffix(
        """
        Lưu ý: có 2 minh chứng ghi ngày sau ngày 20/05/2025: B.1 (21/05/2025), B.1
        (29/05/2025); kiểm tra lại ngày trong hồ sơ.

        """))
    let english = try await folder.export("--lang=en", "-o", "english.json")
    #expect(
      english.errors.hasSuffix(
        """
        Note: documents dated after 2025-05-20: 2, B.1 (2025-05-21), B.1 (2025-05-29);
        check their dates in the evidence.

        """))
    let later = try await folder.export("--date=2025-05-29", "-o", "later.json")
    #expect(!later.errors.contains("Lưu ý"))
  }

  /// A day that is yet to come is refused, but for tomorrow, which is today farther east.
  @Test func dateToCome() async throws {
    let folder = try TestFolder.signOff()
    let (today, tomorrow, later) = (Clock.today, try day(1), try day(2))
    let english = try await folder.export("--date=\(tomorrow)", "--lang=en")
    #expect(english.code == 0)
    #expect(
      english.errors.unwrapped.contains(
        "Note: the result's date, \(tomorrow), is yet to come (today is \(today))."))
    let vietnamese = try await folder.export("--date=\(tomorrow)", "-o", "b.json")
    #expect(
      vietnamese.errors.unwrapped.contains(
        "Lưu ý: ngày xuất \(tomorrow.formatted(.vietnamese)) còn chưa tới (hôm nay là \(today.formatted(.vietnamese)))."
      ))
    let refused = try await folder.export("--date=\(later)", "-o", "c.json", "--lang=en")
    #expect(refused.code == 1)
    #expect(
      refused.errors.unwrapped.contains(
        "the result's date, \(later), is yet to come (today is \(today)) [date-in-future]"))
    let now = try await folder.export("--date=\(today)", "-o", "d.json", "--lang=en")
    #expect(!now.errors.contains("Note: "))
  }

  /// The day in so many days.
  private func day(_ count: Double) throws -> CalendarDate {
    let day = Calendar.current.dateComponents([.year, .month, .day], from: Date(timeIntervalSinceNow: count * 86400))
    return try #require(
      CalendarDate(String(format: "%04d-%02d-%02d", day.year ?? 0, day.month ?? 0, day.day ?? 0)))
  }
}

extension String {
  /// The text with its lines joined.
  fileprivate var unwrapped: String { split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
}
