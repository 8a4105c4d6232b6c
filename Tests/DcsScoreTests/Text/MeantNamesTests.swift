import Testing

@testable import DcsScore

/// Looking for a name among many against comparing each with every letter of each.
struct MeantNamesTests {
  /// What is most alike by the whole table of distances, as the measure is defined.
  private func closest(to text: String, among names: [String]) -> String? {
    let own = Array(text.lowercased())
    guard own.count <= 64 else { return nil }
    var best: (name: String, distance: Int, start: Int)?
    for name in names {
      let other = Array(name.lowercased())
      let longer = max(own.count, other.count)
      let allowed = longer < 2 ? 0 : max(1, longer / 3)
      let distance = distance(own, other)
      let start = zip(own, other).prefix { $0 == $1 }.count
      guard distance <= allowed else { continue }
      if let best, (best.distance, -best.start) < (distance, -start) { continue }
      best = (name, distance, start)
    }
    return best?.name
  }

  private func distance(_ a: [Character], _ b: [Character]) -> Int {
    var rows = [Array(0...b.count)]
    for i in a.indices {
      rows.append([i + 1])
      for j in b.indices {
        var least = min(rows[i][j + 1] + 1, rows[i + 1][j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, rows[i - 1][j - 1] + 1) }
        rows[i + 1].append(least)
      }
    }
    return rows[a.count][b.count]
  }

  /// Words of few letters, so that many are alike, composed and decomposed ones among them.
  private static func word(_ random: inout SeededGenerator) -> String {
    let letters = ["a", "B", "1", ".", "ă", "a\u{306}", "Đ", "\r\n", "👩‍🏫"]
    let count = Int.random(in: 0...Int.random(in: 1...12, using: &random), using: &random)
    return (0..<count).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
  }

  @Test("It is the same name", arguments: 0..<8)
  func sameName(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let names = (0..<Int.random(in: 0...30, using: &random)).map { _ in Self.word(&random) }
      let known = MeantNames(names)
      for _ in 0..<10 {
        let text = Self.word(&random)
        #expect(known.closest(to: text) == closest(to: text, among: names), "\(text.debugDescription) in \(names)")
      }
    }
  }

  @Test("Of ids that are alike, the nearest wins, and of those the last that starts most alike")
  func ids() {
    let ids = (0..<2_000).map { "1.1.\($0)" }
    let known = MeantNames(ids)
    for text in ["1.1.2000", "1.2.77", "1.1.19x9", "11.5", "1.1.1đ"] {
      #expect(known.closest(to: text) == closest(to: text, among: ids))
    }
  }

  @Test("A name is found where it stands first")
  func places() {
    let names = SortedNames(["b", "a", "b", "ă", "a\u{306}", ""])
    #expect(["a", "b", "ă", "", "c", "a\u{306}"].map { names.place(of: $0) } == [1, 0, 3, 5, nil, 3])
    #expect(names.names == ["", "a", "b", "b", "ă", "a\u{306}"].sorted())
  }
}
