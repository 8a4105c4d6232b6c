extension Verification {
  /// The verification as one document that programs read, `dcs-verification/1`.
  public func json(_ source: SourceText, _ language: Language) -> JSONOutput {
    let lines = LineTable(source)
    return [
      "format": "dcs-verification/1", "file": .string(source.name), "sha256": .string(SHA256(source.bytes).hex),
      "holds": .bool(holds), "checked": .array(checked.map { .string($0.rawValue) }),
      "unchecked": .array(unchecked.map { .string($0.rawValue) }),
      "findings": .array(
        findings.map { finding in
          let column = finding.range.map { lines.place(at: $0.lowerBound).column }
          return [
            "part": .string(finding.part.rawValue), "column": .integer(column),
            "message": .string(finding.message[language]),
          ]
        }),
    ]
  }
}
