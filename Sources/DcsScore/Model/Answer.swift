/// What a school says about one item or mandatory criterion, and what shows it.
public struct Answer: Hashable, Sendable {
  /// What is said in a value, not in a text or a list.
  struct Values: Hashable, Sendable {
    var met: Bool?
    var points: Points?
    var part: Int?
    var whole: Int?
    var count: Int?
  }

  /// Learners and units in one stage, for a standard.
  public struct StageFacts: Hashable, Sendable {
    public let stage: String
    /// How many learners share the units at a time, from 0.
    public let learners: Int
    /// How many units there are, from 0.
    public let units: Int
  }

  /// A piece of evidence (minh chứng). It has a title and at least one of number, link and file.
  public struct Document: Hashable, Sendable {
    public let title: String
    /// The number of an official document.
    public var number: String?
    /// When it was issued.
    public var date: CalendarDate?
    /// Its address on the web.
    public var link: String?
    /// The path of an attached file, from the evidence file on.
    public var file: String?
  }

  let values: Values
  /// Learners and units, a stage an entry.
  public let byStage: [StageFacts]
  /// What shows the answer; points that need evidence count only with at least one.
  public let documents: [Document]
  /// What the school adds in words.
  public let note: String?

  /// An answer that says nothing.
  static let empty = Answer(values: Values(), byStage: [], documents: [], note: nil)

  /// Whether the condition or the item holds.
  public var met: Bool? { values.met }
  /// The points that are planned or, once it has met, that the council gave.
  public var points: Points? { values.points }
  /// How many of the whole, from 0 to the whole.
  public var part: Int? { values.part }
  /// How many in all.
  public var whole: Int? { values.whole }
  /// How many, for a rule that counts.
  public var count: Int? { values.count }
}
