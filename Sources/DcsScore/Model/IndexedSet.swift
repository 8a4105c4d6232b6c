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
  /// The ids that answers are given for, in the order of the set.
  private(set) var ids: [String] = []
  /// Where each of ``ids`` stands in the set: its group, criterion and item.
  private var places: [(group: Int, criterion: Int, item: Int)] = []
  /// The maximum of each of ``ids``; nil for a mandatory criterion.
  private(set) var maxPoints: [Points?] = []
  /// The facts that answer each of ``ids`` where no points are given.
  private(set) var facts: [Facts] = []
  /// Of each of ``ids``, whether the decision itself fixes its points.
  private(set) var isBinding: [Bool] = []
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
    for (groupIndex, group) in criteria.groups.enumerated() {
      rows.append((group.id, .heading(answeredBy: group.criteria.flatMap { $0.answeredIDs })))
      for (index, criterion) in group.criteria.enumerated() {
        switch criterion.kind {
        case .mandatory: add(criterion.id, nil, (groupIndex, index, 0))
        case .scored(let scored):
          if !criterion.isOwnItem { rows.append((criterion.id, .heading(answeredBy: criterion.answeredIDs))) }
          for item in scored.items.indices { add(scored.items[item].id, scored.items[item], (groupIndex, index, item)) }
        }
      }
    }
    rows.sort { $0.id < $1.id }
  }

  /// The digest of the criteria file's bytes. It is worked out anew each time: for many files, ask once.
  public var sha256: SHA256 { SHA256(bytes) }

  /// What an id stands for, by binary search.
  func row(_ id: String) -> Row? {
    let place = rows.partitionPoint { $0.id < id }
    return place < rows.count && rows[place].id == id ? rows[place].row : nil
  }

  /// The row of an id, if the set has it and it is answered.
  public func answeredRow(_ id: String) -> AnsweredRow? {
    if case .answered(let row) = row(id) { answeredRow(at: row) } else { nil }
  }

  /// The row of one of ``ids``.
  func answeredRow(at row: Int) -> AnsweredRow {
    let place = places[row]
    return criteria.groups[place.group].criteria[place.criterion].answeredRow(place.item)
  }

  private mutating func add(_ id: String, _ item: Item?, _ place: (group: Int, criterion: Int, item: Int)) {
    rows.append((id, .answered(ids.count)))
    ids.append(id)
    places.append(place)
    maxPoints.append(item?.maxPoints)
    isBinding.append(item?.rule.isBinding ?? false)
    facts.append(item.map { Facts($0.rule.kind) } ?? .condition)
  }
}
