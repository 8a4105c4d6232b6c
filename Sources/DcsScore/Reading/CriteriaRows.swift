/// What reading evidence needs of a set: its rows by id, and its stages.
public struct CriteriaRows: Sendable {
  /// What an id of the set stands for.
  private enum Row: Sendable {
    /// An item or a mandatory criterion, by its place in ``ids``.
    case answered(Int)
    /// A group, or a criterion whose items are answered in its place.
    case heading(answeredBy: [String])
  }

  let setID: String
  let pointStep: Points
  let stageIDs: [String]
  /// The ids that answers are given for, in the order of the set.
  private(set) var ids: [String] = []
  /// The maximum of each of ``ids``; nil for a mandatory criterion.
  private(set) var maxPoints: [Points?] = []
  /// The facts that answer each of ``ids`` where no points are given.
  private(set) var facts: [Facts] = []
  /// The items whose points the decision itself fixes, with their place in ``ids``.
  private(set) var bindingItems: [(row: Int, item: Item)] = []
  /// What each id stands for, in the order of the ids as text.
  ///
  /// A dictionary would look up at run time that text can be hashed, which costs a short run of dcs more than all else.
  private var rows: [(id: String, row: Row)] = []

  /// Indexes a set.
  public init(_ set: CriteriaSet) {
    setID = set.id
    pointStep = set.pointStep
    stageIDs = set.stages.map(\.id)
    for group in set.groups {
      rows.append((group.id, .heading(answeredBy: group.criteria.flatMap(\.answeredIDs))))
      for criterion in group.criteria {
        switch criterion.kind {
        case .mandatory: add(criterion.id, nil)
        case .scored(let scored):
          if !criterion.isOwnItem { rows.append((criterion.id, .heading(answeredBy: criterion.answeredIDs))) }
          for item in scored.items { add(item.id, item) }
        }
      }
    }
    rows.sort { $0.id < $1.id }
  }

  /// What an id stands for, by binary search.
  private func row(_ id: String) -> Row? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].id == id { return rows[middle].row }
      if rows[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private mutating func add(_ id: String, _ item: Item?) {
    rows.append((id, .answered(ids.count)))
    if let item, item.rule.isBinding { bindingItems.append((ids.count, item)) }
    ids.append(id)
    maxPoints.append(item?.maxPoints)
    facts.append(item.map { Facts($0.rule.kind) } ?? .condition)
  }

  /// The place in ``ids`` of an id; a fault where the set has none such or does not answer it.
  func row(_ id: String, at range: Range<Int>, _ log: inout FaultLog) -> Int? {
    switch row(id) {
    case .answered(let row): return row
    case .heading(let ids):
      let list = ids.listed()
      log.report(
        .notScored, at: range, vi: "\(id.quoted) được chấm theo các mục của nó; hãy trả lời cho \(list)",
        en: "\(id.quoted) is scored by what is under it; answer \(list) instead")
      return nil
    case nil:
      log.report(
        .unknownItem, at: range,
        LocalizedText(vi: "bộ chỉ số này không có mục \(id.quoted)", en: "\(id.quoted) is not in this set")
          .suggesting(id.closest(among: ids)))
      return nil
    }
  }

  /// Whether an id is a group's or a criterion's that its items are answered for.
  func hasHeading(_ id: String) -> Bool {
    if case .heading = row(id) { true } else { false }
  }

  /// The stage that a text names; a fault where the set does not cover it.
  func stage(_ id: String, at range: Range<Int>, _ log: inout FaultLog) -> String? {
    if stageIDs.contains(id) { return id }
    let list = stageIDs.listed()
    let message = LocalizedText(
      vi: "bộ chỉ số không áp dụng cho cấp học \(id.quoted) (chỉ có: \(list))",
      en: "the set does not cover the stage \(id.quoted) (only: \(list))")
    log.report(.unknownStage, at: range, message.suggesting(id.closest(among: stageIDs)))
    return nil
  }
}
