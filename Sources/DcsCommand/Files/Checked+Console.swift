import DcsReports
import DcsScore

extension Checked {
  /// What the file says, for a command that goes on with it: what only looks wrong is told.
  ///
  /// - Throws: A failure with the file's faults, where one is an error.
  func model(telling console: Console) throws(Failure) -> Model {
    guard let model, !faults.hasErrors else { throw Failure(file.source, faults) }
    console.warn(faults, of: file.source)
    return model
  }
}
