extension Verification {
  /// The verification as one document that programs read, `dcs-verification/1`.
  ///
  /// Of each finding, `code` is the rule that the result file itself breaks, and `path` where a value of it differs from
  /// what it was made of: the keys from the outermost object on, an element of a list by its id or number.
  public func json(_ language: Language) -> JSONOutput {
    let source = checkedFile.file.source
    let lines = LineTable(source)
    return [
      "format": "dcs-verification/1", "file": .string(source.name), "sha256": .string(SHA256(source.bytes).hex),
      "holds": .bool(holds), "checked": .array(checked.map { .string($0.rawValue) }),
      "unchecked": .array(unchecked.map { .string($0.rawValue) }),
      "findings": .array(
        findings.map { finding in
          let column = finding.range.map { lines.place(at: $0.lowerBound).column }
          return [
            "part": .string(finding.part.rawValue), "code": .string(finding.rule?.code),
            "path": finding.path.map { .array($0.map { .string($0) }) } ?? .null, "column": .integer(column),
            "message": .string(finding.message[language]),
          ]
        }),
    ]
  }
}
