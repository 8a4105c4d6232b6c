/// An indicator set with its rows by id and the bytes that it was read from. Evidence is read against it and carries it
/// along, so that no other set can score it.
///
/// It is a class because thousands of schools share it: each holds on to it and copies nothing.
public final class IndexedSet: Sendable {
  /// What an id of the set stands for.
  enum Row: Sendable {
    /// An item or a mandatory criterion, by its place in ``ids``.
    case answered(Int)
    /// A group, or a criterion whose items are answered in its place.
    case heading(answeredBy: [String])
  }

  private struct NamedRow {
    let id: String
    let row: Row
  }

  /// What reading asks of a row that is answered.
  struct Answered: Sendable {
    let id: String
    /// What tells the id by its bytes.
    let outline: KeyOutline
    /// Where the row stands in the set: its group, criterion and item.
    let place: (group: Int, criterion: Int, item: Int)
    /// The most points; nil for a mandatory criterion.
    let maxPoints: Points?
    /// How facts suggest points.
    let rule: SuggestionRule.Kind
    /// The facts that answer the row where no points are given.
    let facts: Facts
    /// Whether it counts only with a document.
    let needsDocument: Bool
    /// Whether the decision itself fixes the points.
    let isBinding: Bool
    /// What to do where the row falls short.
    let advice: LocalizedText?
  }

  public let criteria: CriteriaSet
  /// The bytes that the set was read from; none where it was made otherwise.
  let bytes: [UInt8]
  /// The rows that answers are given for, in the order of the set.
  let answered: [Answered]
  /// What each id stands for, in the order of the ids as text.
  ///
  /// A dictionary would look up at run time that text can be hashed, which costs a short run of dcs more than all else.
  private let rows: [NamedRow]

  /// Indexes a set.
  ///
  /// - Parameters:
  ///   - criteria: The set.
  ///   - bytes: The criteria file that it was read from, of which ``sha256`` is the digest.
  public init(_ criteria: CriteriaSet, readFrom bytes: [UInt8] = []) {
    self.criteria = criteria
    self.bytes = bytes
    var answered: [Answered] = []
    var rows: [NamedRow] = []
    for (index, group) in criteria.groups.enumerated() {
      let first = answered.count
      for (place, criterion) in group.criteria.enumerated() {
        let start = answered.count
        criterion.addAnswered(at: (index, place), to: &answered)
        for row in start..<answered.count { rows.append(NamedRow(id: answered[row].id, row: .answered(row))) }
        if criterion.items.isEmpty || criterion.isOwnItem { continue }
        rows.append(NamedRow(id: criterion.id, row: .heading(answeredBy: answered[start...].map { $0.id })))
      }
      rows.append(NamedRow(id: group.id, row: .heading(answeredBy: answered[first...].map { $0.id })))
    }
    self.answered = answered
    self.rows = rows.sorted { $0.id < $1.id }
  }
}

extension IndexedSet {
  /// The ids that answers are given for, in the order of the set.
  var ids: [String] { answered.map { $0.id } }

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

  /// What to do where the row of an id falls short, if the set says it.
  func advice(_ id: String) -> LocalizedText? {
    if case .answered(let row) = row(id) { answered[row].advice } else { nil }
  }

  /// The row at a place in ``ids``.
  func answeredRow(at row: Int) -> AnsweredRow {
    let place = answered[row].place
    return criteria.groups[place.group].criteria[place.criterion].answeredRow(place.item)
  }
}

extension Criterion {
  /// Adds the rows of the criterion that are answered.
  ///
  /// - Parameter place: The places of its group in the set and of the criterion in its group.
  fileprivate func addAnswered(at place: (group: Int, criterion: Int), to answered: inout [IndexedSet.Answered]) {
    switch kind {
    case .mandatory(let condition):
      answered.append(
        IndexedSet.Answered(id, nil, condition.evidence, condition.advice, (place.group, place.criterion, 0)))
    case .scored(let scored):
      for (index, item) in scored.items.enumerated() {
        answered.append(
          IndexedSet.Answered(item.id, item, item.evidence, item.advice, (place.group, place.criterion, index)))
      }
    }
  }
}

extension IndexedSet.Answered {
  fileprivate init(
    _ id: String, _ item: Item?, _ evidence: EvidenceWanted, _ advice: LocalizedText?,
    _ place: (group: Int, criterion: Int, item: Int)
  ) {
    self.init(
      id: id, outline: KeyOutline(id), place: place, maxPoints: item?.maxPoints, rule: item?.rule.kind ?? .council,
      facts: item.map { Facts($0.rule.kind) } ?? .condition, needsDocument: evidence.isRequired,
      isBinding: item?.rule.isBinding ?? false, advice: advice)
  }
}
