/// The faults of one file, collected while it is read.
///
/// It keeps the first ``most`` and counts the rest, so that a file of a million faults costs no more than one of a
/// thousand.
public struct FaultLog: Hashable, Sendable {
  /// How many faults are kept.
  public static let most = 1_000

  private var kept: [Fault] = []
  /// How many faults were found, those included that are not kept.
  public private(set) var count = 0

  /// Makes a log without faults.
  public init() {}

  /// Whether nothing was found.
  public var isEmpty: Bool { count == 0 }

  /// The faults that are kept, in the order of their places.
  public var faults: [Fault] {
    kept.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  /// Adds a fault.
  public mutating func add(_ fault: Fault) {
    count += 1
    if !isFull { kept.append(fault) }
  }

  /// The log with a fault more, if there is one.
  public func adding(_ fault: Fault?) -> FaultLog {
    var log = self
    if let fault { log.add(fault) }
    return log
  }

  private var isFull: Bool { kept.count >= Self.most }

  /// Adds a fault. Its message is not made where it would not be kept.
  mutating func report(
    _ code: FaultCode, at range: Range<Int>, _ message: @autoclosure () -> LocalizedText,
    related: @autoclosure () -> [Fault.Related] = []
  ) {
    if isFull { count += 1 } else { add(Fault(code, at: range, message(), related: related())) }
  }

  /// Adds a fault with its message in both languages.
  mutating func report(
    _ code: FaultCode, at range: Range<Int>, vi: @autoclosure () -> String, en: @autoclosure () -> String,
    related: @autoclosure () -> [Fault.Related] = []
  ) {
    report(code, at: range, LocalizedText(vi: vi(), en: en()), related: related())
  }
}
