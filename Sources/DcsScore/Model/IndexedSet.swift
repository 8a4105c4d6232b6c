/// An indicator set with its rows by id and the bytes that it was read from. Evidence is read against it and carries it
/// along, so that no other set can score it.
public struct IndexedSet: Sendable {
  /// What an id of the set stands for.
  enum Row: Sendable {
    /// An item or a mandatory criterion, by its place in ``ids``.
    case answered(Int)
    /// A group, or a criterion whose items are answered in its place.
    case heading(answeredBy: [String])
  }

  public let criteria: CriteriaSet
  /// The bytes that the set was read from; none where it was made otherwise.
  private let bytes: [UInt8]
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
  ///
  /// - Parameters:
  ///   - criteria: The set.
  ///   - bytes: The criteria file that it was read from, of which ``sha256`` is the digest.
  public init(_ criteria: CriteriaSet, readFrom bytes: [UInt8] = []) {
    self.criteria = criteria
    self.bytes = bytes
    stageIDs = criteria.stages.map { $0.id }
    for group in criteria.groups {
      rows.append((group.id, .heading(answeredBy: group.criteria.flatMap { $0.answeredIDs })))
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

  /// The digest of the criteria file's bytes. It is worked out anew each time: for many files, ask once.
  public var sha256: SHA256 { SHA256(bytes) }

  /// What an id stands for, by binary search.
  func row(_ id: String) -> Row? {
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
}
