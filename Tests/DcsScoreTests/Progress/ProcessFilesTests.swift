import Testing

@testable import DcsScore

/// Which papers of the process files show to be there.
@Suite struct ProcessFilesTests {
  private static let year = SchoolYear("2024-2025")

  private func files() throws -> ProcessFiles {
    ProcessFiles(
      of: "Trường Mẫu", try #require(Self.year), evidence: Array(RuleExamples.evidence.utf8))
  }

  private func council(_ text: String) throws -> Council {
    try #require(Council.read(JSONDocument(parsing: Array(text.utf8))).model)
  }

  private func result(_ bytes: [UInt8]) throws -> ResultFile {
    try #require(ResultFile.read(JSONDocument(parsing: bytes)).model)
  }

  /// The products that have a state.
  private func kinds(_ files: ProcessFiles, _ state: ProcessProduct.State) -> [String] {
    files.products(hasDocuments: true).filter { $0.state == state }.map(\.kind.rawValue)
  }

  @Test func withoutFilesNothingIsSaidToBeMissing() throws {
    let files = try files()
    #expect(kinds(files, .there) == ["evidence-list"])
    #expect(kinds(files, .notYet) == [])
    #expect(kinds(files, .notRecorded) == ["plan", "proposal", "recognition", "publication"])
    #expect(kinds(files, .unknown).count == 9)
    #expect(files.products(hasDocuments: false).filter { $0.state == .notYet }.map(\.kind) == [.evidenceList])
  }

  @Test func councilFileShowsItsPapers() throws {
    var files = try files()
    let open = RuleExamples.council.replacing(#""minutes": {"number": "2/BB", "date": "2025-05-12"},"#, with: "")
    files.add(try council(open), named: "council")
    #expect(kinds(files, .there) == ["council-decision", "evidence-list", "council-approval"])
    #expect(kinds(files, .notYet) == ["council-minutes", "request"])
    // A council file says nothing of whether its result was exported.
    #expect(
      kinds(files, .unknown) == ["council-result", "team-decision", "team-minutes", "team-approval", "team-result"])
    let decision = files.products(hasDocuments: true)[0].document
    #expect(decision?.number == "1/QĐ" && decision?.date == CalendarDate("2024-09-10"))
  }

  /// A request is one once it has a number and a date; a team's file says nothing of it.
  @Test(
    arguments: [
      (#""number": "5/TTr", "date": "2025-05-19""#, "self", ProcessProduct.State.there),
      (#""number": "5/TTr""#, "self", .notYet),
      (#""date": "2025-05-19", "to": "Sở""#, "self", .notYet),
      (#""number": "5/TTr", "date": "2025-05-19""#, "external", .unknown),
    ])
  func request(keys: String, kind: String, state: ProcessProduct.State) throws {
    var files = try files()
    let text = RuleExamples.council.replacing(#""papers": {"#, with: #""papers": {"request": {\#(keys)}, "#)
      .replacing(#""self""#, with: "\"\(kind)\"")
    files.add(try council(text), named: "council")
    let request = files.products(hasDocuments: true).first { $0.kind == .request }
    #expect(request?.state == state)
    let isKnown = { (key: String) in kind == "self" && keys.contains(key) }
    #expect(request?.document?.number == (isKnown("number") ? "5/TTr" : nil))
    #expect(request?.date == (isKnown("date") ? CalendarDate("2025-05-19") : nil))
  }

  /// What is known of a document is told, and a result's whole one counts before it.
  @Test func documentsInWork() throws {
    var files = try files()
    let open = RuleExamples.council.replacing(#""number": "1/QĐ", "#, with: "").replacing(
      #", "date": "2025-05-12""#, with: "")
    files.add(try council(open), named: "council")
    #expect(kinds(files, .there) == ["evidence-list", "council-approval"])
    #expect(kinds(files, .notYet) == ["council-decision", "council-minutes", "request"])
    let products = files.products(hasDocuments: true)
    #expect(
      products.first { $0.kind == .councilDecision }?.document == .init(number: nil, date: CalendarDate("2024-09-10")))
    #expect(products.first { $0.kind == .councilMinutes }?.document == .init(number: "2/BB", date: nil))
    files.add(try result(try SignOffCase().result()), named: "result")
    #expect(kinds(files, .notYet) == ["request"])
  }

  @Test func resultShowsItsCouncilsPapersToo() throws {
    var files = try files()
    files.add(try result(try SignOffCase().result()), named: "result")
    #expect(kinds(files, .unknown) == ["request", "team-decision", "team-minutes", "team-approval", "team-result"])
    #expect(kinds(files, .notYet) == [])
    let product = files.products(hasDocuments: true).first { $0.kind == .councilResult }
    #expect(product?.result == .init(date: try #require(CalendarDate("2025-05-20")), level: 3, isOfThisEvidence: true))
  }

  @Test func resultOfOtherEvidence() throws {
    var changed = SignOffCase()
    changed.evidence += "\n"
    var files = try files()
    files.add(try result(try changed.result()), named: "result")
    #expect(files.products(hasDocuments: true).first { $0.kind == .councilResult }?.result?.isOfThisEvidence == false)
  }

  @Test func latestResultCounts() throws {
    var (earlier, later) = (SignOffCase(), SignOffCase())
    earlier.date = "2025-05-20"
    later.date = "2025-05-21"
    for order in [[earlier, later], [later, earlier]] {
      var files = try files()
      for result in order { files.add(try self.result(try result.result()), named: "result") }
      let product = files.products(hasDocuments: true).first { $0.kind == .councilResult }
      #expect(product?.result?.date == CalendarDate("2025-05-21"))
    }
  }

  @Test func externalTeamHasPapersOfItsOwn() throws {
    var team = SignOffCase()
    team.council = team.council.replacing(#""kind": "self""#, with: #""kind": "external""#)
    var files = try files()
    files.add(try result(try team.result()), named: "result")
    #expect(
      kinds(files, .there) == ["evidence-list", "team-decision", "team-minutes", "team-approval", "team-result"])
    #expect(
      kinds(files, .unknown) == [
        "council-decision", "council-minutes", "council-approval", "council-result", "request",
      ])
  }

  @Test func filesOfOtherSchoolsAndYearsAreNotCounted() throws {
    var files = try files()
    files.add(try council(RuleExamples.council.replacing("Trường Mẫu", with: "Trường Khác")), named: "a.json")
    files.add(try council(RuleExamples.council.replacing("2024-2025", with: "2023-2024")), named: "b.json")
    files.addFaulty(named: "c.json")
    files.addUnreadable(named: "d.json")
    #expect(kinds(files, .there) == ["evidence-list"])
    #expect(files.unused.map(\.reason) == [.otherSchool, .otherYear, .faults, .unreadable])
    #expect(
      files.unused.map(\.message.vi) == [
        "'a.json' là của 'Trường Khác', năm học 2024-2025, nên không được tính",
        "'b.json' là của 'Trường Mẫu', năm học 2023-2024, nên không được tính",
        "'c.json' có lỗi nên không được tính", "'d.json' không đọc được nên không được tính",
      ])
    #expect(
      files.unused.map(\.message.en) == [
        "'a.json' is of 'Trường Khác', 2024-2025, and is not counted",
        "'b.json' is of 'Trường Mẫu', 2023-2024, and is not counted",
        "'c.json' has faults and is not counted", "'d.json' cannot be read and is not counted",
      ])
  }

  /// Evidence that was only written again is told apart from what has changed, as a verification does.
  @Test(arguments: Rewriting.all)
  func resultOfRewrittenEvidence(_ rewriting: Rewriting) throws {
    let school = SignOffCase()
    let text = String(decoding: try school.result(), as: UTF8.self).replacing(
      SHA256(Array(school.evidence.utf8)).hex, with: SHA256(Array(rewriting.then.utf8)).hex)
    var files = ProcessFiles(
      of: "Trường Mẫu", try #require(Self.year), evidence: Array(rewriting.now.utf8))
    files.add(try result(Array(text.utf8)), named: "result")
    let product = files.products(hasDocuments: true).first { $0.kind == .councilResult }?.result
    #expect(product?.isOfThisEvidence == false)
    #expect(product?.differences.listed(.vietnamese) == rewriting.vi)
    #expect(product?.differences.listed(.english) == rewriting.en)
    let source = SourceText(name: "ho-so", bytes: Array(rewriting.now.utf8))
    let document = JSONDocument(parsing: Array(text.utf8))
    #expect(ResultFile.evidence(source, scoredFor: document)?.bytes == Array(rewriting.then.utf8))
  }
}

extension [LocalizedText] {
  fileprivate func listed(_ language: Language) -> String { map { $0[language] }.listed() }
}
