/// How much is wrong where a rule does not hold.
public enum Severity: String, CaseIterable, Sendable {
  /// The file cannot be used.
  case error
  /// The file can be used, but something in it looks wrong.
  case warning
  /// Something that its author may want to know.
  case note
}

extension Severity {
  /// What a report calls a fault of this severity.
  public var name: LocalizedText {
    switch self {
    case .error: LocalizedText(vi: "lỗi", en: "error")
    case .warning: LocalizedText(vi: "cảnh báo", en: "warning")
    case .note: LocalizedText(vi: "chú thích", en: "note")
    }
  }
}
