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
  /// What is answered to each of the set's rows.
  let answerList: AnswerList

  /// What a school says before it has answered anything.
  ///
  /// - Parameters:
  ///   - school: Who answers.
  ///   - schoolYear: The year that the answers will be for.
  ///   - set: The set that they will be for.
  public init(unansweredBy school: School, _ schoolYear: SchoolYear, _ set: IndexedSet) {
    self.init(set, schoolYear, school, AnswerList([Answer?](repeating: nil, count: set.answered.count)))
  }

  /// What is answered to each of the set's items and mandatory criteria, in the order of the set; nil where nothing is.
  public var answers: [Answer?] { answerList.entries.map { $0.map { answerList.answer($0) } } }

  /// The ids of the set's items and mandatory criteria, in the order of the set.
  public var rowIDs: [String] { self.set.ids }

  /// The answer to an item or mandatory criterion.
  public func answer(to id: String) -> Answer? {
    if case .answered(let row) = self.set.row(id) { answerList.entries[row].map { answerList.answer($0) } } else { nil }
  }
}

extension Evidence {
  init(_ set: IndexedSet, _ schoolYear: SchoolYear, _ school: School, _ answerList: AnswerList) {
    (self.set, self.schoolYear, self.school, self.answerList) = (set, schoolYear, school, answerList)
  }

  /// - Parameter answers: What is answered to each of ``rowIDs``; nil where nothing is.
  init(set: IndexedSet, schoolYear: SchoolYear, school: School, answers: [Answer?]) {
    self.init(set, schoolYear, school, AnswerList(answers))
  }

  /// The attached files that documents name, each once, in the order of the set's rows.
  public var files: [String] {
    let documents = answerList.entries.compactMap { $0 }.flatMap { $0.documents }
    let files = documents.compactMap { answerList.file($0) }
    var isAgain = Array(repeating: false, count: files.count)
    for (_, again) in files.repetitions { isAgain[again] = true }
    return files.indices.filter { !isAgain[$0] }.map { files[$0] }
  }
}
