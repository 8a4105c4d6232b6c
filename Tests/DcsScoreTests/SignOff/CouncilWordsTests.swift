import DcsScore
import Papers
import Testing

@testable import DcsReports

/// An external team is spoken of as such, and not as a school's council.
@Suite struct CouncilWordsTests {
  private static let team = SignOffCase().council.replacing(#""kind": "self""#, with: #""kind": "external""#)

  @Test func refusals() throws {
    var school = SignOffCase()
    school.criteria = school.criteria.replacing(#""leastMembers": 3"#, with: #""leastMembers": 5"#)
    school.council = Self.team.replacing("Trường Mẫu", with: "Trường Khác")
      .replacing("2024-2025", with: "2023-2024")
      .replacing(#""role": "chair", "approves": true"#, with: #""role": "chair", "approves": false"#)
      .replacing(#""minutes": {"number": "2/BB", "date": "2025-05-12"},"#, with: "")
      .replacing(#", "acceptsSuggestions": true"#, with: "")
    let refusals = try school.refusals()
    #expect(
      refusals.map { "\($0.reason.vi) → \($0.remedy.vi)" } == [
        "hồ sơ của 'Trường Mẫu', đoàn đánh giá ngoài lập cho 'Trường Khác' → kiểm tra có lấy nhầm tệp không; tên trường ở hai tệp phải giống hệt nhau",
        "hồ sơ của năm học 2024-2025, đoàn đánh giá ngoài lập cho năm học 2023-2024 → kiểm tra có lấy nhầm tệp không",
        "đoàn đánh giá ngoài có 3 thành viên, bộ chỉ số yêu cầu ít nhất 5 → bổ sung thành viên theo quyết định thành lập",
        "trưởng đoàn không đồng ý → đoàn đánh giá ngoài phải họp lại; kết quả cần trưởng đoàn đồng ý",
        "1/3 thành viên đồng ý, cần ít nhất 2 → đoàn đánh giá ngoài thảo luận và biểu quyết lại",
        "chưa có biên bản → ghi số và ngày của biên bản họp đoàn đánh giá ngoài vào 'minutes'",
        "2 mục mới chỉ có điểm gợi ý, đoàn đánh giá ngoài chưa cho điểm: G.2.2, G.2.3 → cho điểm trong hồ sơ, hoặc nếu đoàn đánh giá ngoài nhất trí thì ghi \"acceptsSuggestions\": true",
      ])
    #expect(
      refusals.map { "\($0.reason.en); \($0.remedy.en)" } == [
        "the evidence is of 'Trường Mẫu', the team is for 'Trường Khác'; check that these are the right files; both must name the school alike",
        "the evidence is for 2024-2025, the team is for 2023-2024; check that these are the right files",
        "the team has 3 members, the set asks for 5 at least; add the members that the decision names",
        "the leader does not approve; the team must meet again; its leader must approve",
        "1 of 3 members approve, 2 at least must; the team must discuss the result and vote again",
        "there are no minutes; write the number and date of the team's minutes under 'minutes'",
        "points that are only suggested by facts (2): G.2.2, G.2.3; give points in the evidence file or, if the team agrees, write \"acceptsSuggestions\": true",
      ])
  }

  @Test(arguments: [
    (
      "chair", "member", "đoàn đánh giá ngoài phải có một trưởng đoàn ('role': 'chair')",
      "the team must have a leader ('role': 'chair')"
    ),
    ("member", "chair", "đoàn đánh giá ngoài chỉ có một trưởng đoàn", "the team must have one leader"),
    (
      "secretary", "member", "đoàn đánh giá ngoài phải có thư ký ('role': 'secretary')",
      "the team must have a secretary ('role': 'secretary')"
    ),
  ])
  func roles(role: String, other: String, vi: String, en: String) throws {
    let text = Self.team.replacing(#""role": "\#(role)""#, with: #""role": "\#(other)""#)
    let faults = try validationFaults(Array(text.utf8), .council).faults
    #expect(faults.map(\.message) == [LocalizedText(vi: vi, en: en)])
  }

  @Test func verification() throws {
    var school = SignOffCase()
    school.council = Self.team
    let result = try school.result()
    let source = SourceText(name: "", bytes: result)
    let whole = try school.verification(of: result)
    #expect(
      whole.paper(.vietnamese).text(TextStyle()).contains("✓ đoàn đánh giá ngoài đủ điều kiện thông qua kết quả\n"))
    #expect(
      whole.paper(.english).text(TextStyle()).contains("✓ the team had all that it needs to close the result\n"))
    let alone = Verification(of: ParsedFile(json: source), by: nil, nil, attachment: nil)
    #expect(
      alone.paper(.vietnamese).text(TextStyle()).contains("– chưa xét điều kiện của đoàn đánh giá ngoài\n"))
    #expect(alone.paper(.english).text(TextStyle()).contains("– the team's rules were not looked at\n"))
  }
}
