import DcsScore
import Testing

/// Results that name others: the round before, and the self-assessment that an external team examined.
@Suite struct ResultLinkTests {
  private let own = SignOffCase()

  /// The same school's external assessment, a week later.
  private let external: SignOffCase = {
    var school = SignOffCase()
    school.council = school.council.replacing(#""kind": "self""#, with: #""kind": "external""#)
    school.date = "2025-05-27"
    return school
  }()

  private func source(_ bytes: [UInt8], _ name: String = "truoc.json") -> SourceText {
    SourceText(name: name, bytes: bytes)
  }

  private func asEarlier(_ bytes: [UInt8]) -> Verification {
    Verification(of: ParsedFile(json: source(bytes)), by: nil, nil, attachment: nil)
  }

  private func link(_ purpose: ResultLink.Purpose, to bytes: [UInt8]) throws -> ResultLink {
    try #require(ResultLink(purpose, Validation.result(ParsedFile(json: source(bytes)))))
  }

  /// A school as it is, or with another name, year or day.
  private func other(_ school: SignOffCase, _ part: String, _ replacement: String) throws -> [UInt8] {
    var school = school
    school.evidence = school.evidence.replacing(part, with: replacement)
    school.council = school.council.replacing(part, with: replacement)
    school.date = school.date.replacing(part, with: replacement)
    return try school.result()
  }

  @Test func linksThatHold() throws {
    let first = try own.result()
    #expect(try own.refusals(links: [link(.replaces, to: first)]) == [])
    #expect(try external.refusals(links: [link(.examines, to: first)]) == [])
    #expect(try external.refusals(links: [link(.replaces, to: external.result())]) == [])
    let statement = try link(.examines, to: own.result(form: .statement))
    #expect(statement.sha256 == SHA256(first))
  }

  @Test(arguments: [
    ("Trường Mẫu", "Trường Khác", "'truoc.json' is of 'Trường Khác', 2024-2025"),
    ("2024-2025", "2025-2026", "'truoc.json' is of 'Trường Mẫu', 2025-2026"),
    ("2025-05-20", "2025-05-21", "'truoc.json' is of a later day, 2025-05-21"),
    (
      #""kind": "self""#, #""kind": "external""#,
      "'truoc.json' is the result of an external team, not of a school's own council"
    ),
  ])
  func replacedResultThatIsAnother(part: String, replacement: String, reason: String) throws {
    let earlier = try other(own, part, replacement)
    let refusals = try own.refusals(links: [link(.replaces, to: earlier)])
    #expect(
      refusals.map { "\($0.code.rawValue): \($0.reason.en); \($0.remedy.en)" } == [
        "replaces-other: \(reason); only an earlier result of the same school, year and kind can be replaced"
      ])
    let result = try own.result(replaces: ResultFile.Replacement(sha256: SHA256(earlier), reason: "Sửa"))
    var verification = try own.verification(of: result)
    verification.checkRound(after: asEarlier(earlier))
    #expect(verification.findings.map(\.message.en) == [reason])
    #expect(verification.findings.map(\.part) == [.round])
  }

