import DcsScore
import Foundation
import Testing

/// Every rule, by its own examples: what passes has no fault, what fails has this one, at the mark, and no other.
@Suite struct RuleTests {
  @Test(arguments: Rule.all)
  func examples(_ rule: Rule) throws {
    #expect(!rule.fails.isEmpty)
    let whole = RuleExamples.file(rule.subject) ?? rule.passes
    try #require(whole.ranges(of: rule.passes).count == 1, "'\(rule.passes)' must stand once in the file")
    #expect(try faults(whole, rule) == [])
    for example in rule.fails {
      let marked = whole.replacing(rule.passes, with: example)
      let parts = marked.split(separator: Rule.marker, omittingEmptySubsequences: false)
      try #require(parts.count == 2, "'\(example)' must have one mark")
      let text = parts.joined()
      let place = place(behind: String(parts[0]), of: text, rule)
      #expect(try faults(text, rule) == ["\(place.line):\(place.column) \(rule.code)"], "\(example)")
    }
  }

  @Test func codesAreUniqueAndPlain() {
    #expect(Set(Rule.all.map(\.code)).count == Rule.all.count)
    for rule in Rule.all {
      #expect(rule.code.allSatisfy { $0.isLowercase && $0.isASCII || $0 == "-" })
      #expect(!rule.statement.vi.hasSuffix(".") && !rule.statement.en.hasSuffix("."))
      #expect(Rule.named(rule.code) == rule)
    }
  }

  /// A rule that is not in the list would have no examples looked at.
  @Test func everyRuleIsListed() throws {
    let folder = projectFolder.appendingPathComponent("Sources/DcsScore/Faults/Rules")
    let texts = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .map { try String(contentsOf: $0, encoding: .utf8) }
    let declared = texts.reduce(0) { $0 + $1.ranges(of: "= Rule(").count }
    #expect(declared == Rule.all.count)
  }

  private func faults(_ text: String, _ rule: Rule) throws -> [String] {
    let bytes = bytes(text, rule)
    let source = ParsedFile(SourceText(name: "", bytes: bytes)).source
    // Whatever is changed in a result, its digest tells, too.
    let others = rule.subject == .result && rule != .resultDigest ? [Rule.resultDigest] : []
    return try validationFaults(bytes, rule.subject, ignoring: others).faults.map { fault in
      let place = source.place(at: fault.range.lowerBound)
      return "\(place.line):\(place.column) \(fault.rule.code)"
    }
  }

  private func bytes(_ text: String, _ rule: Rule) -> [UInt8] {
    rule.subject == .workbook ? PlainWorkbook(text).bytes : Array(text.utf8)
  }

  /// Where a text ends: in a workbook the row and the column of its sheet.
  private func place(behind start: String, of text: String, _ rule: Rule) -> SourceText.Place {
    if rule.subject == .workbook { return PlainWorkbook.place(behind: start) }
    return SourceText(name: "", bytes: bytes(text, rule)).place(at: start.utf8.count)
  }
}
