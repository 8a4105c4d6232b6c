import DcsScore
import Testing

/// Files that Git, an editor or a formatter wrote again still do not hold, but are told apart from files that were changed.
@Suite struct RewrittenFileTests {
  @Test(arguments: Rewriting.all)
  func evidence(_ rewriting: Rewriting) throws {
    var school = SignOffCase()
    school.evidence = rewriting.now
    school.files = [:]
    let result = try result(of: school, madeOf: rewriting.then)
    let verification = try school.verification(of: result)
    let own = verification.findings.filter { $0.part == .evidence }
    #expect(
      own.map(\.message) == [
        LocalizedText(
          vi: "hồ sơ minh chứng không còn đúng từng byte, nhưng nội dung không đổi: chỉ khác \(rewriting.vi)",
          en: "the evidence has other bytes, but says the same; all that differs: \(rewriting.en)")
      ])
    #expect(verification.checked.contains(.scoring))
    #expect(verification.findings.allSatisfy { $0.part != .scoring })
    #expect(!verification.holds)
  }

  @Test("Scored again all the same, and nothing else stands against the result")
  func onlyRewritten() throws {
    var school = SignOffCase()
    let result = try school.result()
    school.evidence = Rewriting.crlf
    let verification = try school.verification(of: result)
    #expect(verification.isOnlyRewritten && !verification.isRefuted && !verification.holds)
    #expect(verification.unchecked == [])
    #expect(verification.json(.english).text.contains(#""sameContent": true"#))
  }

  @Test("A forged result is found by evidence with other line ends, too")
  func forgedResult() throws {
    var school = SignOffCase()
    let text = String(decoding: try school.result(), as: UTF8.self)
    let forged = try resealed(text.replacing(#""level":3,"points":9.5"#, with: #""level":2,"points":9.5"#))
    school.evidence = Rewriting.crlf
    let verification = try school.verification(of: forged)
    #expect(verification.isRefuted && !verification.isOnlyRewritten)
    #expect(
      verification.findings.map(\.message.en) == [
        "the evidence has other bytes, but says the same; all that differs: line ends (LF, CRLF)",
        "level: the result says 2, scoring again gives 3",
      ])
  }

  /// Whatever else is changed is no rewriting, be it a letter, a space in a text, a key's place or the way a text is written.
  @Test(arguments: [
    (#""points": 4.00"#, #""points": 3.00"#), ("Kế hoạch", "Kế  hoạch"), (#"1\/KH"#, "1/KH"), ("4.00", "4.0"),
    (#""criteria": "mau","#, #""criteria": "mau","criteria": "mau","#), ("{}", "{/**/}"), ("Mẫu", "Ma\u{302}\u{303}u"),
  ])
  func changed(part: String, replacement: String) throws {
    let then = Rewriting.expanded("  ")
    try #require(then.contains(part))
    var school = SignOffCase()
    school.files = [:]
    school.evidence = then
    let result = try result(of: school, madeOf: then)
    school.evidence = then.replacing(part, with: replacement).replacing("\n", with: "\r\n")
    let verification = try school.verification(of: result)
    #expect(
      verification.findings.filter { $0.part == .evidence }.map(\.message) == [
        LocalizedText(
          vi: "hồ sơ minh chứng không phải tệp đã chấm, hoặc đã bị sửa sau khi xuất kết quả",
          en: "the evidence is not the file that was scored, or was changed after the export")
      ])
    #expect(verification.isRefuted)
    #expect(verification.unchecked == [.scoring, .council])
  }

  @Test func criteria() throws {
    var school = SignOffCase()
    let result = try school.result()
    school.criteria = school.criteria.replacing("\n", with: "\r\n") + "\r\n"
    let verification = try school.verification(of: result)
    #expect(
      verification.findings.map(\.message) == [
        LocalizedText(
          vi:
            "tệp bộ chỉ số không còn đúng từng byte, nhưng nội dung không đổi: chỉ khác kiểu xuống dòng (LF, CRLF), dấu xuống dòng ở cuối tệp",
          en:
            "the criteria file has other bytes, but says the same; all that differs: line ends (LF, CRLF), line breaks at its end"
        )
      ])
    #expect(verification.isOnlyRewritten)
    #expect(verification.unchecked == [])
  }

  @Test func attachedFiles() throws {
    let school = SignOffCase()
    let result = SourceText(name: "", bytes: try school.result())
    func verification(_ now: [UInt8]) -> Verification {
      Verification(
        of: ParsedFile(json: result), by: nil, nil, attachment: { _ in .digest(SHA256(now)) }, contents: { _ in now })
    }
    let rewritten = verification(Array("ảnh\r\n".utf8))
    #expect(
      rewritten.findings.map(\.message) == [
        LocalizedText(
          vi:
            "tệp đính kèm 'minh-chung/anh.jpg' không còn đúng từng byte, nhưng nội dung không đổi: chỉ khác dấu xuống dòng ở cuối tệp",
          en:
            "the attached file 'minh-chung/anh.jpg' has other bytes, but says the same; all that differs: line breaks at its end"
        )
      ])
    #expect(rewritten.isOnlyRewritten)
    let changed = verification(Array("Ảnh\r\n".utf8))
    #expect(
      changed.findings.map(\.message.en) == ["the attached file 'minh-chung/anh.jpg' was changed after the export"])
    #expect(changed.isRefuted)
  }

  @Test("The result itself, and one that another names")
  func results() throws {
    let school = SignOffCase()
    let first = try school.result()
    for rewritten in [first + [0x0A], [0xEF, 0xBB, 0xBF] + first, first + [0x0D, 0x0A]] {
      let verification = try school.verification(of: rewritten)
      #expect(verification.isOnlyRewritten)
      #expect(verification.findings.map { $0.rule?.code } == ["result-bytes"])
      let replacement = ResultFile.Replacement(sha256: SHA256(first), reason: "Sửa")
      var second = try school.verification(of: school.result(replaces: replacement))
      second.checkRound(after: verification)
      #expect(
        second.findings.map(\.message.en) == [
          "'result' is not a result as it was exported: the file is not byte for byte as it was exported (canonical by RFC 8785); it may have been opened and saved"
        ])
      #expect(second.isOnlyRewritten)
    }
    // One that was changed, too, is another.
    let changed = String(decoding: first, as: UTF8.self).replacing(#""An""#, with: #""Ân""#) + "\n"
    let verification = try school.verification(of: Array(changed.utf8))
    #expect(verification.isRefuted)
    #expect(verification.findings.compactMap { $0.need == .original ? $0.message.en : nil } == [])
  }

  @Test("What is not at hand refutes nothing")
  func notAtHand() throws {
    var school = SignOffCase()
    let result = try school.result()
    school.files = [:]
    let verification = try school.verification(of: result)
    #expect(!verification.holds && !verification.isRefuted && !verification.isOnlyRewritten)
    school.files = ["minh-chung/anh.jpg": [1]]
    #expect(try school.verification(of: result).isRefuted)
  }

  /// A result of evidence that is written in other bytes than those of the case.
  private func result(of school: SignOffCase, madeOf then: String) throws -> [UInt8] {
    var text = String(decoding: try school.result(), as: UTF8.self)
    let now = SHA256(Array(school.evidence.utf8)).hex
    try #require(text.contains(now))
    text = text.replacing(now, with: SHA256(Array(then.utf8)).hex)
    return try resealed(text)
  }
}