  @Test func everythingAgainstAReplacedResultInVietnamese() throws {
    var earlier = external
    earlier.evidence = earlier.evidence.replacing("Trường Mẫu", with: "Trường Khác")
    let refusals = try own.refusals(links: [link(.replaces, to: earlier.result())])
    #expect(
      refusals.map { "\($0.reason.vi) → \($0.remedy.vi)" } == [
        "'truoc.json' là của 'Trường Khác', năm học 2024-2025; 'truoc.json' là kết quả của đoàn đánh giá ngoài, không phải của Hội đồng tự đánh giá; 'truoc.json' xuất sau, ngày 27/05/2025 → chỉ thay được kết quả trước đó của cùng trường, cùng năm học, cùng loại đánh giá"
      ])
  }

  @Test func examinedResultThatIsAnother() throws {
    let later = try other(external, "2025-05-27", "2025-05-28")
    let refusal = try #require(try external.refusals(links: [link(.examines, to: later)]).first)
    #expect(refusal.code == .examinesOther)
    #expect(
      refusal.reason.vi
        == "'truoc.json' là kết quả của đoàn đánh giá ngoài, không phải của Hội đồng tự đánh giá; 'truoc.json' xuất sau, ngày 28/05/2025"
    )
    #expect(
      refusal.remedy.vi
        == "phải là kết quả tự đánh giá của chính trường và năm học này, có trước")
    #expect(refusal.remedy.en == "it must be this school's self-assessment of this year, made before")
  }

  @Test func councilOfASchoolExaminesNothing() throws {
    let refusals = try own.refusals(links: [link(.examines, to: own.result())])
    #expect(refusals.map(\.code) == [.examinesByCouncil])
    #expect(
      refusals.map { "\($0.reason.vi) → \($0.remedy.vi)" } == [
        "chỉ đoàn đánh giá ngoài mới xem xét kết quả tự đánh giá, đây là Hội đồng tự đánh giá → không nêu kết quả đã xem xét, hoặc nếu là đoàn đánh giá ngoài thì ghi \"kind\": \"external\" trong tệp của đoàn"
      ])
    #expect(
      refusals.map { "\($0.reason.en); \($0.remedy.en)" } == [
        "only an external team examines a self-assessment, and this is the school's own council; name no examined result or, for an external team, write \"kind\": \"external\" in its file"
      ])
    // Whoever writes it into the file all the same is found out by the file alone.
    let forged = try own.verification(of: own.result(examines: SHA256([])))
    #expect(
      forged.findings.map(\.message.en) == [
        "only an external team's result may have 'examines', this is the school's own"
      ])
  }

  /// Many a school's self-assessment is on paper alone.
  @Test func teamThatNamesNoSelfAssessmentIsReminded() throws {
    #expect(try external.refusals() == [])
    #expect(try external.signOff().lacksExaminedResult)
    #expect(try !own.signOff().lacksExaminedResult)
    #expect(try !external.signOff(links: [link(.examines, to: own.result())]).lacksExaminedResult)
  }

  @Test func selfAssessmentThatWasExamined() throws {
    let examined = try own.result()
    var verification = try external.verification(of: external.result(examines: SHA256(examined)))
    #expect(verification.holds && verification.unchecked == [.examined])
    verification.checkExamined(ParsedFile(json: source(examined)))
    #expect(verification.findings == [] && verification.unchecked == [])
    // The same result as a statement is the same result.
    verification.checkExamined(ParsedFile(json: source(try own.result(form: .statement))))
    #expect(verification.findings == [])
  }

  @Test func selfAssessmentThatWasNot() throws {
    let result = try external.result(examines: SHA256(own.result()))
    var verification = try external.verification(of: result)
    verification.checkExamined(ParsedFile(json: source(try other(own, "2025-05-20", "2025-05-19"))))
    #expect(
      verification.findings.map(\.message.vi) == [
        "kết quả không ghi là đã xem xét 'truoc.json', hoặc tệp đó đã bị sửa"
      ])
    verification = try external.verification(of: result)
    verification.checkExamined(ParsedFile(json: source(Array("{}".utf8))))
    #expect(
      verification.findings.map(\.message.en) == [
        "the result does not say that 'truoc.json' was examined, or that file was changed",
        "'truoc.json' is no result file",
      ])
  }

  /// What a faulty file leaves unknown is not held against a link; what is known, is.
  @Test func linksBesideFilesWithFaults() throws {
    let day = try #require(CalendarDate("2025-05-19"))
    let links = [try link(.replaces, to: own.result()), try link(.examines, to: external.result())]
    let refusals = SignOff(of: nil, by: nil, under: nil, on: day, links: links).refusals
    #expect(
      refusals.map { "\($0.code.rawValue): \($0.reason.en)" } == [
        "replaces-other: 'truoc.json' is of a later day, 2025-05-20",
        "examines-other: 'truoc.json' is the result of an external team, not of a school's own council; 'truoc.json' is of a later day, 2025-05-27",
      ])
    #expect(!SignOff(of: nil, by: nil, under: nil, on: day).lacksExaminedResult)
  }

  /// In a chain, a team's result may follow on the self-assessment that it examined.
  @Test func chainFromASelfAssessmentToATeam() throws {
    let examined = try own.result()
    let team = try external.result(examines: SHA256(examined))
    var verification = try external.verification(of: team)
    verification.checkRound(after: asEarlier(examined))
    #expect(verification.findings == [] && verification.unchecked == [])
    #expect(verification.checked.last == .examined)

    verification = try external.verification(of: team)
    verification.checkRound(after: asEarlier(try other(own, "2025-05-20", "2025-05-19")))
    #expect(
      verification.findings.map(\.message.en) == [
        "the result does not say that 'truoc.json' was examined, or that file was changed"
      ])

    // The team's second round names both; the chain goes on from either.
    let replacement = ResultFile.Replacement(sha256: SHA256(team), reason: "Sửa")
    let second = try external.result(replaces: replacement, examines: SHA256(examined))
    for (earlier, part) in [(team, Verification.Part.round), (examined, .examined)] {
      verification = try external.verification(of: second)
      verification.checkRound(after: asEarlier(earlier))
      #expect(verification.findings == [] && verification.checked.last == part)
    }
  }
}
