/// How much is wrong where a rule does not hold.
public enum Severity: String, CaseIterable, Sendable {
  /// The file cannot be used.
  case error
  /// The file can be used, but something in it looks wrong.
  case warning
  /// Something that its author may want to know.
  case note
}
