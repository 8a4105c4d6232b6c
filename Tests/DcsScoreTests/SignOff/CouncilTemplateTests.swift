import DcsScore
import Papers
import Testing

@testable import DcsReports

/// A council file to be filled in, and what is said of it.
@Suite struct CouncilTemplateTests {
  private func template(
    _ kind: Council.Kind, criteria: String = RuleExamples.criteria
  ) throws -> CouncilTemplate {
    let year = try #require(SchoolYear("2024-2025"))
    return CouncilTemplate(kind, of: "Trường \"Mẫu\"", year, by: try criteriaSet(criteria))
  }

  private static let text = #"""
    {
      "format": "dcs-council/1",
      "about": [
        "Tệp của Hội đồng tự đánh giá. Điền dần; chỗ nào chưa có thì để null. Phần about này chỉ để đọc.",
        "decision: số và ngày (viết như 2024-12-16) của quyết định thành lập Hội đồng",
        "members: họ tên, chức vụ của từng người; role là chair (chủ tịch), vice-chair (phó chủ tịch), secretary (thư ký), member (ủy viên); ít nhất 3 người, một chủ tịch, có thư ký; thêm dòng nếu cần, xóa dòng không dùng",
        "approves: sau biểu quyết ghi true (đồng ý) hoặc false cho từng người; cần quá nửa số thành viên đồng ý, trong đó có chủ tịch",
        "dissent: ý kiến bảo lưu của người không đồng ý",
        "minutes: số và ngày của biên bản họp Hội đồng",
        "approval: số, ngày và người ký của quyết định công nhận kết quả",
        "criteriaChecked: ai đã đối chiếu 14 mức điểm, ngưỡng chưa xác nhận của bộ chỉ số với bản chính quyết định, ngày nào",
        "acceptsSuggestions: true nếu Hội đồng nhận những điểm mới chỉ được gợi ý từ số liệu",
        "remarks: nhận xét của Hội đồng",
        "papers: chỉ để lập văn bản: cơ quan cấp trên, địa danh, ký hiệu, căn cứ, nơi nhận, người ký, nơi và giờ họp (viết như 14 giờ 00), tờ trình"
      ],
      "kind": "self",
      "school": "Trường \"Mẫu\"",
      "schoolYear": "2024-2025",
      "decision": {"number": null, "date": null},
      "members": [
        {"name": null, "position": null, "role": "chair", "approves": null, "dissent": null},
        {"name": null, "position": null, "role": "vice-chair", "approves": null, "dissent": null},
        {"name": null, "position": null, "role": "secretary", "approves": null, "dissent": null},
        {"name": null, "position": null, "role": "member", "approves": null, "dissent": null}
      ],
      "minutes": {"number": null, "date": null},
      "approval": {"number": null, "date": null, "signedBy": {"name": null, "position": null}},
      "criteriaChecked": {"by": null, "date": null},
      "acceptsSuggestions": null,
      "remarks": null,
      "papers": {
        "superior": null,
        "place": null,
        "symbol": null,
        "grounds": [],
        "recipients": [],
        "signer": {"name": null, "position": null, "standsInFor": null},
        "meeting": {"place": null, "begins": null, "ends": null},
        "request": {"number": null, "date": null, "to": null}
      }
    }

