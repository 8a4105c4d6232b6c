extension Assessment {
  /// The format of an assessment written as JSON.
  public static let format = FileFormat(name: "dcs-assessment", version: 1)

  /// The whole assessment as a `dcs-assessment/1` document.
  ///
  /// - Parameters:
  ///   - reference: The set's own ``IndexedSet/reference``, for whoever has it; nil to have it made.
  ///   - language: The language of advice and messages; keys, codes and ids are the same in every language.
  public func json(reference: JSONOutput? = nil, _ language: Language) -> JSONOutput {
    let head: [JSONOutput.Member] = [
      .init(key: "format", value: .string(Self.format.description)),
      .init(key: "tool", value: ["name": .string("dcs"), "version": .string(DcsVersion.current)]),
      .init(key: "criteria", value: reference ?? evidence.set.reference),
      .init(key: "school", value: school.json),
      .init(key: "schoolYear", value: .string(schoolYear.description)),
    ]
    let warnings = JSONOutput.array(warnings.map { $0.json(language) })
    return .object(head + score.json(evidence.set, language) + [.init(key: "warnings", value: warnings)])
  }
}

extension Score {
  /// The level, the points, the groups and the gaps.
  func json(_ set: IndexedSet, _ language: Language) -> [JSONOutput.Member] {
    let gaps = gaps.map { gap in gap.json(advice: set.answeredRow(gap.id)?.advice?[language]) }
    return [
      .init(key: "level", value: .integer(level)), .init(key: "points", value: .points(points)),
      .init(key: "groups", value: .array(groups.map { $0.json })), .init(key: "gaps", value: .array(gaps)),
    ]
  }
}

extension IndexedSet {
  /// What tells which set an assessment is by, and which bytes the set was read from. It is made anew each time: for
  /// many files, ask once.
  public var reference: JSONOutput { criteria.reference(sha256) }
}

extension CriteriaSet {
  func reference(_ sha256: SHA256) -> JSONOutput {
    [
      "id": .string(id), "version": .string(version.description), "sha256": .string(sha256.hex),
      "unconfirmed": .integer(unconfirmedCount),
    ]
  }
}

extension Evidence.School {
  var json: JSONOutput {
    [
      "code": .string(code), "name": .string(name), "stages": .array(stages.map { .string($0) }),
      "commune": .string(commune), "province": .string(province), "managedBy": .string(managedBy),
    ]
  }
}

extension GroupResult {
  fileprivate var json: JSONOutput {
    [
      "id": .string(id), "points": .points(points), "maxPoints": .points(maxPoints),
      "level": .integer(level), "levelByPoints": .integer(levelByPoints),
      "criteria": .array(criteria.map { $0.json }),
    ]
  }
}

extension CriterionResult {
  fileprivate var json: JSONOutput {
    switch outcome {
    case .mandatory(let state):
      [
        "id": .string(id), "kind": .string("mandatory"), "met": .bool(state == .met),
        "state": .string(state.rawValue),
      ]
    case .scored(let scored):
      [
        "id": .string(id), "kind": .string("scored"), "points": .points(scored.points),
        "maxPoints": .points(scored.maxPoints), "level": .integer(scored.level),
        "items": .array(scored.items.map { $0.json }),
      ]
    }
  }
}

extension ItemResult {
  fileprivate var json: JSONOutput {
    [
      "id": .string(id), "state": .string(state.rawValue), "points": .points(points),
      "claimed": .points(claimed), "suggested": .points(suggested), "maxPoints": .points(maxPoints),
      "shortfalls": .array(shortfalls.map { $0.json }),
    ]
  }
}

extension Shortfall {
  var json: JSONOutput { ["stage": .string(stage), "missing": .integer(missing)] }
}

extension Gap {
  fileprivate func json(advice: String?) -> JSONOutput {
    [
      "id": .string(id), "kind": .string(kind.rawValue), "points": .points(points),
      "recoverable": .points(recoverable), "holdsLevelDown": .bool(holdsLevelDown),
      "shortfalls": .array(shortfalls.map { $0.json }), "advice": .string(advice),
    ]
  }
}

extension Warning {
  fileprivate func json(_ language: Language) -> JSONOutput {
    ["code": .string(rule.code), "id": .string(id), "message": .string(message[language])]
  }
}
