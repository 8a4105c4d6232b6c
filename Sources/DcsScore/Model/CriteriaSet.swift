/// An indicator set (bộ chỉ số) as a `dcs-criteria/1` file states it.
public struct CriteriaSet: Sendable {
  /// The format of a criteria file.
  public static let format = FileFormat(name: "dcs-criteria", version: 1)

  /// A stage of schooling (cấp học) that the set covers.
  public struct Stage: Hashable, Sendable {
    public let id: String
    public let name: LocalizedText
  }

  /// A text that figures of the set were taken from.
  public struct Source: Hashable, Sendable {
    public let id: String
    /// What the text is called, in its own language.
    public let title: String
    public let date: CalendarDate?
  }

  /// A level (mức độ) with its official name.
  public struct Level: Hashable, Sendable {
    /// The level as a number; a higher one is better.
    public let number: Int
    public let name: LocalizedText
  }

  /// How the levels and points of the groups make the level of the school.
  public struct Overall: Hashable, Sendable {
    /// Which points decide.
    public enum Rule: Hashable, Sendable {
      /// The lowest of the groups' levels.
      case lowestGroup
      /// The level of all points together.
      case total(LevelScale)
    }

    public let rule: Rule
    public let provenance: Provenance?
  }

  /// What a council needs before its result may be exported.
  public struct SignOffTerms: Hashable, Sendable {
    /// How many members have to approve.
    public enum Approval: String, CaseIterable, Sendable {
      case majority
      case unanimous
    }

    /// The fewest members of a council.
    public let leastMembers: Int
    public let approval: Approval
    public let provenance: Provenance?
  }

  /// A step of the yearly calendar with its last day.
  public struct Milestone: Hashable, Sendable {
    public let id: String
    public let title: LocalizedText
    /// The last day, every year.
    public let due: MonthDay
    /// What shows that the step is done, once it is there; nil where the set does not say.
    public let doneBy: ProcessProduct.Kind?
    public let provenance: Provenance?
  }

  public let id: String
  /// The version of the file, not of the decision.
  public let version: SemanticVersion
  public let title: LocalizedText
  /// Who issued the decision.
  public let issuer: LocalizedText
  /// The decision (quyết định) that issues the set.
  public let decision: IssuedDocument
  /// The stages that the set covers, one or more.
  public let stages: [Stage]
  /// The texts that provenances name.
  public let sources: [Source]
  /// The levels in rising order; empty for a set that has points and gaps but no levels.
  public let levels: [Level]
  /// How many characters a school's code has; nil where the set does not say.
  public let schoolCodeLength: Int?
  /// What suggested points are rounded down to.
  public let pointStep: Points
  /// How the school's level comes about; nil for a set without levels.
  public let overall: Overall?
  /// The groups, one or more, in the order of the file.
  public let groups: [Group]
  /// What a sign-off needs; nil where the set does not say.
  public let signOff: SignOffTerms?
  /// The steps of the yearly calendar, in the order of the file.
  public let milestones: [Milestone]
  /// The file by which people have to name the set in a command, as they type it; nil of a set that is found by its id.
  package var file: String?
  /// Where each stage and each source stands, by its id.
  private let stagePlaces: SortedNames
  private let sourcePlaces: SortedNames
  /// What people call each stage, three names for each.
  let stageNames: SortedNames

  init(
    id: String, version: SemanticVersion, title: LocalizedText, issuer: LocalizedText, decision: IssuedDocument,
    stages: [Stage], schoolCodeLength: Int? = nil, sources: [Source], levels: [Level], pointStep: Points,
    overall: Overall?, groups: [Group], signOff: SignOffTerms?, milestones: [Milestone]
  ) {
    (self.id, self.version, self.title, self.issuer, self.decision) = (id, version, title, issuer, decision)
    (self.stages, self.sources, self.levels, self.pointStep) = (stages, sources, levels, pointStep)
    self.schoolCodeLength = schoolCodeLength
    (self.overall, self.groups, self.signOff, self.milestones) = (overall, groups, signOff, milestones)
    stagePlaces = SortedNames(stages.map { $0.id })
    sourcePlaces = SortedNames(sources.map { $0.id })
    stageNames = SortedNames(stages.flatMap { $0.names })
  }
}

extension CriteriaSet {
  /// The most points that all groups give together.
  public var maxPoints: Points { groups.lazy.map { $0.maxPoints }.sum() }

  /// The ids of the criteria and items whose titles are short names of the file's own.
  package var abridgedIDs: [String] {
    groups.flatMap { group in
      group.criteria.flatMap { criterion in
        (criterion.isAbridged ? [criterion.id] : []) + criterion.items.filter { $0.isAbridged }.map { $0.id }
      }
    }
  }

  /// The level of a number, if the set has it.
  public func level(_ number: Int) -> Level? { levels.first { $0.number == number } }

  /// The stage of an id, if the set covers it.
  public func stage(_ id: String) -> Stage? { stagePlaces.place(of: id).map { stages[$0] } }

  /// The source of an id, if the set names it.
  public func source(_ id: String) -> Source? { sourcePlaces.place(of: id).map { sources[$0] } }
}
