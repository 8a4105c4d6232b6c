/// How far a school is in a school year: its answers, its documents, its dates, and what the process has left behind.
public struct SchoolStatus: Sendable {
  /// The attached files that the evidence names.
  public struct Attachments: Hashable, Sendable {
    /// How many there are in all.
    public let count: Int
    /// Those that are not where the evidence says, in the order of the evidence.
    public let missing: [String]
    /// Those in whose place something else stands: a folder, a pipe, a device.
    public let notFiles: [String]

    public init(count: Int, missing: [String], notFiles: [String] = []) {
      (self.count, self.missing, self.notFiles) = (count, missing, notFiles)
    }
  }

  /// An earlier state of the evidence with what has changed since then.
  public struct Since: Sendable {
    /// What the earlier file is called.
    public let name: String
    public let changes: EvidenceChanges

    public init(_ name: String, _ changes: EvidenceChanges) {
      self.name = name
      self.changes = changes
    }
  }

  public let progress: SchoolProgress
  /// The day from which days are counted.
  public let date: CalendarDate
  public let attachments: Attachments
  /// What the process leaves behind, in its order.
  public let products: [ProcessProduct]
  /// Who compared the set's unconfirmed figures with the official decision, where a file says so.
  public let criteriaCheck: Council.CriteriaCheck?
  /// The further files that are not counted.
  public let unused: [ProcessFiles.Unused]
  /// What has changed since an earlier state; nil where none was given.
  public let since: Since?

  /// - Parameters:
  ///   - progress: The rows with their answers and documents.
  ///   - files: The council and result files that were given.
  ///   - attachments: The attached files that the evidence names.
  ///   - date: The day from which days are counted.
  ///   - since: An earlier state of the evidence, where one was given.
  public init(
    _ progress: SchoolProgress, _ files: ProcessFiles, _ attachments: Attachments, on date: CalendarDate,
    since: Since? = nil
  ) {
    self.progress = progress
    self.date = date
    self.attachments = attachments
    self.since = since
    products = files.products(hasDocuments: progress.documentCount > 0)
    criteriaCheck = files.criteriaCheck
    unused = files.unused
  }

  /// The milestones of the school year, by their days.
  public var milestones: [MilestoneDate] {
    progress.assessment.criteria.milestones(in: progress.assessment.schoolYear)
  }

  /// What shows that a step of the calendar is done; nil where no file does.
  public func proof(of milestone: CriteriaSet.Milestone) -> ProcessProduct? {
    products.first { $0.kind == milestone.doneBy && $0.state == .there }
  }
}
