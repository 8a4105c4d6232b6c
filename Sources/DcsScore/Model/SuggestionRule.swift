/// How facts suggest an item's points. The council's own points always win, unless the rule is binding.
public struct SuggestionRule: Hashable, Sendable {
  /// What is made of which facts.
  public enum Kind: Hashable, Sendable {
    /// No suggestion: the council gives the points.
    case council
    /// All points when met, none when not.
    case met
    /// The share of a part in a whole.
    case proportion(Proportion)
    /// Points by how large a count or a percentage is.
    case tiers(Tiers)
    /// No points, but a minimum of units by stage that is met or short.
    case standard(Standard)
  }

  /// What is counted for a share; the texts tell the school which two numbers to give.
  public struct Proportion: Hashable, Sendable {
    public let part: LocalizedText?
    public let whole: LocalizedText?
  }

  /// Points by how much there is.
  public struct Tiers: Hashable, Sendable {
    /// What a tier measures.
    public enum Measure: String, CaseIterable, Sendable {
      case count
      /// A part of a whole, in percent.
      case percent
    }

    /// Points from a value on.
    public struct Tier: Hashable, Sendable {
      /// The least value, in hundredths of a unit or of a percent.
      public let from: Int
      /// The points from that value on.
      public let points: Points
    }

    /// What the tiers measure.
    public let measure: Measure
    /// In rising order; the first starts at 0.
    public let tiers: [Tier]
  }

  /// How many learners may share one unit, by stage.
  public struct Standard: Hashable, Sendable {
    /// The limit of one stage.
    public struct Limit: Hashable, Sendable {
      public let stage: String
      /// How many learners may share a unit, from 1.
      public let learnersPerUnit: Int
    }

    /// The limits, a stage an entry.
    public let limits: [Limit]
    /// What is counted, in the plural, such as computers.
    public let unit: LocalizedText
    /// Where each limit stands, by its stage.
    private let places: SortedNames

    init(limits: [Limit], unit: LocalizedText) {
      (self.limits, self.unit) = (limits, unit)
      places = SortedNames(limits.map { $0.stage })
    }

    /// The limit of a stage, if one is known.
    public func limit(for stage: String) -> Limit? { places.place(of: stage).map { limits[$0] } }

    /// The stages of a school that have a limit, in the order of the school.
    ///
    /// - Parameter school: All stages of the school.
    func stages(of school: SortedNames) -> [String] {
      let known = limits.compactMap { limit in school.place(of: limit.stage).map { (place: $0, stage: limit.stage) } }
      return known.sorted { $0.place < $1.place }.map { $0.stage }
    }
  }

  public let kind: Kind
  /// Whether the decision itself fixes the points, so that a council may not give others.
  public let isBinding: Bool
  public let provenance: Provenance?
}

extension SuggestionRule.Kind {
  /// What files call the rule.
  package var name: String {
    switch self {
    case .council: "council"
    case .met: "met"
    case .proportion: "proportion"
    case .tiers: "tiers"
    case .standard: "standard"
    }
  }
}
