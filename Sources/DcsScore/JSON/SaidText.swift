/// A text that a file says, made when it is asked for.
struct SaidText: Sendable {
  private let source: JSONTokens
  private let place: Int

  /// - Parameter place: The place of a string.
  init(_ source: JSONTokens, _ place: Int) {
    (self.source, self.place) = (source, place)
  }

  /// Makes one of a text that stands nowhere.
  init(_ text: String) { self.init(JSONTokens([text]), 0) }

  /// The text, without white space around it.
  var text: String { source.literal(at: place).trimmed }
}

extension SaidText: Hashable {
  static func == (a: SaidText, b: SaidText) -> Bool { a.text == b.text }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
