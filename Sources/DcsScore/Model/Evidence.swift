/// A school's answers and their documents (hồ sơ minh chứng) as a `dcs-evidence/1` file states them.
public struct Evidence: Sendable {
  public static let format = FileFormat(name: "dcs-evidence", version: 1)
  /// The most learners, units or things that an answer may count.
  public static let mostUnits = 1_000_000_000

  public struct School: Hashable, Sendable {
    public let name: String
    public let code: String?
    /// Ids of the set's stages, one or more.
    public let stages: [String]
    public let commune: String?
    public let province: String?
    /// The office above the school.
    public let managedBy: String?
  }

  /// The id of the set that the answers are for.
  public let criteria: String
  public let schoolYear: SchoolYear
  public let school: School
  /// The ids of the set's items and mandatory criteria, in the order of the set.
  public let rowIDs: [String]
  /// What is answered to each of ``rowIDs``; nil where nothing is.
  public let answers: [Answer?]

  /// The answer to an item or mandatory criterion.
  public func answer(to id: String) -> Answer? {
    rowIDs.firstIndex(of: id).flatMap { answers[$0] }
  }
}

/// What a school says about one item or mandatory criterion, and what shows it.
public struct Answer: Hashable, Sendable {
  /// Learners and units in one stage, for a standard.
  public struct StageFacts: Hashable, Sendable {
    public let stage: String
    public let learners: Int
    public let units: Int
  }

  /// A piece of evidence (minh chứng).
  public struct Document: Hashable, Sendable {
    public let title: String
    public let number: String?
    public let date: CalendarDate?
    public let link: String?
    public let file: String?
  }

  public let met: Bool?
  /// The points that the council gave.
  public let points: Points?
  public let part: Int?
  public let whole: Int?
  public let count: Int?
  public let byStage: [StageFacts]
  public let documents: [Document]
  public let note: String?
}
