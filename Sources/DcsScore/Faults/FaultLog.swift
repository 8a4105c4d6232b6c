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

  public mutating func add(_ fault: Fault) {
    count += 1
    if kept.count < Self.most { kept.append(fault) }
  }

  /// The log with a fault more, if there is one.
  public func adding(_ fault: Fault?) -> FaultLog {
    var log = self
    if let fault { log.add(fault) }
    return log
  }

  /// Adds a fault with its message in both languages.
  mutating func report(_ code: FaultCode, at range: Range<Int>, vi: String, en: String, related: [Fault.Related] = []) {
    add(Fault(code, at: range, vi: vi, en: en, related: related))
  }

  mutating func report(_ code: FaultCode, at range: Range<Int>, _ message: LocalizedText) {
    add(Fault(code, at: range, message))
  }
}
