import DcsScore
import Testing

/// Changes of sets of very many groups, each told with its own criteria.
@Suite struct ManyGroupsTests {
  private static func set(_ groups: [String]) throws -> CriteriaSet {
    try criteriaSet(SizedSet.text(groups: groups.joined(separator: ",\n")))
  }

  private static func group(_ id: String, _ title: String? = nil) -> String {
    SizedSet.group(id, titles: [title ?? "Mục \(id).1", "Mục \(id).2"])
  }

  @Test func groupsThatCameAndWent() throws {
    let old = try Self.set((1...100).map { Self.group("g\($0)") })
    let new = try Self.set((1...100).map { $0 % 2 == 0 ? Self.group("g\($0)") : Self.group("n\($0)", "Khác \($0)") })
    let changes = new.changes(from: old).map { "\($0.kind) \($0.id ?? "-") \($0.message.vi)" }
    let removed = stride(from: 1, to: 100, by: 2).map {
      "rowRemoved g\($0) bỏ nhóm 'Nhóm g\($0)', cùng g\($0).1, g\($0).2"
    }
    let added = stride(from: 1, to: 100, by: 2).map {
      "rowAdded n\($0) thêm nhóm 'Nhóm n\($0)' (tối đa 2 điểm), gồm n\($0).1, n\($0).2"
    }
    #expect(changes == removed + added)
  }

  @Test func criteriaThatMovedToOtherGroups() throws {
    func groups(_ first: (Int) -> Int) throws -> CriteriaSet {
      let groups = (1...80).map { number in
        let row = SizedSet.group("g\(number)", titles: ["Mục \(first(number))"])
        return row.replacing("\"g\(number).1\"", with: "\"m\(first(number))\"")
      }
      return try Self.set(groups)
    }
    let changes = try groups { $0 % 80 + 1 }.changes(from: groups { $0 })
    #expect(changes.filter { $0.kind == .rowRegrouped }.count == 80)
    #expect(
      changes.first { $0.id == "m2" }?.message
        == LocalizedText(
          vi: "tiêu chí chuyển từ nhóm 'g2' sang nhóm 'g1'", en: "criterion moved from group 'g2' to group 'g1'"))
    #expect(
      changes.first { $0.id == "m1" }?.message.en == "criterion moved from group 'g1' to group 'g80'")
  }

  @Test func sourcesOfAllRowsAreComparedWithTheirOwn() throws {
    let names = (1...70).map { "nguon-\($0)" }
    func set(_ sources: [String], own: String) throws -> CriteriaSet {
      let list = sources.map { "\"\($0)\"" }.joined(separator: ", ")
      let known = names.map { "\"\($0)\": {\"title\": \"\($0)\"}" }.joined(separator: ", ")
      let text = SizedSet.text(groups: SizedSet.group("g", titles: ["A", "B"]))
        .replacing(
          #""provenance": {"status": "local"}"#,
          with: """
            "sources": {\(known)}, "provenance": {"status": "reported", "source": [\(list)]}
            """
        )
        .replacing(#""id": "g.1","#, with: #""id": "g.1", "provenance": {"status": "reported", "source": "\#(own)"},"#)
      return try criteriaSet(text)
    }
    let old = try set(names, own: "nguon-1")
    #expect(try set(names.reversed(), own: "nguon-1").changes(from: old) == [])
    let changes = try set(Array(names.dropFirst()), own: "nguon-2").changes(from: old)
    #expect(changes.map(\.id) == [nil, "g", "g.1", "g.2"])
    #expect(changes.allSatisfy { $0.kind == .provenanceSources })
    #expect(changes[2].message.en == "sources changed from 'nguon-1' to 'nguon-2'")
    #expect(
      changes[1].message.en == changes[3].message.en
        && changes[1].message.en.hasPrefix("sources changed from 'nguon-1, "))
  }
}
