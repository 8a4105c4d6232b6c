import Testing

@testable import DcsScore

/// A forger who mends the digest, against whoever has the set and not the evidence.
@Suite struct ResultScoreTests {
  private let school = SignOffCase()

  private func messages(_ edits: (String, String)..., language: Language = .english) throws -> [String] {
    var text = String(decoding: try school.result(), as: UTF8.self)
    for (part, replacement) in edits {
      try #require(text.contains(part), "\(part) in \(text)")
      text = text.replacing(part, with: replacement, maxReplacements: 1)
    }
    let file = ParsedFile(json: SourceText(name: "", bytes: try resealed(text)))
    let faults = Validation.result(file, by: try school.indexedSet()).faults
    let verification = Verification(of: file, by: try school.indexedSet(), nil, attachment: nil)
    let isScore = faults.faults.allSatisfy { $0.rule == .resultScore }
    if isScore { #expect(Set(faults.faults.map(\.message)).isSubset(of: verification.findings.map(\.message))) }
    return faults.faults.map { $0.message[language] }
  }

  @Test func whatWasExportedHolds() throws {
    #expect(try messages() == [])
    let other = IndexedSet(try school.set(), readFrom: [])
    let forged = try resealed(
      String(decoding: try school.result(), as: UTF8.self).replacing(
        #""level":3,"points":9.5"#, with: #""level":99,"points":9.5"#))
    let file = ParsedFile(json: SourceText(name: "", bytes: forged))
    // By another file of the set nothing can be said.
    #expect(Validation.result(file, by: other).faults.isEmpty)
    #expect(!Validation.result(file, by: try school.indexedSet()).faults.isEmpty)
  }

  @Test func levelThatThePointsDoNotMake() throws {
    #expect(
      try messages((#"}],"language":"en","level":3"#, #"}],"language":"en","level":99"#)) == [
        "level: the result says 99, by the set and the recorded points it is 3"
      ])
    #expect(
      try messages((#"}],"language":"en","level":3"#, #"}],"language":"en","level":99"#), language: .vietnamese) == [
        "level: kết quả ghi 99, theo bộ chỉ số và điểm đã ghi phải là 3"
      ])
  }

  @Test func maximumThatTheSetDoesNotHave() throws {
    #expect(
      try messages((#""id":"G.2.5","maxPoints":1,"#, #""id":"G.2.5","maxPoints":1000,"#)) == [
        "groups G / criteria G.2 / items G.2.5 / maxPoints: the result says 1000, by the set and the recorded points it is 1"
      ])
  }

  @Test func rowThatTheSetLacks() throws {
    let found = try messages((#""id":"G.2.5","maxPoints":1,"#, #""id":"G.2.9","maxPoints":1,"#))
    #expect(found.contains("groups G / criteria G.2 / items G.2.9: the result has this, which does not belong there"))
    #expect(found.contains("groups G / criteria G.2 / items G.2.5: the result lacks this"))
  }

  @Test func stageThatTheSetLacks() throws {
    #expect(
      try messages((#""stages":["a","b"]"#, #""stages":["a","mam-non"]"#)) == [
        "stages 2: the result has this, which does not belong there"
      ])
    #expect(
      try messages((#""stages":["a","b"]"#, #""stages":["a","mam-non"]"#), language: .vietnamese) == [
        "stages 2: kết quả thừa phần này"
      ])
  }

  @Test("Whatever is changed of the score is found, but for what only the evidence knows")
  func everyValue() throws {
    let forger = try Forger(school.result())
    let set = try school.indexedSet()
    var unseen: Set<String> = []
    for (path, node) in forger.root.places()
    where ["level", "points", "groups", "gaps"].contains(path.prefix { $0 != "." }) {
      for replacement in node.forgeries {
        let file = ParsedFile(json: SourceText(name: "", bytes: forger.forge(node, replacement)))
        if Validation.result(file, by: set).faults.isEmpty { unseen.insert(path) }
      }
    }
    #expect(unseen == [])
  }

  /// What export would have refused is seen without the evidence, too.
  @Test func whatTheRecordedRowsSayOfTheSignOff() throws {
    func findings(_ part: String, _ replacement: String) throws -> [String] {
      let text = String(decoding: try school.result(), as: UTF8.self)
      try #require(text.contains(part))
      let forged = try resealed(text.replacing(part, with: replacement))
      let file = ParsedFile(json: SourceText(name: "", bytes: forged))
      return Verification(of: file, by: try school.indexedSet(), nil, attachment: nil).findings.map(\.message.en)
    }
    #expect(
      try findings(#""acceptsSuggestions":true"#, #""acceptsSuggestions":false"#) == [
        "points that are only suggested by facts (2): G.2.2, G.2.3"
      ])
    #expect(
      try findings(#""claimed":1,"id":"G.2.5""#, #""claimed":null,"id":"G.2.5""#)
        .contains("rows without an answer (1): G.2.5"))
  }

  @Test func pointsThatNoFactsMakeUnderABindingRule() throws {
    // The rule of G.2.1 binds: all of its 4 points or none.
    let found = try messages(
      (#""claimed":4,"id":"G.2.1""#, #""claimed":3,"id":"G.2.1""#))
    #expect(
      found.contains(
        "groups G / criteria G.2 / items G.2.1 / claimed: the result says 3, by the set and the recorded points it is 4"
      ),
      "\(found)")
  }
}
