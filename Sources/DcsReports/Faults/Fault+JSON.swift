import DcsScore

extension Fault {
  /// Writes the fault as an entry of `dcs-faults/1`.
  ///
  /// - Parameters:
  ///   - file: What the file is called.
  ///   - language: The language of the messages; keys and codes are the same in every language.
  ///   - place: The place of a byte.
  func write(
    to json: inout JSONWriter, _ file: String, _ language: Language, _ place: (Int) -> SourceText.Place
  ) {
    let end = place(range.upperBound)
    json.object { json in
      json.place(file, place(range.lowerBound))
      json.number("endLine", end.line)
      json.number("endColumn", end.column)
      json.text("severity", rule.severity.rawValue)
      json.text("code", rule.code)
      json.text("message", message[language])
      json.list("related", related) { json, related in
        json.object { json in
          json.place(file, place(related.range.lowerBound))
          json.text("message", related.message[language])
        }
      }
      json.bool("fixable", !mends.isEmpty)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func place(_ file: String, _ place: SourceText.Place) {
    text("file", file)
    number("line", place.line)
    number("column", place.column)
  }
}
