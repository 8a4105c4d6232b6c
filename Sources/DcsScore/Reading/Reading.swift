/// What came of reading a file: its model, and what is wrong with the file.
public struct Reading<Model: Sendable>: Sendable {
  /// The model, or nil where the file has errors.
  public let model: Model?
  /// What is wrong with the file.
  public let faults: FaultLog

  init(_ model: Model?, _ faults: FaultLog) {
    self.model = faults.hasErrors ? nil : model
    self.faults = faults
  }
}
