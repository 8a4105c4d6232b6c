import Testing

@testable import DcsScore

/// The row of another set whose title is most like one's own.
@Suite struct AlikeRowsTests {
  private static func rows(_ titles: [String]) throws -> [AnsweredRow] {
    try criteriaSet(SizedSet.text(groups: SizedSet.group("1", titles: titles))).answeredRows
  }

  /// The first that shares most words, by comparing all.
  private func mostAlike(_ row: AnsweredRow, among rows: [AnsweredRow]) -> String? {
    func words(_ row: AnsweredRow) -> Set<String> {
      Set(row.title.vi.lowercased().split(separator: " ").map(String.init))
    }
    var best: (id: String, likeness: Double)?
    for other in rows {
      let shared = words(row).intersection(words(other)).count
      let likeness = 2 * Double(shared) / Double(words(row).count + words(other).count)
      if likeness >= 0.5, likeness > best?.likeness ?? 0 { best = (other.id, likeness) }
    }
    return best?.id
  }

  private static let words = (0..<400).map { "từ\($0)" }

  @Test("It is the one that comparing all finds, in sets of few and of very many rows", arguments: [5, 290, 301, 900])
  func sameRow(count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    func title() -> String {
      // Some words stand in nearly every title, as they do in sets.
      let common = ["Có", "hệ", "thống", "thống"].filter { _ in Bool.random(using: &random) }
      let own = (0..<Int.random(in: 1...5, using: &random)).map { _ in Self.words.randomElement(using: &random) ?? "" }
      return (common + own).shuffled(using: &random).joined(separator: " ")
    }
    let rows = try Self.rows((0..<count).map { _ in title() })
    let alike = AlikeRows(rows)
    let others = try Self.rows((0..<60).map { _ in title() })
    for other in others + rows.prefix(40) {
      #expect(alike.mostAlike(other)?.id == mostAlike(other, among: rows), "\(other.title.vi)")
    }
  }

  @Test("Where very many titles are alike, it is one that shares most words")
  func manyAlike() throws {
    let rows = try Self.rows((1...1_000).map { "Mục số \($0) của bộ cũ" })
    let alike = AlikeRows(rows)
    let others = try Self.rows(["Mục số 777 của bộ mới", "Mục số không của bộ khác", "Điều gì khác hẳn"])
    #expect(others.map { alike.mostAlike($0)?.id } == ["1.777", "1.1", nil])
  }

  @Test("A condition is not like an item")
  func conditions() throws {
    let condition = AnsweredRow(
      id: "A", title: LocalizedText(vi: "Có kế hoạch", en: "A plan"), evidence: .none, advice: nil, item: nil)
    #expect(AlikeRows(try Self.rows(["Có kế hoạch"])).mostAlike(condition) == nil)
    #expect(AlikeRows([condition]).mostAlike(condition)?.id == "A")
    #expect(AlikeRows([]).mostAlike(condition) == nil)
  }
}
