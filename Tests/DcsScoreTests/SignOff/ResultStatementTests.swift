import DcsScore
import Testing

/// A result as an in-toto Statement: the same content, verified alike.
@Suite struct ResultStatementTests {
  private let school = SignOffCase()

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func statementHoldsTheResultAsItIs() throws {
    let result = text(try school.result())
    let evidence = SHA256(Array(school.evidence.utf8)).hex
    let criteria = SHA256(Array(school.criteria.utf8)).hex
    #expect(
      text(try school.result(form: .statement))
        == #"{"_type":"https://in-toto.io/Statement/v1","predicate":\#(result),"predicateType":"urn:dcs:result:1","subject":[{"digest":{"sha256":"\#(evidence)"},"name":"evidence"},{"digest":{"sha256":"\#(criteria)"},"name":"criteria/mau/1.0.0"}]}"#
    )
  }

  @Test func statementIsVerifiedAsItsResult() throws {
    let verification = try school.verification(of: school.result(form: .statement))
    #expect(verification.findings == [])
    #expect(verification.unchecked == [])
    #expect(verification.result?.school.name == "Trường Mẫu")
  }

  @Test func kindOfAStatement() throws {
    #expect(FileKind(of: JSONDocument(parsing: try school.result(form: .statement))) == .result)
  }

  @Test(arguments: [
    ("in-toto.io/Statement/v1", "in-toto.io/Statement/v0.1", "'_type' must be 'https://in-toto.io/Statement/v1'"),
    ("urn:dcs:result:1", "https://slsa.dev/provenance/v1", "'predicateType' must be 'urn:dcs:result:1'"),
    (
      #""name":"evidence""#, #""name":"other""#,
      "'subject' is not the evidence and the criteria that the result within names"
    ),
    (
      #"},"name":"criteria"#, #","sha512":""},"name":"criteria"#,
      "'subject' is not the evidence and the criteria that the result within names"
    ),
    (#","subject":["#, #","unknown":1,"subject":["#, "there is no key 'unknown' here"),
  ])
  func statementOfSomethingElse(part: String, replacement: String, expected: String) throws {
    let statement = text(try school.result(form: .statement))
    try #require(statement.ranges(of: part).count == 1)
    let messages = try school.verification(of: Array(statement.replacing(part, with: replacement).utf8)).findings
      .map(\.message.en)
    #expect(messages.contains(expected), "\(messages)")
  }

  @Test func subjectInVietnamese() throws {
    let statement = text(try school.result(form: .statement)).replacing(#""name":"evidence""#, with: #""name":"x""#)
    #expect(
      try school.verification(of: Array(statement.utf8)).findings.map(\.message.vi) == [
        "'subject' không phải hồ sơ và bộ chỉ số mà kết quả bên trong ghi"
      ])
  }

  @Test func placesAreThoseOfTheWholeFile() throws {
    let statement = text(try school.result(form: .statement)).replacing(
      #""level":3,"points":9.5"#, with: #""level":3,"points":8.5"#)
    let finding = try #require(try school.verification(of: Array(statement.utf8)).findings.first)
    let range = try #require(finding.range)
    #expect(text(Array(Array(statement.utf8)[range])) == "8.5")
  }

  @Test("Whatever byte is changed, and to what, is found")
  func singleBytes() throws {
    let statement = try school.result(form: .statement)
    var generator = SeededGenerator(seed: 2)
    for index in stride(from: 0, to: statement.count, by: 7) {
      var changed = statement
      repeat { changed[index] = UInt8.random(in: 0...255, using: &generator) } while changed[index] == statement[index]
      let verification = Verification(
        of: ParsedFile(json: SourceText(name: "", bytes: changed)), by: nil, nil, attachment: nil)
      #expect(verification.findings.contains { $0.part == .result }, "byte \(index)")
    }
  }
}