    """#

  @Test func whatIsStillOpenIsNoFault() throws {
    #expect(try template(.own).json(.vietnamese).text == Self.text)
    #expect(try validationFaults(Array(Self.text.utf8), .council).faults == [])
    let council = try #require(Council.read(JSONDocument(parsing: Array(Self.text.utf8))).model)
    #expect(council.decision == .open && council.minutes == .open && council.approval == .open)
    #expect(council.members.allSatisfy { $0.name == nil && $0.position == nil && $0.approves == nil })
    #expect(council.criteriaCheck == nil && council.papers == .open)
  }

  /// All that is open is told when a result is to be made of it.
  @Test func whatIsStillOpenIsAReasonAgainstTheExport() throws {
    var school = SignOffCase()
    school.council = Self.text.replacing(#"Trường \"Mẫu\""#, with: "Trường Mẫu")
    #expect(
      try school.refusals().map { "\($0.code.rawValue): \($0.reason.vi); \($0.remedy.vi)" } == [
        "no-decision: chưa có quyết định thành lập Hội đồng; ghi số và ngày của quyết định vào 'decision'",
        "no-name: chưa ghi họ tên của 4 thành viên: chủ tịch, phó chủ tịch, thư ký, ủy viên; ghi họ tên từng người, xóa dòng không dùng",
        "no-vote: chưa ghi ý kiến của 4 thành viên: chủ tịch, phó chủ tịch, thư ký, ủy viên; ghi \"approves\": true hoặc false cho từng người",
        "no-minutes: chưa có biên bản; ghi số và ngày của biên bản họp Hội đồng vào 'minutes'",
        "no-approval: chưa có quyết định công nhận kết quả; ghi số, ngày và người ký của quyết định vào 'approval'",
        "criteria-not-checked: 14 mức điểm, ngưỡng của bộ chỉ số chưa được đối chiếu với bản chính quyết định; đối chiếu rồi ghi người và ngày vào 'criteriaChecked'",
        "suggestions-not-accepted: 2 mục mới chỉ có điểm gợi ý, Hội đồng chưa cho điểm: G.2.2, G.2.3; cho điểm trong hồ sơ, hoặc nếu Hội đồng nhất trí thì ghi \"acceptsSuggestions\": true",
      ])
  }

  @Test func membersAreAsManyAsTheSetAsksFor() throws {
    let text = RuleExamples.criteria.replacing(#""leastMembers": 3"#, with: #""leastMembers": 7"#)
    let roles = try template(.external, criteria: text).json(.english).text.matches(of: #/"role": "([a-z-]+)"/#).map(
      \.1)
    #expect(roles == ["chair", "vice-chair", "secretary", "member", "member", "member", "member"])
  }

  @Test(arguments: [(99, 99), (100, 100), (101, 100), (1_000_000_000, 100)])
  func ofVeryManyMembersThereIsRoomForAHundred(asked: Int, room: Int) throws {
    let text = RuleExamples.criteria.replacing(#""leastMembers": 3"#, with: #""leastMembers": \#(asked)"#)
    #expect(try template(.own, criteria: text).json(.english).text.ranges(of: #""role": ""#).count == room)
  }

  /// Nothing is left to be compared with a printed decision, and the set has no terms.
  private static let plainSet = RuleExamples.criteria
    .replacing(
      #""provenance": {"status": "reported", "source": ["luat", "thu"]}"#,
      with: #""provenance": {"status": "confirmed", "source": "luat"}"#
    )
    .replacing(
      #""provenance": {"status": "reported", "source": "thu"}"#,
      with: #""provenance": {"status": "confirmed", "source": "thu"}"#
    )
    .replacing(
      #""signOff": {"leastMembers": 3, "approval": "majority", "provenance": {"status": "confirmed", "source": "luat"}},"#,
      with: "")

  @Test func setWithoutTermsAndUnconfirmedFigures() throws {
    let template = try template(.external, criteria: Self.plainSet)
    #expect(!template.json(.english).text.contains("criteriaChecked:"))
    #expect(
      template.guide("doan.json", .vietnamese).text(TextStyle()) == """
        Mẫu cho đoàn đánh giá ngoài; phần 'about' trong tệp giải thích từng chỗ. Điền
        dần, chưa có thì để null. Sau đó:
          dcs show doan.json   (đã có gì, chưa có gì)
          dcs export HỒ-SƠ --council doan.json -o KẾT-QUẢ

        """)
  }

  @Test func guideOfACouncil() throws {
    #expect(
      try template(.own).guide("c.json", .english).text(TextStyle()) == """
        A template for a school's own council; its part 'about' explains the others.
        Fill it in bit by bit; what is not there yet stays null. Then:
          dcs show c.json   (what is there, and what is not)
          dcs criteria unconfirmed   (figures to compare)
          dcs export EVIDENCE --council c.json -o RESULT

        """)
  }

  /// What the file says of itself is made for the body, the set and the language.
  @Test func fileExplainsItself() throws {
    let unanimous = RuleExamples.criteria.replacing("majority", with: "unanimous")
    let team = try template(.external, criteria: unanimous).json(.english).text
    for line in [
      "The file of an external team. Fill it in bit by bit; what is not there yet stays null. This about is only read.",
      "decision: the number and date (like 2024-12-16) of the decision that set up the team",
      "members: each one's name and position; role is chair (leader), vice-chair (deputy leader), secretary, member; 3 or more, one leader, and a secretary; add rows, and delete those not needed",
      "approves: after the vote, true (approves) or false for each; all members must approve",
      "criteriaChecked: who compared the set's 14 unconfirmed figures with the official decision, and when",
    ] {
      #expect(team.contains(JSONOutput { $0.text(nil, line) }.text.trimmed), "\(line)")
    }
    let plain = Council.Kind.own.about(try criteriaSet(Self.plainSet), .vietnamese)
    #expect(plain.count == 10 && plain[3].hasSuffix("cần chủ tịch đồng ý"))
  }

  /// The explanations are passed over, whatever they say; in a result they have no place.
  @Test func explanationsArePassedOver() throws {
    let about = #""about": ["kind: tùy ý", "=1+1"], "kind""#
    let file = RuleExamples.council.replacing(#""kind""#, with: about)
    #expect(try validationFaults(Array(file.utf8), .council).faults == [])
    #expect(
      try validationFaults(Array(file.replacing(about, with: #""about": null, "kind""#).utf8), .council).faults == [])
    let wrong = file.replacing(#"["kind: tùy ý", "=1+1"]"#, with: "1")
    #expect(
      try lines(validationFaults(Array(wrong.utf8), .council), of: wrong, .english) == [
        "1:38 wrong-type 'about' must be a list […], not a number"
      ])
    let result = RuleExamples.result.replacing(#""council":{"#, with: #""council":{"about":[],"#)
    #expect(
      ResultFile.read(JSONDocument(parsing: Array(result.utf8))).faults.faults.map(\.message.en) == [
        "key 'about' does not belong here"
      ])
  }
}
