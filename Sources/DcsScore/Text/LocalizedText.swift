/// A language that people read the tool's text in.
public enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}

/// One text in both languages.
public struct LocalizedText: Hashable, Sendable {
  /// The text in Vietnamese.
  public let vi: String
  /// The text in English.
  public let en: String

  /// Makes a text of both languages.
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
