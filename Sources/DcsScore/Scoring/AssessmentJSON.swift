extension Assessment {
  /// The format of an assessment written as JSON.
  public static let format = FileFormat(name: "dcs-assessment", version: 1)

  /// The whole assessment as a `dcs-assessment/1` document.
  ///
  /// - Parameters:
  ///   - reference: The set's own ``IndexedSet/reference``, for whoever has it; nil to have it made.
  ///   - language: The language of advice and messages; keys, codes and ids are the same in every language.
  public func json(reference: ResultFile.Criteria? = nil, _ language: Language) -> JSONOutput {
    JSONOutput { json in
      json.object { json in
        json.text("format", Self.format.description)
        write(reference ?? evidence.set.reference, to: &json, language)
      }
    }
  }

  /// Writes all members but the format.
  func write(_ reference: ResultFile.Criteria, to json: inout JSONWriter, _ language: Language) {
    json.tool()
    json.member("criteria", reference) { $1.write(to: &$0) }
    json.member("school", school) { $1.write(to: &$0) }
    json.text("schoolYear", schoolYear.description)
    score.write(to: &json, evidence.set, language)
    json.list("warnings", warnings) { $1.write(to: &$0, language) }
  }
}

extension Score {
  /// Writes the level, the points, the groups and the gaps.
  func write(to json: inout JSONWriter, _ set: IndexedSet, _ language: Language) {
    json.number("level", level)
    json.points("points", points)
    json.list("groups", groups) { $1.write(to: &$0) }
    json.list("gaps", gaps(by: set.criteria)) { $1.write(to: &$0, advice: set.advice($1.id)?[language]) }
  }
}

extension IndexedSet {
  /// What tells which set an assessment is by, and which bytes the set was read from. It is made anew each time: for
  /// many files, ask once.
  public var reference: ResultFile.Criteria { criteria.reference(sha256) }
}

extension CriteriaSet {
  func reference(_ sha256: SHA256) -> ResultFile.Criteria {
    ResultFile.Criteria(id: id, version: version, sha256: sha256, unconfirmed: unconfirmedCount)
  }
}

extension ResultFile.Criteria {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("id", id)
      json.text("version", version.description)
      json.text("sha256", sha256.hex)
      json.number("unconfirmed", unconfirmed)
    }
  }
}

extension Evidence.School {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("code", code)
      json.text("name", name)
      json.list("stages", of: stages)
      json.text("commune", commune)
      json.text("province", province)
      json.text("managedBy", managedBy)
    }
  }
}

extension GroupResult {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("id", id)
      json.points("points", points)
      json.points("maxPoints", maxPoints)
      json.number("level", level)
      json.number("levelByPoints", levelByPoints)
      json.list("criteria", criteria) { $1.write(to: &$0) }
    }
  }
}

extension CriterionResult {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("id", id)
      switch outcome {
      case .mandatory(let state):
        json.text("kind", "mandatory")
        json.bool("met", state == .met)
        json.text("state", state.rawValue)
      case .scored(let scored):
        json.text("kind", "scored")
        json.points("points", scored.points)
        json.points("maxPoints", scored.maxPoints)
        json.number("level", scored.level)
        json.list("items", scored.items) { $1.write(to: &$0) }
      }
    }
  }
}

extension ItemResult {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("id", id)
      json.text("state", state.rawValue)
      json.points("points", points)
      json.points("claimed", claimed)
      json.points("suggested", suggested)
      json.points("maxPoints", maxPoints)
      json.list("shortfalls", shortfalls) { $1.write(to: &$0) }
    }
  }
}

extension Shortfall {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("stage", stage)
      json.number("missing", missing)
    }
  }
}

extension Gap {
  fileprivate func write(to json: inout JSONWriter, advice: String?) {
    json.object { json in
      json.text("id", id)
      json.text("kind", kind.rawValue)
      json.points("points", points)
      json.points("recoverable", recoverable)
      json.bool("holdsLevelDown", holdsLevelDown)
      json.list("shortfalls", shortfalls) { $1.write(to: &$0) }
      json.text("advice", advice)
    }
  }
}

extension Warning {
  fileprivate func write(to json: inout JSONWriter, _ language: Language) {
    json.object { json in
      json.text("code", rule.code)
      json.text("id", id)
      json.text("message", message[language])
    }
  }
}
