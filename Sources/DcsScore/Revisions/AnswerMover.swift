/// Decides of each answer of a file whether the new set takes it.
struct AnswerMover {
  private let old: IndexedSet
  private let new: IndexedSet
  /// The rows that only the new set has.
  private let onlyNewRows: [AnsweredRow]
  private let alikeRows: AlikeRows
  /// The new set, with the school's stages as far as it covers them.
  private let context: AnswerContext
  /// The new ids of rows by their old ones, and the other way round.
  private var newIDs: [String: String] = [:]
  private var oldIDs: [String: String] = [:]

  /// The changes of the keys of answers to rows with another id.
  private(set) var newKeys: [Mend] = []
  private(set) var lost: [EvidenceMigration.Lost] = []
  private(set) var doubtful: [EvidenceMigration.Doubtful] = []
  private var answered: Set<String> = []
  private var log: ChangeLog

  init(_ old: CriteriaSet, _ new: IndexedSet, stages: [String], _ renamings: [EvidenceMigration.Renaming]) {
    let old = IndexedSet(old)
    self.old = old
    self.new = new
    log = ChangeLog(from: old.criteria, to: new.criteria)
    onlyNewRows = new.criteria.answeredRows.filter { old.answeredRow($0.id) == nil }
    alikeRows = AlikeRows(onlyNewRows)
    context = AnswerContext(set: new, stages: OwnStages(stages))
    for renaming in renamings {
      newIDs[renaming.old] = renaming.new
      oldIDs[renaming.new] = renaming.old
    }
  }

  /// The rows that the old set did not have and that nothing answers.
  var newRows: [AnsweredRow] { onlyNewRows.filter { !answered.contains($0.id) } }

  /// Takes an answer along where the new set can take it; false where it stays behind.
  mutating func move(_ member: JSONMember) -> Bool {
    guard let oldRow = old.answeredRow(member.key) else { return false }
    let newID = newIDs[member.key]
    let id = newID ?? member.key
    let newRow = new.answeredRow(id)
    if let reason = reason(against: member, id, isByID: newID == nil, oldRow, newRow) {
      let mostAlike = newRow == nil ? alikeRows.mostAlike(oldRow) : nil
      lost.append(EvidenceMigration.Lost(id: oldRow.id, title: oldRow.title, reason: reason, mostAlike: mostAlike))
      return false
    }
    answered.insert(id)
    if id != member.key { newKeys.append(Mend(range: member.keyRange, text: "\"\(id)\"")) }
    if let newRow { compare(oldRow, newRow) }
    return true
  }

  /// Why an answer cannot go along; nil where it can.
  private func reason(
    against member: JSONMember, _ id: String, isByID: Bool, _ oldRow: AnsweredRow, _ newRow: AnsweredRow?
  ) -> LocalizedText? {
    if isByID, let other = oldIDs[id] {
      return LocalizedText(
        vi: "'\(id)' ở bộ mới đã dành cho câu trả lời của '\(other)'",
        en: "'\(id)' of the new set is taken by the answer to '\(other)'")
    }
    if newRow == nil, !new.hasHeading(id) {
      return LocalizedText(vi: "bộ mới không có mục này", en: "the new set has no such row")
    }
    var log = FaultLog()
    var meant: MeantNames?
    if let row = new.row(id, at: member.keyRange, &meant, &log) {
      switch (oldRow.item, newRow?.item) {
      case (nil, _?):
        return LocalizedText(
          vi: "trước là điều kiện bắt buộc, nay là mục chấm điểm", en: "was a mandatory condition, is now scored")
      case (_?, nil):
        return LocalizedText(
          vi: "trước là mục chấm điểm, nay là điều kiện bắt buộc", en: "was scored, is now a mandatory condition")
      default:
        var list = AnswerList(member.node.source, rows: 0)
        _ = list.read(at: member.node.place, row: row, context, &log)
      }
    }
    return log.faults.first { $0.rule.severity == .error }?.message
  }

  private mutating func compare(_ oldRow: AnsweredRow, _ newRow: AnsweredRow) {
    let known = log.changes.count
    log.compareTitles(newRow.id, oldRow.title, newRow.title)
    if let oldItem = oldRow.item, let newItem = newRow.item {
      log.compareMaxima(newRow.id, oldItem.maxPoints, newItem.maxPoints)
    }
    log.compareAnswered(oldRow, newRow)
    let changes = log.changes[known...].filter { $0.kind.concernsAnswers }
    if !changes.isEmpty { doubtful.append(EvidenceMigration.Doubtful(row: newRow, changes: changes)) }
  }
}
