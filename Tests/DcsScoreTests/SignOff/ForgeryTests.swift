import DcsScore
import Testing

/// A forger who knows the format and mends the digest finds nothing to change that could be told from the other files.
///
/// What no file shows is for signatures: who sat in the council and when, the day of the result, the tool, the rounds.
@Suite struct ForgeryTests {
  private let school = SignOffCase()

  @Test("Every value of a result is derived from the other files, or one of the few that a signature is for")
  func everyValue() throws {
    let forger = try Forger(school.result())
    let verification = try school.verifier()
    var unseen: [String] = []
    var count = 0
    for (path, node) in forger.root.places() where path != "sha256" {
      for replacement in node.forgeries {
        count += 1
        let forged = forger.forge(node, replacement)
        if verification(forged).holds, !unseen.contains(path) { unseen.append(path) }
      }
    }
    #expect(count > 150, "\(count)")
    #expect(
      unseen == [
        "council.approval.date", "council.approval.number", "council.approval.signedBy.name",
        "council.approval.signedBy.position", "council.criteriaChecked.by", "council.criteriaChecked.date",
        "council.decision.date", "council.decision.number", "council.kind", "council.members.dissent",
        "council.members.name", "council.members.position", "council.members.approves", "council.members.role",
        "council.minutes.date", "council.minutes.number", "council.remarks", "date",
        // Nothing in this result is in words of a language.
        "language", "tool.version",
      ])
  }

  @Test("A member more, a member less, or two rows in each other's place")
  func structure() throws {
    let result = try school.result()
    let forger = try Forger(result)
    let verification = try school.verifier()
    var unseen: [String] = []
    for (path, node) in forger.root.places() where path != "council.members" {
      for replacement in node.rearrangements(of: result) {
        let forged = try forger.rearrange(node, replacement)
        if verification(forged).holds { unseen.append(path) }
      }
    }
    #expect(unseen == [])
  }

  @Test("Another digest of any file")
  func digests() throws {
    let forger = try Forger(school.result())
    for path in ["evidence.sha256", "criteria.sha256", "evidence.attachments.sha256"] {
      let node = try #require(forger.root.places().first { $0.path == path }?.node)
      let forged = forger.forge(node, "\"\(SHA256([]).hex)\"")
      let part = path.split(separator: ".").dropLast().last.map(String.init)
      #expect(try school.verification(of: forged).findings.map(\.part.rawValue) == [part])
    }
  }

  @Test("A file that is changed is named, whichever byte it is")
  func otherFiles() throws {
    let result = try school.result()
    var generator = SeededGenerator(seed: 4)
    func changed(_ text: String) -> String {
      var scalars = Array(text.unicodeScalars)
      let place = Int.random(in: scalars.indices, using: &generator)
      scalars[place] = scalars[place] == "0" ? "1" : "0"
      return String(String.UnicodeScalarView(scalars))
    }
    for _ in 0..<20 {
      var other = school
      other.evidence = changed(school.evidence)
      #expect(try other.verification(of: result).findings.map(\.part) == [.evidence])
    }
    var other = school
    other.files["minh-chung/anh.jpg"]?[1] ^= 1
    #expect(try other.verification(of: result).findings.map(\.part) == [.attachments])
  }

  @Test("A set that is not there cannot score, so that nothing holds that was asked for")
  func hiddenSet() throws {
    let text = String(decoding: try school.result(), as: UTF8.self)
    let forged = try resealed(text.replacing("\"id\":\"mau\"", with: "\"id\":\"khac\""))
    let verification = Verification(
      of: ParsedFile(json: SourceText(name: "result", bytes: forged)), by: nil,
      SourceText(name: "evidence", bytes: Array(school.evidence.utf8)), attachment: nil)
    #expect(
      verification.findings.map(\.message.en) == [
        "there is no set 'khac' to score by again"
      ])
    #expect(
      try school.verification(of: forged).findings.map(\.message.en) == [
        "criteria / id: the result says 'khac', the criteria file 'mau'"
      ])
  }

  @Test("The same content, written anew")
  func reserialised() throws {
    let root = try #require(JSONDocument(parsing: try school.result()).root)
    let text = root.spaced
    let verification = try school.verification(of: Array(text.utf8))
    #expect(
      verification.findings.map(\.message.en) == [
        "the file is not byte for byte as it was exported (canonical by RFC 8785); it may have been opened and saved"
      ])
  }

  @Test("Digests of attached files: none, one too many, one twice")
  func attachments() throws {
    let text = String(decoding: try school.result(), as: UTF8.self)
    let list = try #require(text.firstMatch(of: #/"attachments":(\[.*?\])/#))
    let entry = String(list.1.dropFirst().dropLast())
    func verification(_ replacement: String) throws -> Verification {
      try school.verification(of: resealed(text.replacing(list.1, with: replacement)))
    }
    let none = try verification("null")
    #expect(none.holds && none.unchecked == [.attachments])
    var asked = none
    asked.requireAttachments()
    #expect(
      asked.findings.map(\.message.en) == [
        "the result has no digests of attached files"
      ])
    #expect(
      try verification("[\(entry),\(entry)]").findings.map(\.message.en) == [
        "the result does not list the attached files in the order of the evidence, each once"
      ])
    #expect(
      try verification("[\(entry),\(entry.replacing("anh", with: "b"))]").findings.map(\.message.en) == [
        "there is no attached file 'minh-chung/b.jpg'",
        "the result has a digest of the file 'minh-chung/b.jpg', which the evidence does not name",
      ])
  }
}
