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
      "decision": {"number": "", "date": ""},
      "members": [
        {"name": "", "position": "", "role": "chair", "approves": null, "dissent": null},
        {"name": "", "position": "", "role": "vice-chair", "approves": null, "dissent": null},
        {"name": "", "position": "", "role": "secretary", "approves": null, "dissent": null},
        {"name": "", "position": "", "role": "member", "approves": null, "dissent": null}
      ],
      "minutes": null,
      "approval": null,
      "criteriaChecked": null,
      "acceptsSuggestions": null,
      "remarks": null,
      "papers": {
        "superior": null,
        "place": null,
        "symbol": null,
        "grounds": [],
        "recipients": [],
        "signer": null,
        "meeting": {"place": null, "begins": null, "ends": null},
        "request": {"number": null, "date": null, "to": null}
      }
    }

    """#

  @Test func everyEmptyPlaceIsAFaultAndNothingElseIs() throws {
    #expect(try template(.own).json.text == Self.text)
    let faults = try validationFaults(Array(Self.text.utf8), .council).faults
    #expect(faults.map(\.rule.code) == Array(repeating: "empty-text", count: 10))
    #expect(Self.text.ranges(of: #": """#).count == 10)
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
        Mẫu cho đoàn đánh giá ngoài. Mọi chỗ "" đều phải điền; chỗ null điền khi đã có:
        - decision: số và ngày (viết như 2024-12-16) của quyết định thành lập đoàn đánh
          giá ngoài
        - members: họ tên, chức vụ của từng người; 'role' là chair (trưởng đoàn),
          vice-chair (phó trưởng đoàn), secretary (thư ký), member (thành viên đoàn);
          một trưởng đoàn, có thư ký; thêm dòng nếu cần, xóa dòng không dùng
        - approves: sau biểu quyết ghi true (đồng ý) hoặc false cho từng người; cần
          trưởng đoàn đồng ý
        - dissent: ý kiến bảo lưu của người không đồng ý
        - minutes: biên bản họp đoàn đánh giá ngoài, khi đã có: {"number": "…", "date":
          "…"}
        - approval: quyết định công nhận kết quả, khi đã có: {"number": "…", "date":
          "…", "signedBy": {"name": "…", "position": "…"}}
        - acceptsSuggestions: true nếu đoàn đánh giá ngoài nhận những điểm mới chỉ được
          gợi ý từ số liệu
        - remarks: nhận xét của đoàn đánh giá ngoài
        - papers: cơ quan cấp trên, địa danh, căn cứ, nơi nhận, giờ họp… cho các văn bản
          in ra; xem dcs help papers
        Xem còn thiếu gì, rồi xuất kết quả:
          dcs validate doan.json
          dcs export HỒ-SƠ --council doan.json -o KẾT-QUẢ

        """)
  }

  @Test func guideOfACouncil() throws {
    #expect(
      try template(.own).guide("c.json", .english).text(TextStyle()) == """
        A template for a school's own council. Every "" must be filled in; a null once
        there is something to say:
        - decision: the number and date (like 2024-12-16) of the decision that set up
          the council
        - members: each one's name and position; 'role' is chair, vice-chair, secretary,
          member; 3 or more, one chair, and a secretary; add rows, and delete those not
          needed
        - approves: after the vote, true (approves) or false for each; more than half of
          all members must approve, the chair among them
        - dissent: what a member who does not agree wants kept
        - minutes: the council's minutes, once there are any: {"number": "…", "date":
          "…"}
        - approval: the decision that approves the result, once there is one: {"number":
          "…", "date": "…", "signedBy": {"name": "…", "position": "…"}}
        - criteriaChecked: who compared the set's 14 unconfirmed figures with the
          official decision, and when: {"by": "…", "date": "…"} (the list: dcs criteria
          unconfirmed)
        - acceptsSuggestions: true if the council takes over the points that facts only
          suggest
        - remarks: what the council adds in words
        - papers: the office above, place, grounds, recipients, hours… for the papers to
          print; see dcs help papers
        To see what is missing, and to export then:
          dcs validate c.json
          dcs export EVIDENCE --council c.json -o RESULT

        """)
    let unanimous = RuleExamples.criteria.replacing("majority", with: "unanimous")
    let guide = try template(.own, criteria: unanimous).guide("c.json", .vietnamese).text(TextStyle())
    #expect(guide.contains("cần mọi\n  thành viên đồng ý\n"), "\(guide)")
  }
}
