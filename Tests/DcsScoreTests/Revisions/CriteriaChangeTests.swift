import DcsScore
import Testing

/// What differs between two versions of a set, with the whole message in both languages.
@Suite struct CriteriaChangeTests {
  @Test(arguments: ChangeCase.all)
  func changes(_ change: ChangeCase) throws {
    let (base, edited) = (try criteriaSet(ChangeCase.base), try criteriaSet(try change.edited()))
    let changes = change.isBackwards ? base.changes(from: edited) : edited.changes(from: base)
    #expect(changes.map(\.line) == change.changes)
  }

  @Test func everyKindIsTold() throws {
    let kinds = ChangeCase.all.flatMap(\.changes).map { String($0.split(separator: " ")[1]) }
    #expect(CriteriaChange.Kind.allCases.map(\.rawValue).filter { !kinds.contains($0) } == [])
  }

  @Test func setDoesNotDifferFromItself() throws {
    #expect(officialSet.changes(from: officialSet) == [])
    let comparison = CriteriaComparison(from: officialSet, to: officialSet)
    #expect(comparison.stepDemanded == VersionStep.none)
    #expect(comparison.stepTaken == VersionStep.none)
    #expect(comparison.gravest == nil)
  }

  /// What a file says by default may as well be written out.
  @Test func layoutAndDefaultsMakeNoDifference() throws {
    let base = try criteriaSet(ChangeCase.base)
    let edits = [
      (#""pointStep": 0.5,"#, ""), (#"{"title": "Thư"}"#, #"{"title": "Thư", "date": null}"#),
      (#""maxPoints": 8,"#, #""maxPoints": 8.00,"#),
      (#""kind": "scored", "maxPoints": 2}"#, #""maxPoints": 2, "rule": {"kind": "council"}, "kind": "scored"}"#),
      (#""atLeast": 5"#, #""atLeast": 5e0"#),
    ]
    let text = edits.reduce(ChangeCase.base) { $0.replacing($1.0, with: $1.1) }.replacing("\n", with: "\r\n  ")
    #expect(try criteriaSet(text).changes(from: base) == [])
  }

  /// Where one stage moves past many, that one is told and not the many.
  @Test(arguments: [
    ("bcdefa", ["a: moved: now stands behind 'f'"]), ("fabcde", ["f: moved: now stands first"]),
    ("bacdfe", ["b: moved: now stands first", "f: moved: now stands behind 'd'"]), ("abcdef", []),
  ])
  func fewestMoves(order: String, moves: [String]) throws {
    let (old, new) = (try Self.set(stages: "abcdef"), try Self.set(stages: order))
    #expect(new.changes(from: old).map { "\($0.id ?? "-"): \($0.message.en)" } == moves)
  }

  private static func set(stages: String) throws -> CriteriaSet {
    let list = stages.map { "\"\($0)\"" }.joined(separator: ", ")
    return try criteriaSet(
      ChangeCase.base.replacing(#"{"id": "a", "name": {"vi": "Cấp A", "en": "Stage A"}}, "#, with: list)
        .replacing(#"{"id": "b", "name": {"vi": "Cấp B", "en": "Stage B"}}"#, with: ""))
  }

  @Test(arguments: [
    ("1.0.0", VersionStep.none), ("1.0.1", .patch), ("1.1.0", .minor), ("1.1.1", .minor), ("2.0.0", .major),
    ("2.3.4", .major), ("0.9.9", nil),
  ])
  func stepTaken(version: String, step: VersionStep?) throws {
    let old = try #require(SemanticVersion("1.0.0"))
    #expect(try VersionStep(from: old, to: #require(SemanticVersion(version))) == step)
  }

  @Test(arguments: zip(VersionStep.allCases, ["1.2.3", "1.2.4", "1.3.0", "2.0.0"]))
  func leastVersion(step: VersionStep, version: String) throws {
    #expect(try step.version(after: #require(SemanticVersion("1.2.3"))).description == version)
  }
}

extension CriteriaChange {
  /// `ID KIND VIETNAMESE | ENGLISH`, with a hyphen for the set itself.
  fileprivate var line: String { "\(id ?? "-") \(kind.rawValue) \(message.vi) | \(message.en)" }
}
