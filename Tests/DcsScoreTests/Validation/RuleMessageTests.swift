import DcsScore
import Papers
import Testing

@testable import DcsReports

/// What is said where a rule does not hold, whole and in both languages: the report of every rule's failing examples.
@Suite struct RuleMessageTests {
  @Test(arguments: Language.allCases)
  func messages(language: Language) throws {
    let reports = try Rule.all.flatMap { rule in
      try rule.fails.map { try report(rule, $0, language) }
    }
    try expectRecorded(reports.joined(separator: "\n"), "rules.\(language.rawValue).txt")
  }

  private func report(_ rule: Rule, _ example: String, _ language: Language) throws -> String {
    let whole = RuleExamples.file(rule.subject)?.replacing(rule.passes, with: example) ?? example
    let bytes = Array(whole.replacing(String(Rule.marker), with: "").utf8)
    let source = SourceText(name: "\(rule.subject)", bytes: bytes)
    return try validationFaults(bytes, rule.subject).report(source, language, TextStyle(width: 100))
  }
}
