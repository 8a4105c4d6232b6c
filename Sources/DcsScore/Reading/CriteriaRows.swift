/// A set's rows by id, for reading evidence against it.
public struct CriteriaRows: Sendable {
  /// What an id of the set stands for.
  enum Row: Sendable {
    case mandatory(Criterion)
    case item(Item)
    /// A group, or a criterion whose items are answered in its place.
    case heading(answeredBy: [String])
  }

  public let set: CriteriaSet
  private let rows: [String: Row]

  public init(_ set: CriteriaSet) {
    self.set = set
    var rows: [String: Row] = [:]
    for group in set.groups {
      rows[group.id] = .heading(answeredBy: group.criteria.map(\.id))
      for criterion in group.criteria {
        switch criterion.kind {
        case .mandatory: rows[criterion.id] = .mandatory(criterion)
        case .scored: rows[criterion.id] = .heading(answeredBy: criterion.items.map(\.id))
        }
        for item in criterion.items { rows[item.id] = .item(item) }
      }
    }
    self.rows = rows
  }

  /// The row that a key of `answers` names; a fault where the set has none such or does not answer it.
  func row(_ member: JSONMember, _ log: inout FaultLog) -> Row? {
    switch rows[member.key] {
    case .heading(let ids):
      let list = ids.joined(separator: ", ")
      log.report(
        .notScored, at: member.keyRange, vi: "'\(member.key)' được chấm theo các mục của nó; hãy trả lời cho \(list)",
        en: "'\(member.key)' is scored by what is under it; answer \(list) instead")
      return nil
    case nil:
      let message = LocalizedText(
        vi: "bộ chỉ số này không có mục '\(member.key)'", en: "'\(member.key)' is not in this set")
      log.report(.unknownItem, at: member.keyRange, message.suggesting(member.key.closest(among: answerable)))
      return nil
    case let row: return row
    }
  }

  /// The ids that answers may be given for, in the order of the set.
  private var answerable: [String] {
    self.set.groups.flatMap(\.criteria).flatMap { criterion in
      criterion.items.isEmpty ? [criterion.id] : criterion.items.map(\.id)
    }
  }
}
