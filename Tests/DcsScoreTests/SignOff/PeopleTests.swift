import Testing

@testable import DcsScore

/// One person is one, however often a council lists them.
@Suite struct PeopleTests {
  private static let bình = #"{"name": "Bình", "position": "Giáo viên", "role": "secretary", "approves": true}"#
  private static let chi =
    #"{"name": "Chi", "position": "Giáo viên", "role": "member", "approves": false, "dissent": "Chưa đủ minh chứng"}"#

  /// The council with other members behind its chair.
  private func council(_ members: [String]) throws -> SignOffCase {
    var school = SignOffCase()
    let old = "\(Self.bình),\n\(Self.chi)"
    try #require(school.council.contains(old))
    school.council = school.council.replacing(old, with: members.joined(separator: ",\n"))
    return school
  }

  private func member(_ name: String, _ position: String = "Giáo viên", approves: Bool = true) -> String {
    #"{"name": "\#(name)", "position": "\#(position)", "role": "member", "approves": \#(approves)}"#
  }

  private func faults(_ school: SignOffCase, _ language: Language = .english) throws -> [String] {
    lines(try validationFaults(Array(school.council.utf8), .council), of: school.council, language)
  }

  @Test func oneCannotBeBothChairAndSecretary() throws {
    let school = try council([
      Self.bình.replacing("Bình", with: "AN").replacing("Giáo viên", with: "hiệu  trưởng"), Self.chi,
    ])
    #expect(try faults(school) == ["4:1 council-two-roles 'AN' cannot be both chair and secretary"])
    #expect(
      try faults(school, .vietnamese) == ["4:1 council-two-roles 'AN' không thể vừa là chủ tịch vừa là thư ký"])
    var team = school
    team.council = team.council.replacing(#""kind": "self""#, with: #""kind": "external""#)
    #expect(
      try faults(team, .vietnamese) == ["4:1 council-two-roles 'AN' không thể vừa là trưởng đoàn vừa là thư ký"])
  }

  @Test(
    "One person is one however the name is typed",
    arguments: ["Bình", "BÌNH", "Bi\u{300}nh", "Bình.", "Bình\u{200B}"])
  func onePerson(name: String) throws {
    let school = try council([member("Bình"), member(name), member("BÌNH"), Self.bình])
    #expect(
      try faults(school).filter { $0.contains("repeated-member") }
        == [5, 6, 7].map { line in
          "\(line):10 repeated-member this person is in the list already and counts once"
        })
    #expect(
      try school.refusals().map(\.reason.en) == [
        "the council has 2 members (5 entries, some of one person), the set asks for 3 at least"
      ])
    #expect(
      try school.refusals().map(\.reason.vi) == [
        "Hội đồng có 2 thành viên (5 dòng, có người được ghi nhiều lần), bộ chỉ số yêu cầu ít nhất 3"
      ])
  }

  @Test func aVoteCountsOnce() throws {
    let twice = try council([Self.bình, Self.chi, member("Dung", approves: false), member("dung", approves: false)])
    #expect(try twice.refusals().map(\.reason.en) == ["2 of 4 members approve, 3 at least must"])
    let silent = try council([
      Self.bình, member("Chi"), member("Chi").replacing(#", "approves": true"#, with: ""),
    ])
    #expect(try silent.refusals().map(\.reason.en).contains("members who have not voted (1): Chi"))
  }

  @Test func theToneOfAWordMayStandInEitherPlace() throws {
    let school = try council([
      Self.bình, member("Phạm Thị Hòa", "Thủ quỹ"), member("Phạm Thị Hoà", "Thủ qũy"),
      member("Phạm Thị Hoa", "Thủ quỹ"),
    ])
    #expect(try faults(school) == ["6:10 repeated-member this person is in the list already and counts once"])
  }

  @Test func aPersonDoesNotVoteTwoWays() throws {
    let school = try council([Self.bình, Self.chi, member("Dung", approves: false), member("dung")])
    let refusals = try school.refusals()
    #expect(refusals.map(\.code.rawValue) == ["two-votes"])
    #expect(refusals.map(\.reason.vi) == ["có người ghi hai ý kiến khác nhau: Dung"])
    #expect(refusals.map(\.reason.en) == ["people with two votes that differ (1): Dung"])
    #expect(refusals.map(\.remedy.vi) == ["mỗi người chỉ ghi một dòng, với một ý kiến"])
    #expect(refusals.map(\.remedy.en) == ["list each person once, with one vote"])
  }

  @Test func peopleOfOneNameAreToldApartByTheirPositions() throws {
    let school = try council([Self.bình, member("Bình", "Kế toán"), member("An", "Văn thư", approves: false)])
    #expect(try faults(school) == [])
    #expect(try school.refusals() == [])
  }

  @Test func resultsAreHeldToIt() throws {
    let school = try council([Self.bình, member("Bình")])
    let result = try school.result()
    let text = String(decoding: result, as: UTF8.self)
    let log = Validation.result(ParsedFile(json: SourceText(name: "", bytes: result))).faults
    #expect(log.faults.map(\.rule) == [.repeatedMember] && text.contains(#""name":"Bình""#))
    #expect(
      try school.verification(of: result).findings.map(\.message.en) == [
        "the council has 2 members (3 entries, some of one person), the set asks for 3 at least"
      ])
    let forged = try resealed(
      String(decoding: try SignOffCase().result(), as: UTF8.self)
        .replacing(
          #""name":"Bình","position":"Giáo viên","role""#, with: #""name":"An","position":"Hiệu trưởng","role""#))
    #expect(
      try SignOffCase().verification(of: forged).findings.map(\.message.en)
        .contains("'An' cannot be both chair and secretary"))
  }
}
