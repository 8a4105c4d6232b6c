package import DcsScore
package import Papers

/// The faults as one document that programs read, `dcs-faults/1`.
///
/// Of a file with very many faults the first ``FaultLog/most`` are in it; all are counted, and `hidden` are the others.
package struct FaultJSONWriter: FaultWriter {
  package static let format = FileFormat(name: "dcs-faults", version: 1)

  private let language: Language
  private var isFirst = true

  /// - Parameter language: The language of the messages; keys and codes are the same in every language.
  package init(_ language: Language) {
    self.language = language
  }

  package func opening() -> ShownText { ShownText("{\n  \"format\": \"\(Self.format)\",\n  \"faults\": [") }

  package mutating func text(of file: CheckedFile) -> ShownText {
    if file.faults.isEmpty { return .empty }
    let lines = LineTable(file.source)
    return ShownText(file.faults.faults.map { entry(json($0, file.source.name, lines)) }.joined())
  }

  package func closing(_ totals: FaultTotals) -> ShownText {
    let list = JSONOutput.array(totals.failures.map { .string($0[language]) })
    let failures = totals.failures.isEmpty ? "" : "\n  \"failures\": \(list.text(indent: "  ")),"
    return ShownText(
      """
      \(isFirst ? "" : "\n  ")],\(failures)
        "errors": \(totals.errors),
        "warnings": \(totals.warnings),
        "notes": \(totals.notes),
        "hidden": \(totals.hidden),
        "files": \(totals.files)
      }

      """)
  }

  private mutating func entry(_ json: JSONOutput) -> String {
    defer { isFirst = false }
    return (isFirst ? "\n    " : ",\n    ") + json.text(indent: "    ")
  }

  private func json(_ fault: Fault, _ file: String, _ lines: LineTable) -> JSONOutput {
    let end = lines.place(at: fault.range.upperBound)
    return .object(
      place(file, lines.place(at: fault.range.lowerBound)) + [
        .init(key: "endLine", value: .integer(end.line)), .init(key: "endColumn", value: .integer(end.column)),
        .init(key: "severity", value: .string(fault.rule.severity.rawValue)),
        .init(key: "code", value: .string(fault.rule.code)),
        .init(key: "message", value: .string(fault.message[language])),
        .init(
          key: "related",
          value: .array(
            fault.related.map { related in
              let message = JSONOutput.Member(key: "message", value: .string(related.message[language]))
              return .object(place(file, lines.place(at: related.range.lowerBound)) + [message])
            })), .init(key: "fixable", value: .bool(!fault.mends.isEmpty)),
      ])
  }

  private func place(_ file: String, _ place: SourceText.Place) -> [JSONOutput.Member] {
    [
      .init(key: "file", value: .string(file)), .init(key: "line", value: .integer(place.line)),
      .init(key: "column", value: .integer(place.column)),
    ]
  }
}
