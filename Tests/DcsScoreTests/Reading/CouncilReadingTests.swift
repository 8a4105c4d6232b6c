import DcsScore
import Testing

/// Council files: what is read of them, and their faults, each with its place and its whole message.
@Suite struct CouncilReadingTests {
  private func faults(_ text: String, _ language: Language = .english) throws -> [String] {
    lines(try validationFaults(Array(text.utf8), .council), of: text, language)
  }

  private func read(_ text: String) throws -> Council {
    try #require(Council.read(JSONDocument(parsing: Array(text.utf8))).model)
  }

  @Test func everythingIsRead() throws {
    let council = try read(RuleExamples.council)
    #expect(council.kind == .own)
    #expect(council.school == "Trường Mẫu")
    #expect(council.schoolYear.description == "2024-2025")
    #expect(council.decision.number == "1/QĐ" && council.decision.date == CalendarDate("2024-09-10"))
    #expect(council.members.map(\.name) == ["An", "Bình", "Chi"])
    #expect(council.members.map(\.role) == [.chair, .secretary, .member])
    #expect(council.members.map(\.approves) == [nil, nil, false])
    #expect(council.members.map(\.dissent) == [nil, nil, "Chưa đủ minh chứng"])
    #expect(council.minutes.number == "2/BB" && council.approval.document.number == "3/QĐ")
    #expect(council.approval.signerName == "An" && council.approval.signerPosition == "Hiệu trưởng")
    #expect(council.criteriaCheck == nil && !council.acceptsSuggestions && council.remarks == nil)
  }

  @Test func sampleFitsItsEvidence() throws {
    let document = JSONDocument(parsing: try bytes(of: "Samples/thcs-nguyen-trai.council.json"))
    let council = try #require(Council.read(document).model)
    let evidence = JSONDocument(parsing: try bytes(of: "Samples/thcs-nguyen-trai.evidence.json"))
    let school = try #require(Evidence.read(evidence, against: IndexedSet(officialSet)).model)
    #expect(council.school == school.school.name && council.schoolYear == school.schoolYear)
    #expect(council.criteriaCheck?.name == "Lê Quang Huy" && council.acceptsSuggestions)
  }

