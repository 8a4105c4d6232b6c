/// Decides of each answer of a file whether the new set takes it.
struct AnswerMover {
  private let old: CriteriaSet
  private let new: IndexedSet
  private let oldRows: [AnsweredRow]
  private let newRowList: [AnsweredRow]
  /// The school's stages, as far as the new set covers them.
  private let stages: [String]
  private let renamings: [EvidenceMigration.Renaming]

  /// The changes of the keys of answers to rows with another id.
  private(set) var newKeys: [Mend] = []
  private(set) var lost: [EvidenceMigration.Lost] = []
  private(set) var doubtful: [EvidenceMigration.Doubtful] = []
  private var answered: Set<String> = []

  init(_ old: CriteriaSet, _ new: IndexedSet, stages: [String], _ renamings: [EvidenceMigration.Renaming]) {
    self.old = old
    self.new = new
    oldRows = old.answeredRows
    newRowList = new.criteria.answeredRows
    self.stages = stages
    self.renamings = renamings
  }

  /// The rows that the old set did not have and that nothing answers.
  var newRows: [AnsweredRow] {
    newRowList.filter { row in !answered.contains(row.id) && !oldRows.contains { $0.id == row.id } }
  }

  /// Takes an answer along where the new set can take it; false where it stays behind.
  mutating func move(_ member: JSONMember) -> Bool {
    guard let oldRow = oldRows.first(where: { $0.id == member.key }) else { return false }
    let renamed = renamings.first { $0.old == member.key }
    let id = renamed?.new ?? member.key
    if let reason = reason(against: member, id, renamed == nil, oldRow) {
      let mostAlike = newRowList.contains { $0.id == id } ? nil : mostAlike(oldRow)
      lost.append(EvidenceMigration.Lost(id: oldRow.id, title: oldRow.title, reason: reason, mostAlike: mostAlike))
      return false
    }
    answered.insert(id)
    if id != member.key { newKeys.append(Mend(range: member.keyRange, text: "\"\(id)\"")) }
    if let newRow = newRowList.first(where: { $0.id == id }) { compare(oldRow, newRow) }
    return true
  }

  /// Why an answer cannot go along; nil where it can.
  private func reason(
    against member: JSONMember, _ id: String, _ isByID: Bool, _ oldRow: AnsweredRow
  ) -> LocalizedText? {
    if isByID, let other = renamings.first(where: { $0.new == id }) {
      return LocalizedText(
        vi: "'\(id)' ở bộ mới đã dành cho câu trả lời của '\(other.old)'",
        en: "'\(id)' of the new set is taken by the answer to '\(other.old)'")
    }
    var log = FaultLog()
    if let row = new.row(id, at: member.keyRange, &log) {
      switch (oldRow.item, newRowList.first { $0.id == id }?.item) {
      case (nil, _?):
        return LocalizedText(
          vi: "trước là điều kiện bắt buộc, nay là mục chấm điểm", en: "was a mandatory condition, is now scored")
      case (_?, nil):
        return LocalizedText(
          vi: "trước là mục chấm điểm, nay là điều kiện bắt buộc", en: "was scored, is now a mandatory condition")
      default: _ = Answer.read(member.node, row: row, new, stages: stages, &log)
      }
    } else if !new.hasHeading(id) {
      return LocalizedText(vi: "bộ mới không có mục này", en: "the new set has no such row")
    }
    return log.faults.first { $0.rule.severity == .error }?.message
  }

  private mutating func compare(_ oldRow: AnsweredRow, _ newRow: AnsweredRow) {
    var log = ChangeLog(from: old, to: new.criteria)
    log.compareTitles(newRow.id, oldRow.title, newRow.title)
    if let oldItem = oldRow.item, let newItem = newRow.item {
      log.compareMaxima(newRow.id, oldItem.maxPoints, newItem.maxPoints)
    }
    log.compareAnswered(oldRow, newRow)
    let changes = log.changes.filter { $0.kind.concernsAnswers }
    if !changes.isEmpty { doubtful.append(EvidenceMigration.Doubtful(row: newRow, changes: changes)) }
  }

  /// The row that only the new set has and whose title shares most words with an old one's, half of them at least.
  private func mostAlike(_ row: AnsweredRow) -> AnsweredRow? {
    let own = row.title.words
    var best: (row: AnsweredRow, likeness: Double)?
    for other in newRowList where !oldRows.contains(where: { $0.id == other.id }) {
      guard (row.item == nil) == (other.item == nil) else { continue }
      let words = other.title.words
      let likeness = 2 * Double(own.intersection(words).count) / Double(own.count + words.count)
      if likeness >= 0.5, likeness > best?.likeness ?? 0 { best = (other, likeness) }
    }
    return best?.row
  }
}

extension LocalizedText {
  /// The words of the Vietnamese text.
  fileprivate var words: Set<String> { Set(vi.lowercased().split(separator: " ").map(String.init)) }
}
