/// A school's answers and their documents (hồ sơ minh chứng) as a `dcs-evidence/1` file states them.
public struct Evidence: Sendable {
  /// The format of an evidence file.
  public static let format = FileFormat(name: "dcs-evidence", version: 1)
  /// The most learners, units or things that an answer may count.
  public static let mostUnits = 1_000_000_000

  /// The school that answers.
  public struct School: Hashable, Sendable {
    public let name: String
    /// The school's number in the sector's database.
    public let code: String?
    /// Ids of the set's stages, one or more.
    public let stages: [String]
    /// Xã, phường or đặc khu.
    public let commune: String?
    /// Tỉnh or thành phố.
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
    /// How many learners share the units at a time, from 0.
    public let learners: Int
    /// How many units there are, from 0.
    public let units: Int
  }

  /// A piece of evidence (minh chứng).
  public struct Document: Hashable, Sendable {
    public let title: String
    /// The number of an official document.
    public let number: String?
    /// When it was issued.
    public let date: CalendarDate?
    /// Its address on the web.
    public let link: String?
    /// The path of an attached file, from the evidence file on.
    public let file: String?
  }

  /// Whether the condition or the item holds.
  public let met: Bool?
  /// The points that the council gave.
  public let points: Points?
  /// How many of the whole, from 0 to the whole.
  public let part: Int?
  /// How many in all.
  public let whole: Int?
  /// How many, for a rule that counts.
  public let count: Int?
  /// Learners and units, a stage an entry.
  public let byStage: [StageFacts]
  /// What shows the answer; points that need evidence count only with at least one.
  public let documents: [Document]
  /// What the school adds in words.
  public let note: String?
}

extension Evidence {
  /// The attached files that documents name, each once, in the order of the set's rows.
  public var files: [String] {
    var known: Set<String> = []
    return answers.compactMap { $0 }.flatMap(\.documents).compactMap(\.file).filter { known.insert($0).inserted }
  }
}
