/// A file that was read and checked once: what it says, and all that is wrong with it.
public struct Checked<Model: Sendable>: Sendable {
  public let file: ParsedFile
  /// What the file says, or nil where it has errors of reading.
  public let model: Model?
  /// The faults of reading, and all else that looks wrong.
  public let faults: FaultLog

  init(_ file: ParsedFile, _ model: Model?, _ faults: FaultLog) {
    (self.file, self.model, self.faults) = (file, model, faults)
  }
}

/// A file of any kind that was read and checked.
public struct CheckedFile: Sendable {
  /// What a file says.
  public enum Contents: Sendable {
    case criteria(CriteriaSet)
    case evidence(Assessment)
    case council(Council)
    case result(ResultFile)
    case tasks(TaskList)
  }

  /// The file; of one without faults the name is enough.
  public let source: SourceText
  /// What the file says; nil where it has errors of reading, or is of no kind that dcs knows.
  public let contents: Contents?
  public let faults: FaultLog

  public init(_ source: SourceText, _ faults: FaultLog, _ contents: Contents? = nil) {
    self.source = faults.isEmpty ? SourceText(name: source.name, bytes: []) : source
    self.contents = contents
    self.faults = faults
  }

  /// The same without what the file says, for whoever tells the faults alone.
  public var withoutContents: CheckedFile { CheckedFile(source, faults) }

  /// A file of one kind as one of any.
  init<Model>(_ checked: Checked<Model>, _ contents: (Model) -> Contents) {
    self.init(checked.file.source, checked.faults, checked.model.map(contents))
  }
}
