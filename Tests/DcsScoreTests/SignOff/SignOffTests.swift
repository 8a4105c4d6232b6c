import DcsScore
import Testing

/// When a council may not close an assessment, in whole sentences.
@Suite struct SignOffTests {
  @Test func completeCase() throws {
    #expect(try SignOffCase().refusals() == [])
  }

  @Test(arguments: [
    (
      #", "approves": true},"# + "\n" + #"{"name": "Bình""#, "},\n" + #"{"name": "Bình""#,
      "no-vote: members who have not voted (1): An; write \"approves\": true or false for each"
    ),
    (
      #""role": "chair", "approves": true"#, #""role": "chair", "approves": false"#,
      "chair-disapproves: the chair does not approve; the council must meet again; its chair must approve"
    ),
    (
      #""role": "secretary", "approves": true"#, #""role": "secretary", "approves": false"#,
      "few-approvals: 1 of 3 members approve, 2 at least must; the council must discuss the result and vote again"
    ),
    (
      #""minutes": {"number": "2/BB", "date": "2025-05-12"},"#, "",
      "no-minutes: there are no minutes; write the number and date of the council's minutes under 'minutes'"
    ),
    (
      #""acceptsSuggestions": true"#, #""acceptsSuggestions": false"#,
      "suggestions-not-accepted: points that are only suggested by facts (2): G.2.2, G.2.3; give points in the evidence file or, if the council agrees, write \"acceptsSuggestions\": true"
    ),
    (
      #""school": "Trường Mẫu""#, #""school": "Trường Khác""#,
      "other-school: the evidence is of 'Trường Mẫu', the council is for 'Trường Khác'; check that these are the right files; both must name the school alike"
    ),
    (
      #""schoolYear": "2024-2025""#, #""schoolYear": "2025-2026""#,
      "other-year: the evidence is for 2024-2025, the council is for 2025-2026; check that these are the right files"
    ),
    (
      #""criteriaChecked": {"by": "Bình", "date": "2025-05-09"}, "#, "",
      "criteria-not-checked: figures of the set not yet compared with the official decision: 14; compare them and write who did and when under 'criteriaChecked'"
    ),
    (
      #""date": "2025-05-09""#, #""date": "2025-05-16""#,
      "criteria-checked-late: the figures were compared on 2025-05-16, after the approval of 2025-05-15; a result is approved after the comparison; check the two dates"
    ),
  ])
  func councilThatMayNot(part: String, replacement: String, expected: String) throws {
    var school = SignOffCase()
    try #require(school.council.contains(part))
    school.council = school.council.replacing(part, with: replacement)
    let found = try school.refusals().map { "\($0.code.rawValue): \($0.reason.en); \($0.remedy.en)" }
    #expect(found.contains(expected), "\(found)")
  }

