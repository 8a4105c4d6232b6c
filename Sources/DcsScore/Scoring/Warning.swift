/// Something that passes but looks wrong (cảnh báo), for people to look at; it changes no points.
public struct Warning: Hashable, Sendable {
  public enum Code: String, CaseIterable, Sendable {
    case sameDocument = "same-document"
    case oldDocument = "old-document"
    case farFromSuggestion = "far-from-suggestion"
    case everyMaximum = "every-maximum"
    case linkScheme = "link-scheme"
  }

  public let code: Code
  /// The item or mandatory criterion, or nil where the warning is about the whole.
  public let id: String?
  public let message: LocalizedText

  init(_ code: Code, _ id: String?, vi: String, en: String) {
    self.code = code
    self.id = id
    message = LocalizedText(vi: vi, en: en)
  }
}
