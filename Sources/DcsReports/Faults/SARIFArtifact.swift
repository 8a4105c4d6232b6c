import DcsScore
import Papers

/// A file in a SARIF log. The numbers are those of the standard's sections.
struct SARIFArtifact {
  private let location: JSONOutput
  private let lines: LineTable
  private let language: Language

  init(_ source: SourceText, _ language: Language) {
    location = ["uri": .string(source.name.uriReference)]
    lines = LineTable(source)
    self.language = language
  }

  /// A fault as a result (3.27).
  func result(_ fault: Fault) -> JSONOutput {
    var members: [JSONOutput.Member] = [
      .init(key: "ruleId", value: .string(fault.rule.code)),
      .init(key: "ruleIndex", value: .integer(Rule.all.firstIndex(of: fault.rule))),
      .init(key: "level", value: .string(fault.rule.severity.rawValue)),
      .init(key: "message", value: message(fault.message)),
      .init(key: "locations", value: .array([["physicalLocation": place(fault.range)]])),
    ]
    if !fault.related.isEmpty {
      members.append(.init(key: "relatedLocations", value: .array(fault.related.enumerated().map(related))))
    }
    if !fault.mends.isEmpty { members.append(.init(key: "fixes", value: .array([fix(fault.mends)]))) }
    return .object(members)
  }

  /// What is said of the whole file (3.58).
  func notification(_ text: LocalizedText) -> JSONOutput {
    [
      "level": .string("warning"), "message": message(text),
      "locations": .array([["physicalLocation": ["artifactLocation": location]]]),
    ]
  }

  private func related(_ id: Int, _ related: Fault.Related) -> JSONOutput {
    ["id": .integer(id), "message": message(related.message), "physicalLocation": place(related.range)]
  }

  private func place(_ range: Range<Int>) -> JSONOutput {
    ["artifactLocation": location, "region": textRegion(range)]
  }

  private func fix(_ mends: [Mend]) -> JSONOutput {
    let description = LocalizedText(vi: "sửa như dcs validate --fix", en: "mend as dcs validate --fix does")
    let change: JSONOutput = ["artifactLocation": location, "replacements": .array(mends.map(replacement))]
    return ["description": message(description), "artifactChanges": .array([change])]
  }

  private func replacement(_ mend: Mend) -> JSONOutput {
    // The places of a text do not count its byte order mark (3.30.2), so that it is named by its bytes.
    let isUnplaced = !mend.range.isEmpty && lines.place(at: mend.range.upperBound) == SourceText.Place.start
    let region = isUnplaced ? byteRegion(mend.range) : textRegion(mend.range)
    if mend.text.isEmpty { return ["deletedRegion": region] }
    return ["deletedRegion": region, "insertedContent": ["text": .string(mend.text)]]
  }

  private func textRegion(_ range: Range<Int>) -> JSONOutput {
    let (start, end) = (lines.place(at: range.lowerBound), lines.place(at: range.upperBound))
    return [
      "startLine": .integer(start.line), "startColumn": .integer(start.column), "endLine": .integer(end.line),
      "endColumn": .integer(end.column),
    ]
  }

  private func byteRegion(_ range: Range<Int>) -> JSONOutput {
    ["byteOffset": .integer(range.lowerBound), "byteLength": .integer(range.count)]
  }

  /// A message, in which a brace has to be doubled, as single ones stand around placeholders (3.11.5).
  private func message(_ text: LocalizedText) -> JSONOutput {
    let text = text[language].withoutControls.replacingScalars { scalar in
      scalar == "{" || scalar == "}" ? "\(scalar)\(scalar)" : nil
    }
    return ["text": .string(text)]
  }
}

extension SourceText.Place {
  /// The start of a file.
  fileprivate static let start = SourceText.Place(line: 1, column: 1)
}
