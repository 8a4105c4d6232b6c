import DcsScore
import Testing

/// Whatever is edited together is told as it is when edited alone.
@Suite struct ChangePropertyTests {
  private static let cases = ChangeCase.all.filter { !$0.isBackwards }

  @Test(arguments: 0..<8)
  func editsTogether(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let base = try criteriaSet(ChangeCase.base)
    var compared = 0
    while compared < 20 {
      let chosen = Self.cases.shuffled(using: &random).prefix(Int.random(in: 2...5, using: &random))
      guard let set = Self.set(with: chosen.flatMap(\.edits)) else { continue }
      compared += 1
      let changes = set.changes(from: base)
      let told = changes.map { "\($0.id ?? "") \($0.message.en)" }.joined(separator: "\n")
      for single in chosen {
        let own = try #require(Self.set(with: single.edits)).changes(from: base)
        #expect(changes.map(\.step).max() ?? .none >= own.map(\.step).max() ?? .none, "\(single) in \(told)")
        for id in own.compactMap(\.id) { #expect(told.contains(id), "\(id) of \(single) in \(told)") }
      }
      #expect(set.changes(from: set) == [])
      // Going back is a difference, too.
      #expect(base.changes(from: set).isEmpty == changes.isEmpty)
    }
  }

  /// The set after edits; nil where they get into each other's way.
  private static func set(with edits: [(old: String, new: String)]) -> CriteriaSet? {
    var text = ChangeCase.base
    for edit in edits {
      guard text.ranges(of: edit.old).count == 1 else { return nil }
      text = text.replacing(edit.old, with: edit.new)
    }
    return CriteriaSet.read(JSONDocument(parsing: Array(text.utf8))).model
  }
}
