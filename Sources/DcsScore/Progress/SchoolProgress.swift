/// How far a school's self-assessment is, row by row.
public struct SchoolProgress: Sendable {
  /// A group's or criterion's rows, in the order of the set.
  public struct Part: Sendable {
    public let id: String
    public let title: LocalizedText
    public let rows: [RowProgress]

    /// How many of the rows are how far.
    public var count: ProgressCount { ProgressCount(rows) }
  }

  /// A group with its criteria.
  public struct GroupPart: Sendable {
    public let group: Part
    public let criteria: [Part]
  }

  /// What the evidence is worth now.
  public let assessment: Assessment
  /// The groups, in the order of the set.
  public let groups: [GroupPart]
  /// How many documents are listed in all, each as often as rows list it.
  public let documentCount: Int

  /// - Parameter assessment: What the evidence is worth as far as it is filled in.
  public init(of assessment: Assessment) {
    self.assessment = assessment
    let criteria = assessment.criteria
    var rows = zip(zip(criteria.answeredRows, assessment.rows), assessment.evidence.answers).map { row, answer in
      RowProgress(
        id: row.0.id, state: row.1.state, documentCount: answer?.documents.count ?? 0,
        isDocumentRequired: row.0.evidence.isRequired)
    }[...]
    documentCount = rows.reduce(0) { $0 + $1.documentCount }
    groups = criteria.groups.map { group in
      let criteria = group.criteria.map { criterion in
        let own = rows.prefix(criterion.answeredIDs.count)
        rows = rows.dropFirst(own.count)
        return Part(id: criterion.id, title: criterion.title, rows: Array(own))
      }
      return GroupPart(
        group: Part(id: group.id, title: group.title, rows: criteria.flatMap { $0.rows }), criteria: criteria)
    }
  }

  /// All rows, in the order of the set.
  public var rows: [RowProgress] { groups.flatMap { $0.group.rows } }

  /// How many of all rows are how far.
  public var count: ProgressCount { ProgressCount(rows) }
}
