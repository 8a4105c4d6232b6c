/// Where a figure of an indicator set comes from, and how sure it is.
public struct Provenance: Hashable, Sendable {
  /// How sure a figure is.
  public enum Status: String, CaseIterable, Sendable {
    /// Read in the decision, in a reproduction of it, or in an official letter that quotes it.
    case confirmed
    /// From one secondary source.
    case reported
    /// Arithmetic, or a reading of the wording; nobody's printed figure.
    case inferred
    /// Not of the decision at all, but of whoever wrote the set.
    case local
  }

  /// How sure the figure is.
  public let status: Status
  /// Ids of the set's ``CriteriaSet/sources``.
  public let sources: [String]
  /// Why, in words.
  public let note: LocalizedText?

  /// Makes a provenance.
  public init(status: Status, sources: [String] = [], note: LocalizedText? = nil) {
    self.status = status
    self.sources = sources
    self.note = note
  }

  /// Whether the figure has still to be compared with the official decision.
  public var isUnconfirmed: Bool { status == .reported || status == .inferred }
}
