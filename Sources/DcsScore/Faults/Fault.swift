/// A place in a file where a rule does not hold.
public struct Fault: Error, Hashable, Sendable {
  /// Another place that a fault is about, such as where a key stands for the first time.
  public struct Related: Hashable, Sendable {
    /// The place, as byte offsets into the file.
    public let range: Range<Int>
    public let message: LocalizedText

    public init(range: Range<Int>, message: LocalizedText) {
      self.range = range
      self.message = message
    }
  }

  /// Which rule does not hold.
  public let rule: Rule
  /// The place, as byte offsets into the file.
  public let range: Range<Int>
  /// What must hold, or what is wrong: one phrase without a full stop, names in single quotes.
  public let message: LocalizedText
  /// Other places that the fault is about, in the order in which they are told.
  public let related: [Related]
  /// The changes that are certain to mend the fault; empty where somebody has to decide.
  public let mends: [Mend]

  /// Makes a fault with its place as byte offsets.
  public init(
    _ rule: Rule, at range: Range<Int>, _ message: LocalizedText, related: [Related] = [], mends: [Mend] = []
  ) {
    self.rule = rule
    self.range = range
    self.message = message
    self.related = related
    self.mends = mends
  }

  /// A fault with its message in both languages.
  init(_ rule: Rule, at range: Range<Int>, vi: String, en: String, related: [Related] = []) {
    self.init(rule, at: range, LocalizedText(vi: vi, en: en), related: related)
  }
}

extension Fault.Related {
  /// The place where what stands again stood first.
  static func firstHere(_ range: Range<Int>) -> Fault.Related {
    Fault.Related(range: range, message: LocalizedText(vi: "lần đầu ở đây", en: "first defined here"))
  }
}
