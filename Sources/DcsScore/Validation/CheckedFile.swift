/// A file that was checked, with what was found in it.
public struct CheckedFile: Sendable {
  /// The file; of one without faults the name is enough.
  public let source: SourceText
  public let faults: FaultLog

  public init(_ source: SourceText, _ faults: FaultLog) {
    self.source = faults.isEmpty ? SourceText(name: source.name, bytes: []) : source
    self.faults = faults
  }
}
