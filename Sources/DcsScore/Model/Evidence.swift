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

    /// Makes a school.
    ///
    /// - Parameters:
    ///   - name: In Normalization Form C and without white space around it, as all texts of the model.
    ///   - code: Its number in the sector's database.
    ///   - stages: Ids of the set's stages, one or more, each once.
    ///   - commune: Xã, phường or đặc khu.
    ///   - province: Tỉnh or thành phố.
    ///   - managedBy: The office above the school.
    public init(
      name: String, code: String? = nil, stages: [String], commune: String? = nil, province: String? = nil,
      managedBy: String? = nil
    ) {
      (self.name, self.code, self.stages) = (name, code, stages)
      (self.commune, self.province, self.managedBy) = (commune, province, managedBy)
    }
  }

  /// The set that the answers are for, and by which alone they can be scored.
  public let set: IndexedSet
  public let schoolYear: SchoolYear
  public let school: School
  /// What is answered, in the order in which it was given.
  let given: [Answer]
  /// Where in ``given`` the answer to each of the set's rows is; -1 where there is none.
  private let places: [Int32]

  /// What a school says before it has answered anything.
  ///
  /// - Parameters:
  ///   - school: Who answers.
  ///   - schoolYear: The year that the answers will be for.
  ///   - set: The set that they will be for.
  public init(unansweredBy school: School, _ schoolYear: SchoolYear, _ set: IndexedSet) {
    self.init(set, schoolYear, school, given: [], to: [])
  }

  /// What is answered to each of the set's items and mandatory criteria, in the order of the set; nil where nothing is.
  public var answers: [Answer?] { places.indices.map { answer(at: $0) } }

  /// The answer to one of the set's rows, by its place among ``rowIDs``.
  func answer(at row: Int) -> Answer? { place(ofAnswerAt: row).map { given[$0] } }

  /// Where in ``given`` the answer to one of the set's rows is; nil where there is none.
  func place(ofAnswerAt row: Int) -> Int? { places[row] < 0 ? nil : Int(places[row]) }

  /// The ids of the set's items and mandatory criteria, in the order of the set.
  public var rowIDs: [String] { self.set.ids }

  /// The answer to an item or mandatory criterion.
  public func answer(to id: String) -> Answer? {
    if case .answered(let row) = self.set.row(id) { answer(at: row) } else { nil }
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
  private let noteText: SaidText?

  init(
    met: Bool?, points: Points?, part: Int?, whole: Int?, count: Int?, byStage: [StageFacts], documents: [Document],
    note: SaidText?
  ) {
    (self.met, self.points, self.part, self.whole, self.count) = (met, points, part, whole, count)
    (self.byStage, self.documents, noteText) = (byStage, documents, note)
  }

  /// What the school adds in words.
  public var note: String? { noteText?.text }

  /// Whether nothing is said at all.
  var isEmpty: Bool {
    met == nil && points == nil && part == nil && whole == nil && count == nil && noteText == nil && byStage.isEmpty
      && documents.isEmpty
  }
}

extension Evidence {
  /// - Parameters:
  ///   - given: The answers.
  ///   - rows: The places of their rows among ``rowIDs``; of several answers to a row the last counts.
  init(_ set: IndexedSet, _ schoolYear: SchoolYear, _ school: School, given: [Answer], to rows: [Int]) {
    var places = [Int32](repeating: -1, count: set.answered.count)
    for (place, row) in rows.enumerated() { places[row] = Int32(place) }
    (self.set, self.schoolYear, self.school, self.given, self.places) = (set, schoolYear, school, given, places)
  }

  /// - Parameter answers: What is answered to each of ``rowIDs``; nil where nothing is.
  init(set: IndexedSet, schoolYear: SchoolYear, school: School, answers: [Answer?]) {
    let rows = answers.indices.filter { answers[$0] != nil }
    self.init(set, schoolYear, school, given: answers.compactMap { $0 }, to: rows)
  }

  /// The attached files that documents name, each once, in the order of the set's rows.
  public var files: [String] {
    var known: Set<String> = []
    let documents = answers.compactMap { $0 }.flatMap { $0.documents }
    return documents.compactMap { $0.file }.filter { known.insert($0).inserted }
  }
}
