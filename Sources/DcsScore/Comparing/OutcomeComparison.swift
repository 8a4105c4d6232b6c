/// Two assessments of one school held against each other: its own and an external one, two dates, or two years.
///
/// The sets may be two versions of one: rows are paired by their ids.
public struct OutcomeComparison: Sendable {
  /// Why two assessments say nothing about each other.
  public enum Mismatch: Error, Hashable, Sendable {
    /// They are of two schools.
    case school
    /// They are by two sets.
    case criteria
  }

  public let old: SchoolOutcome
  public let new: SchoolOutcome
  /// The rows that both have, in the order of the new assessment.
  public let rows: [RowPair]
  /// The rows that only the old assessment has, in its order.
  public let onlyInOld: [ResultFile.Row]
  /// The rows that only the new assessment has, in its order.
  public let onlyInNew: [ResultFile.Row]
  /// The sets by which the two were scored, where they are at hand.
  let oldSet: IndexedSet?
  let newSet: IndexedSet?

  /// Compares two assessments.
  ///
  /// - Parameters:
  ///   - old: The one from which is told what has changed.
  ///   - new: The other one.
  ///   - set: The set of results, where it is at hand; of another version it is left alone.
  public init(from old: SchoolOutcome, to new: SchoolOutcome, by set: IndexedSet? = nil) throws(Mismatch) {
    if !old.school.isSame(as: new.school) { throw .school }
    if old.criteriaID != new.criteriaID { throw .criteria }
    (self.old, self.new) = (old, new)
    (oldSet, newSet) = (old.set(known: set), new.set(known: set))
    let places = SortedNames(old.rows.map { $0.id })
    var isPaired = Array(repeating: false, count: old.rows.count)
    var (rows, onlyInNew): ([RowPair], [ResultFile.Row]) = ([], [])
    for row in new.rows {
      guard let place = places.place(of: row.id) else {
        onlyInNew.append(row)
        continue
      }
      isPaired[place] = true
      let before = old.rows[place]
      rows.append(RowPair(old: before, new: row, change: Self.change(from: (old, before), to: (new, row))))
    }
    (self.rows, self.onlyInNew) = (rows, onlyInNew)
    onlyInOld = old.rows.indices.filter { !isPaired[$0] }.map { old.rows[$0] }
  }

  private static func change(
    from old: (outcome: SchoolOutcome, row: ResultFile.Row), to new: (outcome: SchoolOutcome, row: ResultFile.Row)
  ) -> RowChange? {
    guard let before = old.outcome.evidence, let now = new.outcome.evidence else { return nil }
    guard let oldResult = RowResult(old.row), let newResult = RowResult(new.row) else { return nil }
    return RowChange(from: oldResult, before.answer(to: old.row.id), to: newResult, now.answer(to: new.row.id))
  }
}

extension OutcomeComparison {
  /// Whether the answers of both are at hand, so that documents are compared, too.
  public var hasAnswers: Bool { old.evidence != nil && new.evidence != nil }

  /// The groups that both have.
  public var groups: [RowPair] { rows.filter { $0.isGroup } }

  /// The changes of answers, in the order of the new assessment.
  public var changes: [RowChange] { rows.compactMap { $0.change } }

  /// Whether the two are by one version of the set.
  public var isOneVersion: Bool { old.criteriaVersion == new.criteriaVersion }

  /// Whether the school's name is another one, so that it is known by its code.
  public var isNameChanged: Bool { !old.school.isNamed(as: new.school) }

  /// Whether the school's code is another one, so that it is known by its name.
  public var isCodeChanged: Bool {
    if let before = old.school.code, let now = new.school.code { before != now } else { false }
  }

  /// Whether nothing is different.
  public var isEmpty: Bool {
    onlyInOld.isEmpty && onlyInNew.isEmpty && old.level == new.level && rows.allSatisfy { $0.course == .unchanged }
  }
}

extension Evidence.School {
  /// Whether it is one school: by its code, or by its name, as a code is often left out and a school may be renamed.
  fileprivate func isSame(as other: Evidence.School) -> Bool {
    isNamed(as: other) || code != nil && code == other.code
  }

  fileprivate func isNamed(as other: Evidence.School) -> Bool {
    name == other.name || name.withTonesBehind == other.name.withTonesBehind
  }
}

extension SchoolOutcome {
  /// The set by which it was scored: that of the evidence or, of a result, the one that is known where it is that one.
  fileprivate func set(known: IndexedSet?) -> IndexedSet? {
    if let evidence { return evidence.set }
    guard let known, let result, known.sha256 == result.criteria.sha256 else { return nil }
    return known
  }
}

extension RowResult {
  /// What an answered row came to; nil of a row that only adds up others.
  fileprivate init?(_ row: ResultFile.Row) {
    guard let state = row.state else { return nil }
    self.init(id: row.id, state: state, points: row.points)
  }
}
