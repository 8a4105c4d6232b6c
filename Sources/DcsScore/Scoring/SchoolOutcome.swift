/// What an assessment of a school came to: what evidence that was scored and a result that was signed have in common, so
/// that the two can be compared, and printed alike.
public struct SchoolOutcome: Sendable {
  /// The school as the evidence or the result has it.
  public let school: Evidence.School
  public let schoolYear: SchoolYear
  /// The id of the set by which it was scored.
  public let criteriaID: String
  /// The version of that set.
  public let criteriaVersion: SemanticVersion
  /// The school's level; nil where the set has no levels.
  public let level: Int?
  /// All points that count.
  public let points: Points
  /// Every group, criterion and item, in the order of the set.
  public let rows: [ResultFile.Row]
  /// Where each row stands, by its id.
  private let places: SortedNames
  /// The ids of the rows that stand between the school and its next level.
  public let holding: [String]
  /// What was scored; nil of a result, which holds only the digest of its evidence.
  public let evidence: Evidence?
  /// The result that a council closed; nil of evidence, for which nobody has signed.
  public let result: ResultFile?

  /// What evidence is worth.
  public init(of assessment: Assessment) {
    school = assessment.school
    schoolYear = assessment.schoolYear
    (criteriaID, criteriaVersion) = (assessment.criteria.id, assessment.criteria.version)
    level = assessment.level
    points = assessment.points
    rows = assessment.groups.flatMap { group in [group.row] + group.criteria.flatMap { $0.allRows } }
    places = SortedNames(rows.map { $0.id })
    holding = assessment.gaps.filter { $0.holdsLevelDown }.map { $0.id }
    evidence = assessment.evidence
    result = nil
  }

  /// What a result records.
  public init(of result: ResultFile) {
    school = result.school
    schoolYear = result.schoolYear
    (criteriaID, criteriaVersion) = (result.criteria.id, result.criteria.version)
    level = result.level
    points = result.points
    rows = result.rows
    places = SortedNames(rows.map { $0.id })
    holding = result.gaps.filter { $0.holdsLevelDown }.map { $0.id }
    evidence = nil
    self.result = result
  }
}

extension SchoolOutcome {
  /// The row of an id, if there is one.
  public func row(_ id: String) -> ResultFile.Row? { places.place(of: id).map { rows[$0] } }

  /// The groups, in the order of the set.
  public var groups: [ResultFile.Row] { rows.filter { $0.kind == .group } }

  /// The most points that all groups give together.
  public var maxPoints: Points { groups.map { $0.maxPoints ?? .zero }.sum() }
}

extension GroupResult {
  fileprivate var row: ResultFile.Row {
    ResultFile.Row(id: id, kind: .group, state: nil, points: points, maxPoints: maxPoints, level: level)
  }
}

extension CriterionResult {
  /// The criterion and its items, each once: one that is not divided is its own item.
  fileprivate var allRows: [ResultFile.Row] {
    switch outcome {
    case .mandatory(let state):
      return [ResultFile.Row(id: id, kind: .criterion, state: state, points: nil, maxPoints: nil, level: nil)]
    case .scored(let scored):
      let own = scored.items.first { $0.id == id }
      let row = ResultFile.Row(
        id: id, kind: own == nil ? .criterion : .item, state: own?.state, points: scored.points,
        maxPoints: scored.maxPoints, level: scored.level)
      return [row] + scored.items.filter { $0.id != id }.map { $0.row }
    }
  }
}

extension ItemResult {
  fileprivate var row: ResultFile.Row {
    ResultFile.Row(id: id, kind: .item, state: state, points: points, maxPoints: maxPoints, level: nil)
  }
}
