import DcsScore
import Foundation
import Testing

@testable import DcsCommand

/// When `dcs export` makes no result: every reason is told at once, and nothing is written.
@Suite struct ExportRefusalTests {
  @Test func everyReasonAtOnce() async throws {
    let folder = try TestFolder.signOff()
    try folder.change("school.json", #", "B.1": {"points": 10}"#, "")
    try folder.change("council.json", "Trường Thử", "Trường Khác")
    try folder.change("council.json", "2024-2025", "2023-2024")
    try folder.change("council.json", #""chair", "approves": true"#, #""chair", "approves": false"#)
    try folder.change("council.json", #""secretary", "approves": true"#, #""secretary""#)
    try folder.change("council.json", #""minutes": {"number": "2/BB", "date": "2025-05-12"},"#, "")
    try folder.change("council.json", #""date": "2025-05-09""#, #""date": "2025-05-16""#)
    try folder.change("set.json", #""leastMembers": 2"#, #""leastMembers": 3"#)
    let english = try await folder.export("--lang=en", "--date=2025-05-14")
    #expect(
      english
        == Run(
          1,
          errors: """
            The result cannot be exported yet (9):
            ✗ rows without an answer (1): B.1 [unanswered]
              → answer them in the evidence file; where there is nothing, write 0 points or
                "met": false
            ✗ the evidence is of 'Trường Thử', the council is for 'Trường Khác'
              [other-school]
              → check that these are the right files; both must name the school alike
            ✗ the evidence is for 2024-2025, the council is for 2023-2024 [other-year]
              → check that these are the right files
            ✗ the council has 2 members, the set asks for 3 at least [few-members]
              → add the members that the decision names
            ✗ members who have not voted (1): Bình [no-vote]
              → write "approves": true or false for each
            ✗ the chair does not approve [chair-disapproves]
              → the council must meet again; its chair must approve
            ✗ there are no minutes [no-minutes]
              → write the number and date of the council's minutes under 'minutes'
            ✗ the figures were compared on 2025-05-16, after the approval of 2025-05-15
              [criteria-checked-late]
              → a result is approved after the comparison; check the two dates
            ✗ the result's date, 2025-05-14, is before its approval of 2025-05-15
              [date-too-early]
              → name another day by --date, or check the decision's date

            """))
    let vietnamese = try await folder.export("--date=2025-05-14")
    #expect(
      vietnamese
        == Run(
          1,
          errors: """
            Chưa thể xuất kết quả (9 lý do):
            ✗ còn 1 mục chưa trả lời: B.1 [unanswered]
              → trả lời trong hồ sơ minh chứng; mục không có gì thì ghi 0 điểm hoặc "met":
                false
            ✗ hồ sơ của 'Trường Thử', Hội đồng lập cho 'Trường Khác' [other-school]
              → kiểm tra có lấy nhầm tệp không; tên trường ở hai tệp phải giống hệt nhau
            ✗ hồ sơ của năm học 2024-2025, Hội đồng lập cho năm học 2023-2024 [other-year]
              → kiểm tra có lấy nhầm tệp không
            ✗ Hội đồng có 2 thành viên, bộ chỉ số yêu cầu ít nhất 3 [few-members]
              → bổ sung thành viên theo quyết định thành lập
            ✗ chưa ghi ý kiến của 1 thành viên: Bình [no-vote]
              → ghi "approves": true hoặc false cho từng người
            ✗ chủ tịch không đồng ý [chair-disapproves]
              → Hội đồng phải họp lại; kết quả cần chủ tịch đồng ý
            ✗ chưa có biên bản [no-minutes]
              → ghi số và ngày của biên bản họp Hội đồng vào 'minutes'
            ✗ việc đối chiếu ngày 16/05/2025 sau quyết định công nhận ngày 15/05/2025
              [criteria-checked-late]
              → kết quả chỉ được công nhận sau khi đã đối chiếu; kiểm tra lại hai ngày
            ✗ ngày xuất 14/05/2025 trước ngày công nhận 15/05/2025 [date-too-early]
              → chọn ngày khác bằng --date, hoặc kiểm tra ngày của quyết định

            """))
    #expect(try folder.names == ["council.json", "minh-chung", "school.json", "set.json"])
  }

  /// Faults of one file hide neither those of another nor what can be told without it.
  @Test func faultsAndReasonsTogether() async throws {
    let folder = try TestFolder.signOff()
    try folder.change("school.json", #""points": 6"#, #""points": 16"#)
    try folder.change("school.json", "anh.jpg", "khong-co.jpg")
    try folder.change("council.json", #""approval": {"#, #""x": {"#)
    try folder.write("{}", to: "earlier.json")
    let both = try await folder.export("--replaces=earlier.json", "--reason=Sửa", "--lang=en")
    #expect(both.code == 1)
    #expect(
      both.lines == [
        "school.json:4:33: error: points of 'A.1' must be from 0 to 10 [points-range]",
        "school.json:4:76: error: there is no file 'minh-chung/khong-co.jpg' [missing-file]",
        "council.json:9:3: error: there is no key 'x' here [unknown-key]",
        "earlier.json:1:1: error: the key 'format' must be here [missing-key]",
        "dcs: 'earlier.json' is not a result as it was exported, which --replaces needs",
        "Mend these faults and run again: there may be other reasons.",
      ])

    try folder.write(madeUpCouncil, to: "council.json")
    try folder.change("council.json", #""role": "chair", "approves": true"#, #""role": "chair", "approves": false"#)
    let council = try await folder.export("--lang=en", "--no-attachments")
    #expect(
      council.lines == [
        "school.json:4:33: error: points of 'A.1' must be from 0 to 10 [points-range]",
        "The result cannot be exported yet (2):", "✗ the chair does not approve [chair-disapproves]",
        "✗ 1 of 2 members approve, 2 at least must [few-approvals]",
        "Mend these faults and run again: there may be other reasons.",
      ])

    try folder.write(closedEvidence().replacing(#", "B.1": {"points": 10}"#, with: ""), to: "school.json")
    try folder.change("council.json", "secretary", "member")
    let evidence = try await folder.export("--lang=en")
    #expect(
      evidence.lines == [
        "council.json:5:5: error: the council must have a secretary ('role': 'secretary') [council-secretary]",
        "The result cannot be exported yet (1):", "✗ rows without an answer (1): B.1 [unanswered]",
        "Mend these faults and run again: there may be other reasons.",
      ])
  }

  @Test func filesThatCannotBeRead() async throws {
    let folder = try TestFolder.signOff()
    let run = try await folder.export("no-school.json", "--council=no", "--replaces=none", "--reason=x", "--lang=en")
    #expect(
      run
        == Run(
          3,
          errors: """
            dcs: there is no file 'no-school.json'; did you mean 'school.json'?
            dcs: there is no file 'no'
            dcs: there is no file 'none'

            """))
    try folder.write("bừa", to: "council.json")
    let other = try await folder.export("no-school.json")
    #expect(other.code == 3)
    #expect(other.lines[0] == "dcs: không có tệp 'no-school.json'; có phải là 'school.json' không?")
    #expect(other.lines[1].hasPrefix("council.json:1:1: lỗi: "))
  }
}

extension Run {
  /// The lines of what went wrong that say what it is: no source lines, no advice.
  fileprivate var lines: [String] {
    errors.split(separator: "\n").map(String.init).filter { !$0.isEmpty && !$0.hasPrefix(" ") }
  }
}
