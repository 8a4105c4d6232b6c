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
    let name = file.source.name
    return ShownText(
      file.faults.faults.map { [language] fault in
        entry(JSONOutput { fault.write(to: &$0, name, language, lines.place) })
      }.joined())
  }

  package func closing(_ totals: FaultTotals) -> ShownText {
    let list = JSONOutput { [language] in $0.list(of: totals.failures.map { $0.message[language] }) }
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
}
