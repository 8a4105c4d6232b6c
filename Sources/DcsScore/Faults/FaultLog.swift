/// The faults of one file, collected while it is read.
///
/// It keeps the first ``most`` and counts the rest, so that a file of a million faults costs no more than one of a
/// thousand.
public struct FaultLog: Sendable {
  /// How many faults are kept.
  public static let most = 1_000

  private struct Tally: Hashable {
    let rule: Rule
    var count: Int
  }

  private var kept: [Fault] = []
  /// How many faults each rule has, those included that are not kept.
  private var tallies: [Tally] = []
  /// The rules whose faults are passed over.
  private let ignored: [Rule]
  /// What the file calls its keys, for whoever makes a message.
  let names: KeyNames
  /// What stands before the message of a fault: its place as readers of the file count it; nil where its line and column
  /// are enough.
  private let place: (@Sendable (Fault) -> LocalizedText?)?
  /// Whether an error was found, even one that is passed over.
  public private(set) var hasErrors = false

  /// Makes a log without faults.
  ///
  /// - Parameter ignored: The rules whose faults are passed over.
  public init(ignoring ignored: [Rule] = []) {
    self.init(ignoring: ignored, names: .json, place: nil)
  }

  /// Makes a log of a file that has its own names for keys and places.
  ///
  /// - Parameters:
  ///   - ignored: The rules whose faults are passed over.
  ///   - names: What the file calls its keys.
  ///   - place: What is put before the message of a fault.
  init(ignoring ignored: [Rule], names: KeyNames, place: (@Sendable (Fault) -> LocalizedText?)?) {
    (self.ignored, self.names, self.place) = (ignored, names, place)
  }

  /// The faults that are kept, in the order of their places.
  public var faults: [Fault] {
    kept.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  /// The errors among those that are kept, in the order of their places.
  var errors: [Fault] { faults.filter { $0.rule.severity == .error } }

  /// Whether nothing was found.
  public var isEmpty: Bool { tallies.isEmpty }

  /// How many faults were found, those included that are not kept.
  public var count: Int { tallies.reduce(0) { $0 + $1.count } }

  /// How many faults of a severity were found, those included that are not kept.
  public func count(_ severity: Severity) -> Int {
    tallies.reduce(0) { $0 + ($1.rule.severity == severity ? $1.count : 0) }
  }

  /// How many faults of a rule were found, those included that are not kept.
  public func count(of rule: Rule) -> Int { tallies.first { $0.rule == rule }?.count ?? 0 }

  /// How many faults were found and are not kept.
  public var hidden: Int { count - kept.count }

  /// How many faults of a severity were found and are not kept.
  public func hidden(_ severity: Severity) -> Int { count(severity) - kept.count { $0.rule.severity == severity } }

  /// Adds a fault.
  public mutating func add(_ fault: Fault) {
    if tally(fault.rule), !isFull { kept.append(placed(fault)) }
  }

  /// Adds the fault that ends a reading, which is kept however many there are.
  mutating func addLast(_ fault: Fault) {
    if tally(fault.rule) { kept.append(placed(fault)) }
  }

  private func placed(_ fault: Fault) -> Fault {
    guard let place = place?(fault) else { return fault }
    let message = LocalizedText(vi: place.vi + fault.message.vi, en: place.en + fault.message.en)
    return Fault(fault.rule, at: fault.range, message, related: fault.related, mends: fault.mends)
  }

  /// The log with a fault more, if there is one.
  public func adding(_ fault: Fault?) -> FaultLog {
    var log = self
    if let fault { log.add(fault) }
    return log
  }

  fileprivate var isFull: Bool { kept.count >= Self.most }

  /// Whether a fault of a rule would be kept.
  fileprivate func keeps(_ rule: Rule) -> Bool { !isFull && !ignored.contains(rule) }

  /// Counts a fault; false where it is passed over.
  fileprivate mutating func tally(_ rule: Rule) -> Bool {
    if rule.severity == .error { hasErrors = true }
    if ignored.contains(rule) { return false }
    if let index = tallies.firstIndex(where: { $0.rule == rule }) {
      tallies[index].count += 1
    } else {
      tallies.append(Tally(rule: rule, count: 1))
    }
    return true
  }
}

extension FaultLog: Equatable {
  public static func == (a: FaultLog, b: FaultLog) -> Bool {
    a.kept == b.kept && a.tallies == b.tallies && a.ignored == b.ignored && a.hasErrors == b.hasErrors
  }
}

extension FaultLog {
  /// Adds a fault. Its message is not made where it would not be kept.
  mutating func report(
    _ rule: Rule, at range: Range<Int>, _ message: @autoclosure () -> LocalizedText,
    related: @autoclosure () -> [Fault.Related] = []
  ) {
    if keeps(rule) { add(Fault(rule, at: range, message(), related: related())) } else { _ = tally(rule) }
  }

  /// Adds a fault with its message in both languages.
  mutating func report(
    _ rule: Rule, at range: Range<Int>, vi: @autoclosure () -> String, en: @autoclosure () -> String,
    related: @autoclosure () -> [Fault.Related] = []
  ) {
    report(rule, at: range, LocalizedText(vi: vi(), en: en()), related: related())
  }
}