  /// What is still open is told part by part, in both languages.
  @Test(arguments: [
    (
      #""number": "1/QĐ", "#, "", "no-decision", "quyết định thành lập Hội đồng chưa có số",
      "the decision that set up the council has no number"
    ),
    (
      #""decision": {"number": "1/QĐ", "date": "2024-09-10"}, "#, "", "no-decision",
      "chưa có quyết định thành lập Hội đồng", "the decision that set up the council is not there yet"
    ),
    (#", "date": "2025-05-12""#, "", "no-minutes", "biên bản chưa có ngày", "the minutes have no date"),
    (
      #""number": "3/QĐ", "date": "2025-05-15", "#, "", "no-approval", "quyết định công nhận kết quả chưa có số, ngày",
      "the decision that approves the result has no number, date"
    ),
    (
      #""signedBy": {"name": "An", "position": "Hiệu trưởng"}"#, #""signedBy": null"#, "no-approval",
      "quyết định công nhận kết quả chưa có họ tên người ký, chức vụ người ký",
      "the decision that approves the result has no signer's name, signer's position"
    ),
    (
      #""name": "Bình", "#, "", "no-name", "chưa ghi họ tên của 1 thành viên: thư ký",
      "members without a name (1): secretary"
    ),
    (
      #""name": "Chi", "position": "Giáo viên""#, #""name": "Chi""#, "no-position",
      "chưa ghi chức vụ của 1 thành viên: Chi",
      "members without a position (1): Chi"
    ),
    (
      #""by": "Bình", "#, "", "criteria-not-checked", "chưa ghi ai đã đối chiếu bộ chỉ số",
      "nobody is named who compared the figures"
    ),
    (
      #", "date": "2025-05-09""#, "", "criteria-not-checked", "chưa ghi ngày Bình đối chiếu bộ chỉ số",
      "the day is open on which Bình compared the figures"
    ),
  ])
  func partsThatAreOpen(part: String, replacement: String, code: String, vi: String, en: String) throws {
    var school = SignOffCase()
    try #require(school.council.contains(part))
    school.council = school.council.replacing(part, with: replacement)
    let refusals = try school.refusals()
    #expect(refusals.map(\.code.rawValue) == [code])
    #expect(refusals.map(\.reason) == [LocalizedText(vi: vi, en: en)])
  }

  @Test func nothingIsDoneByASetThatIsNotIssuedYet() throws {
    var school = SignOffCase()
    for (part, earlier) in [("2024-09-10", "2020-09-10"), ("2025-05-09", "2023-12-31"), ("2025-05-12", "2024-01-01")] {
      school.council = school.council.replacing(part, with: earlier)
    }
    #expect(
      try school.refusals().map { "\($0.code.rawValue): \($0.reason.en); \($0.remedy.en)" } == [
        "minutes-too-early: the minutes of 2024-01-01 are before the decision that issued the set of 2024-01-02; check the two dates",
        "criteria-checked-early: the figures were compared on 2023-12-31, before the decision that issued the set of 2024-01-02; check the two dates",
      ])
    #expect(
      try school.refusals().map(\.reason.vi) == [
        "biên bản ngày 01/01/2024 trước ngày 02/01/2024 của quyết định ban hành bộ chỉ số",
        "việc đối chiếu ngày 31/12/2023 trước ngày 02/01/2024 của quyết định ban hành bộ chỉ số",
      ])
    let result = try school.result()
    #expect(try school.verification(of: result).findings.map(\.message.vi) == school.refusals().map(\.reason.vi))
  }

  @Test func everythingAtOnceInVietnamese() throws {
    var school = SignOffCase()
    school.date = "2025-05-01"
    school.evidence = school.evidence.replacing(#""G.2.5": {"points": 1, "#, with: #""G.2.5": {"#)
    school.criteria = school.criteria.replacing(#""leastMembers": 3"#, with: #""leastMembers": 5"#)
      .replacing("majority", with: "unanimous")
    school.council = school.council.replacing(#""acceptsSuggestions": true"#, with: #""remarks": "Không""#)
    #expect(
      try school.refusals().map { "\($0.reason.vi) → \($0.remedy.vi)" } == [
        "còn 1 mục chưa trả lời: G.2.5 → trả lời trong hồ sơ minh chứng; mục không có gì thì ghi 0 điểm hoặc \"met\": false",
        "Hội đồng có 3 thành viên, bộ chỉ số yêu cầu ít nhất 5 → bổ sung thành viên theo quyết định thành lập",
        "2/3 thành viên đồng ý, cần ít nhất 3 → Hội đồng thảo luận và biểu quyết lại",
        "2 mục mới chỉ có điểm gợi ý, Hội đồng chưa cho điểm: G.2.2, G.2.3 → cho điểm trong hồ sơ, hoặc nếu Hội đồng nhất trí thì ghi \"acceptsSuggestions\": true",
        "ngày xuất 01/05/2025 trước ngày công nhận 15/05/2025 → chọn ngày khác, hoặc kiểm tra ngày của quyết định",
      ])
  }

  /// Where the decision fixes the points, there is nothing that a council could take over.
  @Test func pointsThatAreFixedAreNoSuggestions() throws {
    var school = SignOffCase()
    school.council = school.council.replacing(#""acceptsSuggestions": true"#, with: #""acceptsSuggestions": false"#)
    let points = #""points": 4, "met": true"#
    try #require(school.evidence.contains(points))
    school.evidence = school.evidence.replacing(points, with: #""met": true"#)
    #expect(
      try school.refusals().map(\.reason.en) == ["points that are only suggested by facts (2): G.2.2, G.2.3"])
  }

  @Test func withoutApprovalNothingElseIsSaidOfIt() throws {
    var school = SignOffCase()
    school.council = school.council.replacing(
      #""approval": {"number": "3/QĐ", "date": "2025-05-15", "signedBy": {"name": "An", "position": "Hiệu trưởng"}},"#,
      with: "")
    #expect(try school.refusals().map(\.code) == [.noApproval])
  }
}
