import DcsScore
import Testing

/// Moving a school's answers to a newer set.
@Suite struct MigrationTests {
  private static let documents = #""documents": [{"title": "Sổ", "number": "1"}]"#
  private static let evidence = """
    {"format": "dcs-evidence/1", "criteria": "mau", "schoolYear": "2024-2025",
      "school": {"name": "Trường Mẫu", "stages": ["a",  "b"]},
      "answers": {
        "G.1":   {"met": true, \(documents)},
        "G.2.1": {"met": true, \(documents), "note": "\u{1ED1}"},

        "G.2.2" : {"part": 4, "whole": 5},
        "G.2.3": {"points": 1.5, "part": 9, "whole": 10 },
        "G.2.4": {"points": 1, "byStage": {"a": {"learners": 4, "units": 2}, "b": {"learners": 4, "units": 2}}},
        "G.3": {"points": 2}, "H.1": {"points": 5}
      }
    }
    """

  private func migration(
    _ edits: [(String, String)], _ renamings: [EvidenceMigration.Renaming] = [], evidence: String = evidence
  ) throws -> EvidenceMigration {
    let old = try criteriaSet(ChangeCase.base)
    let text = edits.reduce(ChangeCase.base) { text, edit in
      #expect(text.ranges(of: edit.0).count == 1, "\(edit.0)")
      return text.replacing(edit.0, with: edit.1)
    }
    let new = try criteriaSet(text)
    let source = SourceText(name: "", bytes: Array(evidence.utf8))
    let file = ParsedFile(json: source)
    #expect(lines(Evidence.read(file.document, against: IndexedSet(old)).faults, of: evidence) == [])
    let migration = try #require(
      EvidenceMigration(of: file, from: old, to: IndexedSet(new), renaming: renamings))
    // Whatever was left out, what is written is a file without errors.
    let moved = Evidence.read(JSONDocument(parsing: migration.bytes), against: IndexedSet(new))
    #expect(lines(moved.faults, of: String(decoding: migration.bytes, as: UTF8.self)) == [])
    return migration
  }

  private func text(_ migration: EvidenceMigration) -> String { String(decoding: migration.bytes, as: UTF8.self) }

  @Test func sameSetLeavesEveryByteAlone() throws {
    let migration = try migration([])
    #expect(text(migration) == Self.evidence)
    #expect(migration.isComplete && migration.carriedCount == 7)
    #expect(migration.doubtful.isEmpty && migration.newRows.isEmpty)
  }

  @Test func onlyTheSetIsRenamed() throws {
    let migration = try migration([("\"mau\"", "\"mau-2\"")])
    #expect(text(migration) == Self.evidence.replacing("\"mau\"", with: "\"mau-2\""))
  }

  /// Each row taken out of the set in turn, alone and with the one before it: commas fall where they should.
  @Test(arguments: ["G.1", "G.2.1", "G.2.3", "G.3", "H.1"], ["", "G.1", "G.2.2", "G.3", "H.1"])
  func answersOfRowsThatAreGone(first: String, second: String) throws {
    let edits = Set([first, second]).subtracting([""]).map { ("\"id\": \"\($0)\"", "\"id\": \"\($0)9\"") }
    let titles = ["Điều kiện", "Có hệ thống", "Tỷ lệ", "Bậc", "Chấm chung", "Một mục"].map {
      ("{\"vi\": \"\($0)\"", "{\"vi\": \"\($0) khác\"")
    }
    let migration = try migration(edits + titles)
    #expect(Set(migration.lost.map(\.id)) == Set([first, second]).subtracting([""]))
    #expect(migration.carriedCount + migration.lost.count == 7)
  }

  @Test func allAnswersLost() throws {
    let start = """
      {"format": "dcs-evidence/1", "criteria": "mau", "schoolYear": "2024-2025",
      "school": {"name": "Trường Mẫu", "stages": ["a"]}, "answers": {
      """
    let only = #" "G.3" : {"points": 2} }}"#
    let migration = try migration([(#""id": "G.3""#, #""id": "G.4""#)], evidence: start + only)
    #expect(text(migration) == start + "}}")
    #expect(migration.lost.map(\.reason.en) == ["the new set has no such row"])
    #expect(migration.lost.map(\.reason.vi) == ["bộ mới không có mục này"])
    #expect(migration.lost.map(\.mostAlike?.id) == ["G.4"])
    #expect(migration.newRows.map(\.id) == ["G.4"])
  }

  @Test(
    arguments: [
      (
        [
          (#""maxPoints": 5,"# + "\n", #""maxPoints": 4.5,"# + "\n"),
          (#""Group H"}, "maxPoints": 5"#, #""Group H"}, "maxPoints": 4.5"#),
        ],
        "H.1", "điểm của 'H.1' phải từ 0 đến 4,5", "points of 'H.1' must be from 0 to 4.5"
      ),
      (
        [(#""rule": {"kind": "met"}"#, #""rule": {"kind": "council"}"#)], "G.2.1",
        "chưa đủ để trả lời 'G.2.1'; mục này cần 'points'", "this does not answer 'G.2.1', which needs 'points'"
      ),
      (
        [(#""kind": "tiers""#, #""kind": "tiers", "binding": true"#)], "G.2.3",
        "điểm của 'G.2.3' theo quy định phải là 2, không phải 1,5",
        "points of 'G.2.3' must be 2, as the decision fixes them, not 1.5"
      ),
      (
        [
          (
            #""As a whole"}, "kind": "scored", "maxPoints": 2"#,
            #""As a whole"}, "kind": "mandatory", "whenUnmet": {"levelAtMost": 1}"#
          ), (#""maxPoints": 10,"#, #""maxPoints": 8,"#), (#""above": 7.5"#, #""above": 7"#),
        ],
        "G.3", "trước là mục chấm điểm, nay là điều kiện bắt buộc", "was scored, is now a mandatory condition"
      ),
      (
        [
          (
            #""kind": "mandatory","# + "\n" + #""whenUnmet": {"levelAtMost": 1}, "evidence""#,
            #""kind": "scored", "maxPoints": 1, "evidence""#
          ), (#""maxPoints": 10,"#, #""maxPoints": 11,"#),
        ],
        "G.1", "trước là điều kiện bắt buộc, nay là mục chấm điểm", "was a mandatory condition, is now scored"
      ),
      (
        [
          (
            #""scored", "maxPoints": 2}"#,
            #""scored", "maxPoints": 2, "items": [{"id": "G.3.1", "title": {"vi": "M", "en": "M"}, "maxPoints": 2}]}"#
          )
        ],
        "G.3", "'G.3' được chấm theo các mục của nó; hãy trả lời cho G.3.1",
        "'G.3' is scored by what is under it; answer G.3.1 instead"
      ),
    ] as [([(String, String)], String, String, String)])
  func answersThatTheNewSetCannotTake(edits: [(String, String)], id: String, vi: String, en: String) throws {
    let migration = try migration(edits)
    #expect(migration.lost.map(\.id) == [id])
    #expect(migration.lost.map(\.reason) == [LocalizedText(vi: vi, en: en)])
    #expect(migration.carriedCount == 6)
  }

  @Test func stageThatIsNotCovered() throws {
    let migration = try migration([
      (#"{"id": "a", "name": {"vi": "Cấp A", "en": "Stage A"}}, "#, ""),
      (#""atMost": {"a": 3}"#, #""atMost": {"b": 3}"#),
    ])
    #expect(migration.lostStages == ["a"])
    #expect(text(migration).contains(#""stages": ["b"]}"#))
    #expect(migration.lost.map(\.reason.en) == ["the set does not cover the stage 'a' (only: b)"])
    #expect(!migration.isComplete)
  }

  @Test func setForOtherSchools() throws {
    let old = try criteriaSet(ChangeCase.base)
    let other = ChangeCase.base.replacing("\"a\"", with: "\"x\"").replacing("\"b\"", with: "\"y\"")
    let source = SourceText(name: "", bytes: Array(Self.evidence.utf8))
    let migration = EvidenceMigration(
      of: ParsedFile(json: source), from: old, to: IndexedSet(try criteriaSet(other)))
    #expect(migration == nil)
  }

  @Test func renamedRows() throws {
    let edits = [("\"G.2.1\"", "\"G.2.7\""), ("\"G.2.2\"", "\"G.2.1\"")]
    let renamings = [("G.2.1", "G.2.7"), ("G.2.2", "G.2.1")].map { EvidenceMigration.Renaming(old: $0.0, new: $0.1) }
    let migration = try migration(edits, renamings)
    #expect(migration.isComplete)
    #expect(text(migration) == edits.reduce(Self.evidence) { $0.replacing($1.0, with: $1.1) })
  }

  @Test func placeThatARenamedRowTakes() throws {
    let migration = try migration([], [EvidenceMigration.Renaming(old: "G.3", new: "H.1")])
    #expect(
      migration.lost.map(\.reason) == [
        LocalizedText(
          vi: "'H.1' ở bộ mới đã dành cho câu trả lời của 'G.3'",
          en: "'H.1' of the new set is taken by the answer to 'G.3'")
      ])
    #expect(migration.lost.map(\.mostAlike) == [nil])
  }

  @Test func answersToLookAtAgain() throws {
    let migration = try migration([
      (#""evidence": {"required": false}"#, #""evidence": {"required": true}"#), (#""from": 80"#, #""from": 90"#),
      (#""vi": "Chấm chung""#, #""vi": "Chấm cả""#), (#""en": "Buy a system""#, #""en": "Rent a system""#),
    ])
    #expect(migration.isComplete)
    #expect(migration.doubtful.map(\.row.id) == ["G.2.3", "G.3", "H.1"])
    let kinds = migration.doubtful.flatMap { $0.changes.map(\.kind) }
    #expect(kinds == [.tiersChanged, .titleReworded, .evidenceRequired])
  }
}