  @Test(arguments: [
    (
      #""role": "chair""#, #""role": "chaired""#,
      [
        "3:63 choice 'role' must be one of: chair, vice-chair, secretary, member; not 'chaired'; did you mean 'chair'?"
      ]
    ),
    (
      #""role": "chair""#, #""role": "member""#,
      ["3:13 council-chair the council must have a chair ('role': 'chair')"]
    ),
    (
      #""role": "secretary""#, #""role": "chair""#,
      [
        "3:13 council-secretary the council must have a secretary ('role': 'secretary')",
        "3:73 council-chair the council must have one chair",
      ]
    ),
    (
      #""kind": "self""#, #""kind": "own""#,
      ["1:37 choice 'kind' must be one of: self, external; not 'own'"]
    ),
    (
      #""date": "2025-05-15""#, #""date": "2025-05-11""#,
      ["6:40 date-order 2025-05-11 must not be before 2025-05-12, the date of the document before it"]
    ),
    (
      #""name": "Chi""#, #""name": "Bình""#, ["4:10 repeated-member this person is in the list already and counts once"]
    ),
    (
      #""approval": "#, #""criteriaChecked": {"by": "Bình", "date": "2024-09-09"}, "approval": "#,
      ["6:43 date-order the figures cannot have been compared on 2024-09-09, before the decision of 2024-09-10"]
    ),
    (
      #""approves": false"#, #""approves": true"#,
      ["4:89 dissent-of-approver the member approves, and yet has a 'dissent'"]
    ),
    (
      #""minutes": {"number": "2/BB", "#, #""minutes": {"number": " ", "#,
      ["5:23 empty-text 'number' must not be empty; where there is nothing yet, write null or leave the key out"]
    ),
    (
      #""date": "2025-05-15""#, #""date": """#,
      ["6:40 empty-text 'date' must not be empty; where there is nothing yet, write null or leave the key out"]
    ),
    (
      #"{"name": "Chi""#, #"{"name": """#,
      ["4:10 empty-text 'name' must not be empty; where there is nothing yet, write null or leave the key out"]
    ),
    (
      #""begins": "14 giờ 00""#, #""begins": "\u200B""#,
      [
        "5:87 empty-text 'begins' must not be empty; where there is nothing yet, write null or leave the key out (with invisible characters: U+200B)"
      ]
    ),
    (#", "role": "member""#, "", ["4:1 missing-key the key 'role' must be here"]),
    (#""school": "Trường Mẫu", "#, "", ["1:1 missing-key the key 'school' must be here"]),
  ])
  func fault(part: String, replacement: String, expected: [String]) throws {
    try #require(RuleExamples.council.contains(part))
    let found = try faults(RuleExamples.council.replacing(part, with: replacement))
    #expect(found == expected)
  }

  @Test(arguments: [
    (#""role": "chair""#, #""role": "member""#, ["3:13 council-chair Hội đồng phải có một chủ tịch ('role': 'chair')"]),
    (
      #""date": "2025-05-15""#, #""date": "2025-05-11""#,
      ["6:40 date-order ngày 11/05/2025 không được trước ngày 12/05/2025 của văn bản trước đó"]
    ),
    (
      #""name": "Chi""#, #""name": "Bình""#,
      ["4:10 repeated-member người này đã có trong danh sách nên chỉ được tính một lần"]
    ),
    (
      #""approval": "#, #""criteriaChecked": {"by": "Bình", "date": "2024-09-09"}, "approval": "#,
      ["6:43 date-order ngày đối chiếu 09/09/2024 không được trước ngày 10/09/2024 của quyết định thành lập"]
    ),
    (
      #""approves": false"#, #""approves": true"#,
      ["4:89 dissent-of-approver thành viên đã đồng ý ('approves') mà lại có ý kiến bảo lưu ('dissent')"]
    ),
  ])
  func inVietnamese(part: String, replacement: String, expected: [String]) throws {
    let found = try faults(RuleExamples.council.replacing(part, with: replacement), .vietnamese)
    #expect(found == expected)
  }

  /// What has to be known when a result is made may be open before: null, or left out.
  @Test(arguments: [
    (#""decision": {"number": "1/QĐ", "date": "2024-09-10"}"#, #""decision": null"#),
    (#""number": "1/QĐ", "#, ""), (#", "date": "2024-09-10""#, #", "date": null"#),
    (#", "date": "2025-05-12""#, ""), (#""number": "3/QĐ""#, #""number": null"#),
    (#", "signedBy": {"name": "An", "position": "Hiệu trưởng"}"#, ""),
    (#"{"name": "An", "position": "Hiệu trưởng"}}"#, "null}"),
    (#"{"name": "An", "position": "Hiệu trưởng"}}"#, #"{"name": null}}"#),
    (#""name": "Chi", "#, ""), (#""name": "Chi", "position": "Giáo viên""#, #""name": "Chi", "position": null"#),
    (#""papers": "#, #""criteriaChecked": {"by": "Bình"}, "papers": "#),
    (#""papers": {"#, #""papers": {"signer": {"name": "An"}, "request": {"number": "5/TTr"}, "#),
  ])
  func partsMayBeOpen(part: String, replacement: String) throws {
    try #require(RuleExamples.council.contains(part))
    let open = RuleExamples.council.replacing(part, with: replacement)
    #expect(try faults(open) == [])
    _ = try read(open)
  }

  /// Nothing of a result's council may be open, nor may it say what only its file does.
  @Test(arguments: [
    (#""date":"2024-09-10","number":"1/QĐ""#, #""number":"1/QĐ""#, "the key 'date' must be here"),
    (#""date":"2025-05-12","#, "", "the key 'date' must be here"),
    (#""name":"Chi""#, #""name":null"#, "the key 'name' must have a value, not null"),
    (#","signedBy":{"name":"An","position":"Hiệu trưởng"}"#, "", "the key 'signedBy' must be here"),
    (#""kind":"self","members""#, #""kind":"self","papers":{},"members""#, "key 'papers' does not belong here"),
  ])
  func councilOfAResultIsWhole(part: String, replacement: String, message: String) throws {
    let result = RuleExamples.result
    try #require(result.contains(part), "\(result)")
    let faults = ResultFile.read(JSONDocument(parsing: Array(result.replacing(part, with: replacement).utf8))).faults
    #expect(faults.faults.map(\.message.en) == [message])
  }

  /// Dates that are known come one after the other, whatever stands between them.
  @Test func orderOfWhatIsKnown() throws {
    let open = RuleExamples.council.replacing(#""number": "2/BB", "date": "2025-05-12""#, with: #""number": "2/BB""#)
      .replacing("2025-05-15", with: "2024-09-09")
    #expect(
      try faults(open).filter { $0.contains("order") } == [
        "6:40 date-order 2024-09-09 must not be before 2024-09-10, the date of the document before it"
      ])
  }

  /// Who is still to be named is no one listed before, nor secretary beside being chair.
  @Test func peopleWithoutNames() throws {
    let open = RuleExamples.council.replacing(
      #/"name": "(An|Bình|Chi)", "position": "[^"]*", "role"/#, with: "\"role\"")
    #expect(try faults(open) == [])
    let council = try read(open)
    #expect(council.members.map(\.name) == [nil, nil, nil])
    let half = RuleExamples.council.replacing(
      #/"name": "(An|Bình|Chi)", "position": "[^"]*", "role"/#, with: #""name": "An", "role""#)
    #expect(try faults(half) == [])
  }

  @Test("A council before its meeting has neither votes nor minutes, which is no fault")
  func beforeTheMeeting() throws {
    let text = #"""
      {"format": "dcs-council/1", "kind": "external", "school": "Trường Mẫu", "schoolYear": "2024-2025",
      "decision": {"number": "1/QĐ", "date": "2025-03-10"}, "members": [
      {"name": "An", "position": "Phó Giám đốc Sở", "role": "chair"},
      {"name": "Bình", "position": "Chuyên viên", "role": "secretary"}]}
      """#
    #expect(try faults(text) == [])
    let council = try read(text)
    #expect(council.kind == .external && council.minutes == .open && council.approval == .open)
  }
}
