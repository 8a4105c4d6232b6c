extension CriteriaComparison {
  /// The format of a comparison written as JSON.
  public static let format = FileFormat(name: "dcs-criteria-diff", version: 1)

  /// The comparison as a `dcs-criteria-diff/1` document.
  ///
  /// - Parameter language: The language of the messages; keys, kinds and ids are the same in every language.
  public func json(_ language: Language) -> JSONOutput {
    JSONOutput { json in
      json.object { json in
        json.text("format", Self.format.description)
        json.member("old", old) { $1.writeVersion(to: &$0) }
        json.member("new", new) { $1.writeVersion(to: &$0) }
        json.text("stepDemanded", stepDemanded?.rawValue)
        json.text("stepTaken", stepTaken?.rawValue)
        json.text("leastVersion", leastVersion?.description)
        json.list("changes", changes) { $1.write(to: &$0, language) }
      }
    }
  }
}

extension CriteriaSet {
  fileprivate func writeVersion(to json: inout JSONWriter) {
    json.object { json in
      json.text("criteria", id)
      json.text("version", version.description)
    }
  }
}

extension CriteriaChange {
  fileprivate func write(to json: inout JSONWriter, _ language: Language) {
    json.object { json in
      json.text("id", id)
      json.text("kind", kind.rawValue)
      json.text("step", step.rawValue)
      json.text("message", message[language])
    }
  }
}
