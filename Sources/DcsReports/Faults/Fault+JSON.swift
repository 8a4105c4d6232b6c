import DcsScore

extension Fault {
  /// The fault as an entry of `dcs-faults/1`.
  ///
  /// - Parameters:
  ///   - file: What the file is called.
  ///   - language: The language of the messages; keys and codes are the same in every language.
  ///   - place: The place of a byte.
  func json(_ file: String, _ language: Language, _ place: (Int) -> SourceText.Place) -> JSONOutput {
    let end = place(range.upperBound)
    let related = related.map { related in
      let message = JSONOutput.Member(key: "message", value: .string(related.message[language]))
      return JSONOutput.object(Self.json(file, place(related.range.lowerBound)) + [message])
    }
    return .object(
      Self.json(file, place(range.lowerBound)) + [
        .init(key: "endLine", value: .integer(end.line)), .init(key: "endColumn", value: .integer(end.column)),
        .init(key: "severity", value: .string(rule.severity.rawValue)),
        .init(key: "code", value: .string(rule.code)), .init(key: "message", value: .string(message[language])),
        .init(key: "related", value: .array(related)), .init(key: "fixable", value: .bool(!mends.isEmpty)),
      ])
  }

  private static func json(_ file: String, _ place: SourceText.Place) -> [JSONOutput.Member] {
    [
      .init(key: "file", value: .string(file)), .init(key: "line", value: .integer(place.line)),
      .init(key: "column", value: .integer(place.column)),
    ]
  }
}
