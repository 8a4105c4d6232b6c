package import DcsScore
package import Papers

/// The faults as a log of the Static Analysis Results Interchange Format (SARIF 2.1.0, an OASIS Standard).
///
/// Code hosts and editors read it. Of a file with very many faults the first ``FaultLog/most`` are results, and a
/// notification says how many more there are.
package struct FaultSARIFWriter: FaultWriter {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private let language: Language
  private var isFirst = true
  private var notifications: [JSONOutput] = []

  /// - Parameter language: The language of messages and descriptions; help on a rule is in both.
  package init(_ language: Language) {
    self.language = language
  }

  package func opening() -> ShownText {
    let rules = Rule.all.map { [language] rule in JSONOutput { rule.writeReportingDescriptor(to: &$0, language) } }
    // Behind the others, whose places results name.
    let all = rules + [FileFailure.reportingDescriptor(language)]
    let tool = JSONOutput { json in
      json.object { json in
        json.object("driver") { json in
          json.text("name", "dcs")
          json.text("version", DcsVersion.current)
          json.text("semanticVersion", DcsVersion.current)
          json.list("rules", all) { $1.write(to: &$0) }
        }
      }
    }
    return ShownText(
      """
      {
        "$schema": "\(Self.schema)",
        "version": "2.1.0",
        "runs": [
          {
            "tool": \(tool.text(indent: "      ")),
            "language": "\(language.rawValue)",
            "columnKind": "unicodeCodePoints",
            "newlineSequences": ["\\r\\n", "\\n", "\\r"],
            "results": [
      """)
  }

  package mutating func text(of file: CheckedFile) -> ShownText {
    if file.faults.isEmpty { return .empty }
    let artifact = SARIFArtifact(file.source, language)
    if let notice = file.faults.hiddenNotice { notifications.append(artifact.notification(notice)) }
    return ShownText(file.faults.faults.map { entry(artifact.result($0)) }.joined())
  }

  package mutating func closing(_ totals: FaultTotals) -> ShownText {
    let results = totals.failures.compactMap { $0.result(language).map { entry($0) } }.joined()
    let notifications = notifications + totals.failures.map { $0.notification(language) }
    let invocation = JSONOutput { json in
      json.object { json in
        json.bool("executionSuccessful", totals.failures.isEmpty)
        json.list("toolExecutionNotifications", notifications) { $1.write(to: &$0) }
      }
    }
    let invocations = notifications.isEmpty ? "" : ",\n      \"invocations\": [\(invocation.text(indent: "      "))]"
    return ShownText(
      """
      \(results)\(isFirst ? "" : "\n      ")]\(invocations)
          }
        ]
      }

      """)
  }

  private mutating func entry(_ json: JSONOutput) -> String {
    defer { isFirst = false }
    return (isFirst ? "\n        " : ",\n        ") + json.text(indent: "        ")
  }
}
