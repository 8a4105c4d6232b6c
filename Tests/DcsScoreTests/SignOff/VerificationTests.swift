import DcsScore
import Testing

/// Whatever is changed in a result, or in what it was made of, is found and named.
@Suite struct VerificationTests {
  private let school = SignOffCase()

  @Test func resultThatHolds() throws {
    let verification = try school.verification(of: school.result())
    #expect(verification.findings == [])
    #expect(verification.unchecked == [])
  }

  @Test func whatIsNotGivenIsNotChecked() throws {
    let result = try school.result()
    let verification = byItself(result)
    #expect(verification.holds)
    #expect(verification.unchecked == [.criteria, .evidence, .attachments, .scoring, .council])
  }

  @Test("Whatever byte is changed, and to what, is found")
  func singleBytes() throws {
    let result = try school.result()
    var generator = SeededGenerator(seed: 1)
    for index in stride(from: 0, to: result.count, by: 3) {
      var changed = result
      repeat { changed[index] = UInt8.random(in: 0...255, using: &generator) } while changed[index] == result[index]
      let verification = byItself(changed)
      #expect(verification.findings.contains { $0.part == .result }, "byte \(index)")
    }
  }

  /// A forger who knows the format mends the digest, too; scoring again finds the lie.
  @Test(arguments: [
    (#""level":3,"points":9.5"#, #""level":2,"points":9.5"#, "level: the result says 2, scoring again gives 3"),
    (#""points":4,"shortfalls""#, #""points":3,"shortfalls""#, ""),
    (
      #""claimed":4,"#, #""claimed":3,"#,
      "groups G / criteria G.2 / items G.2.1 / claimed: the result says 3, scoring again gives 4"
    ),
    (
      #""gaps":[{"#, #""gaps":[],"x":[{"#, ""
    ),
  ])
  func forgedWithItsDigest(part: String, replacement: String, expected: String) throws {
    let text = String(decoding: try school.result(), as: UTF8.self)
    try #require(text.ranges(of: part).count == 1, "\(text)")
    let verification = try school.verification(of: resealed(text.replacing(part, with: replacement)))
    let messages = verification.findings.map(\.message.en)
    #expect(!verification.holds)
    #expect(expected.isEmpty || messages == [expected], "\(messages)")
  }

  @Test func otherEvidence() throws {
    let result = try school.result()
    var other = school
    other.evidence += " "
    let verification = try other.verification(of: result)
    #expect(
      verification.findings.map(\.message.en) == [
        "the evidence is not the file that was scored, or was changed after the export"
      ])
    #expect(verification.unchecked == [.scoring, .council])
  }

  @Test func otherCriteria() throws {
    let result = try school.result()
    var other = school
    other.criteria = other.criteria.replacing("1.0.0", with: "1.0.1")
    #expect(
      try other.verification(of: result).findings.map(\.message.vi) == [
        "bộ chỉ số khác: kết quả chấm theo 'mau' 1.0.0, tệp đang dùng là 'mau' 1.0.1 và có mã băm khác"
      ])
  }

  @Test func attachedFiles() throws {
    let result = try school.result()
    var changed = school
    changed.files["minh-chung/anh.jpg"] = [1]
    #expect(
      try changed.verification(of: result).findings.map(\.message.en) == [
        "the attached file 'minh-chung/anh.jpg' was changed after the export"
      ])
    changed.files = [:]
    #expect(
      try changed.verification(of: result).findings.map(\.message.en) == [
        "there is no attached file 'minh-chung/anh.jpg'"
      ])
    #expect(
      try school.verification(of: changed.result()).findings.map(\.message.en) == [
        "the result has no digest of the attached file 'minh-chung/anh.jpg'"
      ])
  }

  @Test func councilThatMayNot() throws {
    var forged = school
    forged.council = forged.council.replacing(
      #""role": "secretary", "approves": true"#, with: #""role": "secretary", "approves": false"#)
    let verification = try school.verification(of: forged.result())
    #expect(verification.findings.map(\.part) == [.council])
    #expect(verification.findings.map(\.message.en) == ["1 of 3 members approve, 2 at least must"])
  }

  private func byItself(_ result: [UInt8]) -> Verification {
    Verification(
      of: JSONDocument(parsing: result), SourceText(name: "", bytes: result), by: nil, nil, attachment: nil)
  }

  /// A changed result with a digest that matches.
  private func resealed(_ text: String) throws -> [UInt8] {
    let document = JSONDocument(parsing: Array(text.utf8))
    let root = try #require(document.root)
    guard case .object(let members) = root.value else { return [] }
    let digest = try #require(members.first { $0.key == "sha256" }?.node)
    guard case .string(let old) = digest.value else { return [] }
    let body = text.replacing(#","sha256":"\#(old)""#, with: "")
    return Array(text.replacing(old, with: SHA256(Array(body.utf8)).hex).utf8)
  }
}
