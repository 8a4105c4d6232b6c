import DcsScore
import Testing

@Suite struct IndexedSetTests {
  @Test func everyRowIsFoundByItsID() {
    let set = IndexedSet(officialSet)
    let rows = officialSet.answeredRows
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(set.answeredRow(row.id) == row)
      #expect(officialSet.row(row.id) == row)
    }
  }

  @Test(arguments: ["", "0", "1.2x", "zzz"])
  func otherIDsHaveNoRow(_ id: String) {
    #expect(IndexedSet(officialSet).answeredRow(id) == nil)
    #expect(officialSet.row(id) == nil)
  }

  @Test func groupsAndCriteriaWithItemsAreNotAnswered() {
    let set = IndexedSet(officialSet)
    let answered = officialSet.answeredRows.map(\.id)
    let headings = officialSet.groups.flatMap { [$0.id] + $0.criteria.map(\.id) }.filter { !answered.contains($0) }
    #expect(!headings.isEmpty)
    for id in headings { #expect(set.answeredRow(id) == nil) }
  }
}
