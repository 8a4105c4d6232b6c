extension CriteriaComparison {
  /// The format of a comparison written as JSON.
  public static let format = FileFormat(name: "dcs-criteria-diff", version: 1)

  /// The comparison as a `dcs-criteria-diff/1` document.
  ///
  /// - Parameter language: The language of the messages; keys, kinds and ids are the same in every language.
  public func json(_ language: Language) -> JSONOutput {
    [
      "format": .string(Self.format.description),
      "old": old.versionJSON,
      "new": new.versionJSON,
      "stepDemanded": .string(stepDemanded?.rawValue),
      "stepTaken": .string(stepTaken?.rawValue),
      "leastVersion": .string(leastVersion?.description),
      "changes": .array(changes.map { $0.json(language) }),
    ]
  }
}

extension CriteriaSet {
  fileprivate var versionJSON: JSONOutput { ["criteria": .string(id), "version": .string(version.description)] }
}

extension CriteriaChange {
  fileprivate func json(_ language: Language) -> JSONOutput {
    [
      "id": .string(id), "kind": .string(kind.rawValue), "step": .string(step.rawValue),
      "message": .string(message[language]),
    ]
  }
}
