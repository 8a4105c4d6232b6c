/// A criterion (tiêu chí): a condition that must be met, or a row that gives points.
public struct Criterion: Hashable, Sendable {
  /// What a criterion does: it is required, or it gives points.
  public enum Kind: Hashable, Sendable {
    case mandatory(Mandatory)
    case scored(Scored)
  }

  /// A mandatory condition (điều kiện bắt buộc): it gives no points, but without it the level is capped.
  public struct Mandatory: Hashable, Sendable {
    /// The highest level that the group can have while the condition is not met.
    public let levelAtMost: Int
    /// Where the cap comes from; the condition itself has the criterion's provenance.
    public let capProvenance: Provenance?
    /// What shows that the condition holds.
    public let evidence: EvidenceWanted
    /// What to do when the condition is not met.
    public let advice: LocalizedText?
  }

  /// A criterion that gives the points of its items.
  public struct Scored: Hashable, Sendable {
    /// The most points that the items give together.
    public let maxPoints: Points
    /// The criterion's own levels, if the set gives it any.
    public let scale: LevelScale?
    /// What is scored. A criterion that the set does not divide is its own single item, with the criterion's id.
    public let items: [Item]
  }

  public let id: String
  public let title: LocalizedText
  /// Whether the title is a short name of the file's own, not the decision's words.
  public let isAbridged: Bool
  public let kind: Kind
  public let provenance: Provenance?
}

extension Criterion {
  /// The items, none where the criterion is mandatory.
  public var items: [Item] {
    switch kind {
    case .mandatory: []
    case .scored(let scored): scored.items
    }
  }

  /// The highest level that the group can have while the condition is not met; nil where it is none.
  var levelAtMost: Int? {
    switch kind {
    case .mandatory(let condition): condition.levelAtMost
    case .scored: nil
    }
  }

  /// The most points of the criterion; nil where it is mandatory.
  public var maxPoints: Points? {
    switch kind {
    case .mandatory: nil
    case .scored(let scored): scored.maxPoints
    }
  }

  /// The ids under which the criterion is answered: its items' or, where it is mandatory, its own.
  package var answeredIDs: [String] {
    switch kind {
    case .mandatory: [id]
    case .scored(let scored): scored.items.map { $0.id }
    }
  }

  /// Whether the criterion is scored as a whole, and so answered under its own id.
  public var isOwnItem: Bool { items.count == 1 && items[0].id == id }
}

/// What a school shows for a criterion or an item.
public struct EvidenceWanted: Hashable, Sendable {
  /// Whether points count only with a document.
  public let isRequired: Bool
  /// What the school shows, in words.
  public let what: LocalizedText?
}
