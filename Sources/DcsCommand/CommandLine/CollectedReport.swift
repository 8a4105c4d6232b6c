/// What a command has printed so far, where it becomes a file, which appears whole or not at all.
///
/// It is a class as all copies of a ``Console`` print to one file.
final class CollectedReport {
  private(set) var bytes: [UInt8] = []

  func append(_ more: [UInt8]) { bytes += more }
}
