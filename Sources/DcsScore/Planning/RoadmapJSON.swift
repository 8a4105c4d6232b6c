extension Roadmap {
  /// The whole roadmap as a `dcs-plan/1` document.
  ///
  /// `outcome` is `reached`, `planned` or `unreachable`. `present`, `start` and `end` hold the level and the groups'
  /// points by the evidence as it is, with what is assumed, and with every step taken. Each of `parts` is a group, or
  /// the school as a whole where `group` is null: `needed` are the fewest points of the level (null where the set has no
  /// threshold for it), `conditions` and `steps` what has to be done, each step with its `points` now and `then`. Its
  /// `kind` is `evidence-missing`, `unanswered`, `below-max` or `standard-short`, from the cheapest to the dearest.
  ///
  /// - Parameter language: The language of advice; keys, codes and ids are the same in every language.
  public func json(_ language: Language) -> JSONOutput {
    [
      "format": .string(Self.format.description),
      "tool": ["name": .string("dcs"), "version": .string(DcsVersion.current)],
      "criteria": start.evidence.set.reference,
      "school": start.school.json,
      "schoolYear": .string(start.schoolYear.description),
      "target": .integer(target),
      "outcome": .string(outcome.rawValue),
      "highestLevel": .integer(highestLevel),
      "assumed": .array(assumptions.map { $0.json }),
      "present": present.standing,
      "start": start.standing,
      "end": end.standing,
      "parts": .array(parts.map { $0.json(start, language) }),
    ]
  }
}

extension Assumption {
  fileprivate var json: JSONOutput {
    switch value {
    case .points(let points): ["id": .string(id), "points": .points(points)]
    case .met(let holds): ["id": .string(id), "met": .bool(holds)]
    }
  }
}

extension Assessment {
  /// The level and the points, of the whole and of the groups.
  fileprivate var standing: JSONOutput {
    let groups = groups.map { group -> JSONOutput in
      ["id": .string(group.id), "points": .points(group.points), "level": .integer(group.level)]
    }
    return ["level": .integer(level), "points": .points(points), "groups": .array(groups)]
  }
}

extension Roadmap.Part {
  fileprivate func json(_ start: Assessment, _ language: Language) -> JSONOutput {
    let conditions = conditions.map { condition -> JSONOutput in
      [
        "id": .string(condition.id), "kind": .string(condition.kind.rawValue),
        "advice": .string(start.row(condition.id)?.advice?[language]),
      ]
    }
    return [
      "group": .string(groupID), "points": .points(points), "needed": .points(needed), "missing": .points(missing),
      "then": .points(then), "maxPoints": .points(maxPoints), "reachable": .bool(isReachable),
      "conditions": .array(conditions), "steps": .array(steps.map { $0.json(start.row($0.id)?.advice?[language]) }),
    ]
  }
}

extension Roadmap.Step {
  fileprivate func json(_ advice: String?) -> JSONOutput {
    [
      "id": .string(id), "kind": .string(kind.rawValue), "state": .string(state.rawValue), "points": .points(points),
      "then": .points(then), "gain": .points(gain), "maxPoints": .points(maxPoints),
      "shortfalls": .array(shortfalls.map { $0.json }), "advice": .string(advice),
    ]
  }
}
