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
    for index in stride(from: 0, to: result.count, by: 7) {
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

  /// One row more or less is one finding, and so is an order.
  @Test func lists() throws {
    let text = String(decoding: try school.result(), as: UTF8.self)
    let list = try #require(text.firstMatch(of: #/"gaps":\[(\{.*?\})\],"groups"/#))
    let rows = list.1.split(separator: "},{").count
    try #require(rows == 1)
    let second = list.1.replacing("G.2.2", with: "G.2.3")
    func messages(_ gaps: String) throws -> [String] {
      let forged = try resealed(text.replacing(list.0, with: "\"gaps\":[\(gaps)],\"groups\""))
      return try school.verification(of: forged).findings.map(\.message.en)
    }
    #expect(try messages("") == ["gaps G.2.2: the result lacks this"])
    #expect(
      try messages("\(list.1),\(second)") == ["gaps G.2.3: the result has this, which does not belong there"])
    let items = try #require(text.firstMatch(of: #/"items":\[(\{"claimed":4.*?\}),(\{.*?\}),\{/#))
    let swapped = items.0.replacing("\(items.1),\(items.2)", with: "\(items.2),\(items.1)")
    let forged = try resealed(text.replacing(items.0, with: swapped))
    #expect(
      try school.verification(of: forged).findings.map(\.message.vi) == [
        "groups G / criteria G.2 / items: kết quả ghi 'G.2.2, G.2.1, G.2.3, G.2.4, G.2.5', chấm lại được 'G.2.1, G.2.2, G.2.3, G.2.4, G.2.5'"
      ])
  }

  @Test func otherEvidence() throws {
    let result = try school.result()
    var other = school
    other.evidence = other.evidence.replacing(#""part": 40"#, with: #""part": 41"#)
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

  /// Programs are told the rule of a fault and the way to a value as a list, whose keys may have any characters.
  @Test func findingsForPrograms() throws {
    let result = String(decoding: try school.result(), as: UTF8.self)
    let changed = result.replacing(#""level":3"#, with: #""level":2"#)
    let findings = try school.verification(of: Array(changed.utf8)).findings
    #expect(findings.map(\.rule?.code) == ["result-digest", nil, nil])
    #expect(findings.map(\.path) == [nil, ["groups", "G", "level"], ["level"]])
    let json = try school.verification(of: Array(changed.utf8)).json(.english).text
    #expect(json.contains(#""code": "result-digest""#))
    #expect(json.contains(#""path": ["groups", "G", "level"]"#))
  }

  @Test func councilOfAnotherSchoolIsFoundWithoutTheEvidence() throws {
    var other = school
    other.council = other.council.replacing("Trường Mẫu", with: "Trường Khác")
    #expect(
      byItself(try other.result()).findings.map(\.message.en) == [
        "the result is of 'Trường Mẫu', 2024-2025, the council is for 'Trường Khác', 2024-2025"
      ])
  }

  /// A newer dcs has newer sets, which is no fault of an older result.
  @Test func setThatNobodyNamed() throws {
    let result = try school.result()
    var newer = school
    newer.criteria = newer.criteria.replacing("1.0.0", with: "1.0.1")
    let set = try newer.indexedSet()
    func verification(_ evidence: SourceText?) -> Verification {
      Verification(
        of: ParsedFile(json: SourceText(name: "", bytes: result)), by: set, isNamed: false, evidence, attachment: nil)
    }
    let alone = verification(nil)
    #expect(alone.holds && alone.unchecked.contains(.criteria))
    #expect(!verification(SourceText(name: "", bytes: Array(school.evidence.utf8))).holds)
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
    Verification(of: ParsedFile(json: SourceText(name: "", bytes: result)), by: nil, nil, attachment: nil)
  }

  /// A sum that is wrong says whose it is.
  @Test(arguments: [
    (
      #""levelByPoints":3,"maxPoints":10,"points":9.5"#, #""levelByPoints":3,"maxPoints":10,"points":9.25"#,
      [
        "nhóm 'G': các điểm bên dưới cộng lại được 9,5, không phải 9,25",
        "cả trường: các điểm bên dưới cộng lại được 9,25, không phải 9,5",
      ],
      [
        "group 'G': the points below add up to 9.5, not 9.25",
        "the whole school: the points below add up to 9.25, not 9.5",
      ]
    ),
    (
      #""kind":"scored","level":null,"maxPoints":10,"points":9.5"#,
      #""kind":"scored","level":null,"maxPoints":10,"points":9"#,
      [
        "tiêu chí 'G.2': các điểm bên dưới cộng lại được 9,5, không phải 9",
        "nhóm 'G': các điểm bên dưới cộng lại được 9, không phải 9,5",
      ],
      [
        "criterion 'G.2': the points below add up to 9.5, not 9", "group 'G': the points below add up to 9, not 9.5",
      ]
    ),
    (
      #""levelByPoints":3,"maxPoints":10,"#, #""levelByPoints":3,"maxPoints":9,"#,
      ["nhóm 'G': điểm 9,5 quá điểm tối đa 9"], ["group 'G': 9.5 points are over the maximum of 9"]
    ),
    (
      #""id":"G.2.1","maxPoints":4,"#, #""id":"G.2.1","maxPoints":3,"#, ["mục 'G.2.1': điểm 4 quá điểm tối đa 3"],
      ["item 'G.2.1': 4 points are over the maximum of 3"]
    ),
  ])
  func sumsSayWhoseTheyAre(_ old: String, _ new: String, _ vi: [String], _ en: [String]) throws {
    let text = String(decoding: try school.result(), as: UTF8.self)
    try #require(text.ranges(of: old).count == 1)
    let forged = try resealed(text.replacing(old, with: new))
    let findings = try school.verification(of: forged).findings.filter { $0.rule == .resultSum }
    #expect(findings.map(\.message.vi) == vi)
    #expect(findings.map(\.message.en) == en)
  }
}
