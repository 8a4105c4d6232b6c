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
    #expect(try template(.own).json.text == Self.text)
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
    let roles = try template(.external, criteria: text).json.text.matches(of: #/"role": "([a-z-]+)"/#).map(\.1)
    #expect(roles == ["chair", "vice-chair", "secretary", "member", "member", "member", "member"])
  }

  @Test(arguments: [(99, 99), (100, 100), (101, 100), (1_000_000_000, 100)])
  func ofVeryManyMembersThereIsRoomForAHundred(asked: Int, room: Int) throws {
    let text = RuleExamples.criteria.replacing(#""leastMembers": 3"#, with: #""leastMembers": \#(asked)"#)
    #expect(try template(.own, criteria: text).json.text.ranges(of: #""role""#).count == room)
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
    #expect(!template.json.text.contains("criteriaChecked"))
    #expect(
      template.guide("doan.json", .vietnamese).text(TextStyle()) == """
        Mẫu cho đoàn đánh giá ngoài. Điền dần, chưa có thì để null:
        - decision: số và ngày (viết như 2024-12-16) của quyết định thành lập đoàn đánh
          giá ngoài
        - members: họ tên, chức vụ của từng người; 'role' là chair (trưởng đoàn),
          vice-chair (phó trưởng đoàn), secretary (thư ký), member (thành viên đoàn);
          một trưởng đoàn, có thư ký; thêm dòng nếu cần, xóa dòng không dùng
        - approves: sau biểu quyết ghi true (đồng ý) hoặc false cho từng người; cần
          trưởng đoàn đồng ý
        - dissent: ý kiến bảo lưu của người không đồng ý
        - minutes: số và ngày của biên bản họp đoàn đánh giá ngoài
        - approval: số, ngày và người ký của quyết định công nhận kết quả
        - acceptsSuggestions: true nếu đoàn đánh giá ngoài nhận những điểm mới chỉ được
          gợi ý từ số liệu
        - remarks: nhận xét của đoàn đánh giá ngoài
        - papers: cơ quan cấp trên, địa danh, căn cứ, nơi nhận, giờ họp… cho các văn bản
          in ra; xem dcs help papers
        Xem đã có gì, chưa có gì, rồi xuất kết quả:
          dcs show doan.json
          dcs export HỒ-SƠ --council doan.json -o KẾT-QUẢ

        """)
  }

  @Test func guideOfACouncil() throws {
    #expect(
      try template(.own).guide("c.json", .english).text(TextStyle()) == """
        A template for a school's own council. Fill it in bit by bit; what is not there
        yet stays null:
        - decision: the number and date (like 2024-12-16) of the decision that set up
          the council
        - members: each one's name and position; 'role' is chair, vice-chair, secretary,
          member; 3 or more, one chair, and a secretary; add rows, and delete those not
          needed
        - approves: after the vote, true (approves) or false for each; more than half of
          all members must approve, the chair among them
        - dissent: what a member who does not agree wants kept
        - minutes: the number and date of the council's minutes
        - approval: the number, date and signer of the decision that approves the result
        - criteriaChecked: who compared the set's 14 unconfirmed figures with the
          official decision, and when (the list: dcs criteria unconfirmed)
        - acceptsSuggestions: true if the council takes over the points that facts only
          suggest
        - remarks: what the council adds in words
        - papers: the office above, place, grounds, recipients, hours… for the papers to
          print; see dcs help papers
        To see what is there and what is not, and to export then:
          dcs show c.json
          dcs export EVIDENCE --council c.json -o RESULT

        """)
    let unanimous = RuleExamples.criteria.replacing("majority", with: "unanimous")
    let guide = try template(.own, criteria: unanimous).guide("c.json", .vietnamese).text(TextStyle())
    #expect(guide.contains("cần mọi\n  thành viên đồng ý\n"), "\(guide)")
  }
}
