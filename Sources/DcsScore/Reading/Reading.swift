/// What came of reading a file: its model, and what is wrong with the file.
public struct Reading<Model: Sendable>: Sendable {
  /// The model, or nil where the file has faults.
  public let model: Model?
  /// What is wrong; empty where there is a model.
  public let faults: FaultLog

  init(_ model: Model?, _ faults: FaultLog) {
    self.model = faults.isEmpty ? model : nil
    self.faults = faults
  }
}
