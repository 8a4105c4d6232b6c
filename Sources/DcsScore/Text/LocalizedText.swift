/// A language that people read the tool's text in.
public enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}

/// One text in both languages.
public struct LocalizedText: Hashable, Sendable {
  public let vi: String
  public let en: String

  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }
}
