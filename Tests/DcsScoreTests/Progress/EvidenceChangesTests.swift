import DcsScore
import Testing

/// What has changed between two states of a school's evidence.
@Suite struct EvidenceChangesTests {
  private static let set = ChangeCase.base

  private func evidence(_ answers: [String: String], _ set: CriteriaSet) throws -> Evidence {
    let text = evidenceText(answers, for: set.id, stages: ["a", "b"])
    return try #require(Evidence.read(JSONDocument(parsing: Array(text.utf8)), against: IndexedSet(set)).model)
  }

  private func changes(_ old: [String: String], _ new: [String: String]) throws -> EvidenceChanges {
    let set = try criteriaSet(Self.set)
    return try #require(
      EvidenceChanges(from: Assessment(of: try evidence(old, set)), to: Assessment(of: try evidence(new, set))))
  }

  private func change(_ old: String?, _ new: String?) throws -> RowChange? {
    let changes = try changes(old.map { ["G.2.3": $0] } ?? [:], new.map { ["G.2.3": $0] } ?? [:])
    #expect(changes.rows.count <= 1)
    return changes.rows.first
  }

  private static let first = #"{"title": "A", "number": "1"}"#
  private static let second = #"{"title": "B", "link": "https://b.example/"}"#

  @Test(
    arguments: [
      (nil, #"{"points": 1}"#, .answered), (#"{"points": 1}"#, nil, .withdrawn),
      (#"{"points": 1}"#, #"{"points": 2}"#, .changed), (#"{"points": 0}"#, nil, .withdrawn),
      (#"{"points": 1}"#, #"{"note": "Bỏ"}"#, .withdrawn), (nil, "{\"documents\": [\(first)]}", .changed),
    ] as [(String?, String?, RowChange.Kind)])
  func kinds(old: String?, new: String?, kind: RowChange.Kind) throws {
    #expect(try change(old, new)?.kind == kind)
  }

  @Test(
    arguments: [
      (nil, "{}"),
      (
        "{\"points\": 1, \"documents\": [\(first), \(second)]}", "{\"points\": 1, \"documents\": [\(second), \(first)]}"
      ),
      (#"{"part": 1, "whole": 2}"#, #"{"whole": 2, "part": 1}"#),
    ] as [(String?, String?)])
  func nothing(old: String?, new: String?) throws {
    #expect(try change(old, new) == nil)
  }

  @Test func documents() throws {
    let other = #"{"title": "A", "number": "2"}"#
    let old = "{\"points\": 1, \"documents\": [\(Self.first), \(other), \(Self.second)]}"
    let third = #"{"title": "B", "number": "9"}"#
    let new = "{\"points\": 1, \"documents\": [\(Self.first), \(third), {\"title\": \"C\", \"number\": \"3\"}]}"
    let change = try #require(try change(old, new))
    #expect(change.added.map(\.title) == ["C"])
    #expect(change.removed.map(\.number) == ["2"])
    #expect(change.edited.map(\.number) == ["9"])
    #expect(!change.areFactsChanged && !change.isNoteChanged)
  }

  /// A document of another title is the same one by its number and date, its link or its file.
  @Test(
    arguments: [
      (#""number": "1""#, #""number": "1""#, true), (#""number": "1""#, #""number": "2""#, false),
      (#""number": "1", "date": "2024-10-01""#, #""number": "1", "date": "2024-10-01""#, true),
      (#""number": "1", "date": "2024-10-01""#, #""number": "1", "date": "2024-10-02""#, false),
      (#""link": "https://b.example/""#, #""link": "https://b.example/", "date": "2024-10-02""#, true),
      (#""file": "b.pdf""#, #""file": "b.pdf", "link": "https://b.example/""#, true),
      (#""file": "b.pdf""#, #""file": "c.pdf""#, false),
      // Many lie in one folder, and have numbers of their own.
      (#""number": "1", "link": "https://b.example/""#, #""number": "2", "link": "https://b.example/""#, false),
    ])
  func renamed(old: String, new: String, isRenamed: Bool) throws {
    let (before, after) = ("{\"title\": \"Cũ\", \(old)}", "{\"title\": \"Mới\", \(new)}")
    let change = try #require(
      try change(
        "{\"points\": 1, \"documents\": [\(Self.first), \(before)]}",
        "{\"points\": 1, \"documents\": [\(after), \(Self.first)]}"))
    #expect(change.renamed.map(\.old.title) == (isRenamed ? ["Cũ"] : []))
    #expect(change.renamed.map(\.new.title) == (isRenamed ? ["Mới"] : []))
    #expect(change.removed.map(\.title) == (isRenamed ? [] : ["Cũ"]) && change.edited == [])
    #expect(change.added.map(\.title) == (isRenamed ? [] : ["Mới"]))
  }

  /// Of several by one reference each has a partner of its own, and those of the same title go before.
  @Test func severalRenamed() throws {
    func documents(_ titles: [String]) -> String {
      let list = titles.map { "{\"title\": \"\($0)\", \"link\": \"https://b.example/\"}" }.joined(separator: ", ")
      return "{\"points\": 1, \"documents\": [\(list)]}"
    }
    let change = try #require(try change(documents(["A", "B", "C"]), documents(["D", "C", "E", "F"])))
    #expect(change.renamed.map(\.old.title) == ["A", "B"] && change.renamed.map(\.new.title) == ["D", "E"])
    #expect(change.added.map(\.title) == ["F"] && change.removed == [])
  }

  @Test func totalsAndLevels() throws {
    let changes = try changes([:], ["H.1": #"{"points": 5}"#])
    #expect((changes.old.points, changes.new.points) == (0.0, 5.0))
    #expect((changes.old.groups[1].level, changes.new.groups[1].level) == (1, 3))
    #expect(changes.rows.map(\.id) == ["H.1"])
  }

  /// Random states: what has changed one way has changed back the other, and nothing where nothing has.
  @Test(arguments: 0..<200)
  func changesGoBothWays(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let (old, new) = (answers(&random), answers(&random))
    #expect(try changes(old, old).isEmpty)
    let (there, back) = (try changes(old, new), try changes(new, old))
    #expect(there.rows.map(\.id) == back.rows.map(\.id))
    for (there, back) in zip(there.rows, back.rows) {
      #expect((there.old, there.new) == (back.new, back.old))
      #expect((there.added, there.removed) == (back.removed, back.added))
      #expect(there.edited.map(\.title).sorted() == back.edited.map(\.title).sorted())
      #expect((there.kind == .answered) == (back.kind == .withdrawn))
      #expect((there.areFactsChanged, there.isNoteChanged) == (back.areFactsChanged, back.isNoteChanged))
      #expect(there.renamed.map(\.old.title).sorted() == back.renamed.map(\.new.title).sorted())
      let isSaid =
        !there.added.isEmpty || !there.removed.isEmpty || !there.edited.isEmpty || !there.renamed.isEmpty
      #expect(isSaid || there.areFactsChanged || there.isNoteChanged)
    }
    // What differs is what is told.
    let set = try criteriaSet(Self.set)
    let (before, after) = (try evidence(old, set), try evidence(new, set))
    for id in before.rowIDs where !there.rows.contains(where: { $0.id == id }) {
      #expect(before.answer(to: id)?.points == after.answer(to: id)?.points)
      #expect(before.answer(to: id)?.documents.count ?? 0 == after.answer(to: id)?.documents.count ?? 0)
    }
  }

  private func answers(_ random: inout SeededGenerator) -> [String: String] {
    var answers: [String: String] = [:]
    for id in ["G.2.1", "G.2.2", "G.2.3", "G.3", "H.1"] where Bool.random(using: &random) {
      var members: [String] = []
      if Bool.random(using: &random) { members.append("\"points\": \(Int.random(in: 0...1, using: &random))") }
      if Int.random(in: 0..<4, using: &random) == 0 { members.append(#""note": "x""#) }
      let documents = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        "{\"title\": \"\(Bool.random(using: &random))\", \"number\": \"\(Int.random(in: 1...2, using: &random))\"}"
      }
      members.append("\"documents\": [\(documents.joined(separator: ", "))]")
      answers[id] = "{\(members.joined(separator: ", "))}"
    }
    return answers
  }
}
