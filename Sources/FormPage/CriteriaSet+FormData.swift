import DcsScore

extension CriteriaSet {
  /// What the page for filling in evidence has to know of the set, with nothing left to be defaulted.
  ///
  /// Points and thresholds are whole numbers of hundredths; a text is a list of its Vietnamese and its English.
  func formData(_ language: Language) -> JSONOutput {
    [
      "language": .string(language.rawValue), "format": .string(Evidence.format.description),
      "most": .integer(Evidence.mostUnits), "id": .string(id), "version": .string(version.description),
      "title": .text(title), "issuer": .text(issuer),
      "decision": ["number": .string(decision.number), "date": .string(decision.date.description)],
      "stages": .array(stages.map { ["id": .string($0.id), "name": .text($0.name)] }),
      "levels": .array(levels.map { ["level": .integer($0.number), "name": .text($0.name)] }),
      "pointStep": .hundredths(max(pointStep, Points(hundredths: 1))),
      "maxPoints": .hundredths(maxPoints),
      "overall": overall.map(\.rule.formData) ?? .null,
      "unconfirmed": .integer(unconfirmedCount),
      "groups": .array(groups.map(\.formData)),
    ]
  }
}

extension CriteriaSet.Overall.Rule {
  fileprivate var formData: JSONOutput {
    switch self {
    case .lowestGroup: ["rule": .string("lowest-group")]
    case .total(let scale): ["rule": .string("total"), "scale": scale.formData]
    }
  }
}

extension LevelScale {
  /// The levels with the fewest points that reach them; points are whole hundredths, so that "above" is a hundredth more.
  fileprivate var formData: JSONOutput {
    let steps = steps.map { step -> JSONOutput in
      ["level": .integer(step.level), "least": .hundredths(step.threshold.least)]
    }
    return ["lowest": .integer(lowest), "steps": .array(steps)]
  }
}

extension Group {
  fileprivate var formData: JSONOutput {
    [
      "id": .string(id), "title": .text(title), "maxPoints": .hundredths(maxPoints),
      "scale": scale?.formData ?? .null, "criteria": .array(criteria.map(\.formData)),
    ]
  }
}

extension Criterion {
  fileprivate var formData: JSONOutput {
    let rows = JSONOutput.array(answeredRows.map(\.formData))
    switch kind {
    case .mandatory(let condition):
      return [
        "id": .string(id), "title": .text(title), "kind": .string("mandatory"),
        "levelAtMost": .integer(condition.levelAtMost), "rows": rows,
      ]
    case .scored(let scored):
      return [
        "id": .string(id), "title": .text(title), "kind": .string("scored"),
        "maxPoints": .hundredths(scored.maxPoints), "scale": scored.scale?.formData ?? .null, "rows": rows,
      ]
    }
  }
}

extension AnsweredRow {
  fileprivate var formData: JSONOutput {
    [
      "id": .string(id), "title": .text(title), "maxPoints": item.map { .hundredths($0.maxPoints) } ?? .null,
      "rule": item?.rule.formData ?? ["kind": .string("condition"), "binding": .bool(false)],
      "needsDocument": .bool(evidence.isRequired), "what": .text(evidence.what), "advice": .text(advice),
    ]
  }
}

extension SuggestionRule {
  fileprivate var formData: JSONOutput {
    let binding = JSONOutput.bool(isBinding)
    switch kind {
    case .council: return ["kind": .string("council"), "binding": binding]
    case .met: return ["kind": .string("met"), "binding": binding]
    case .proportion(let share):
      return [
        "kind": .string("proportion"), "binding": binding, "part": .text(share.part), "whole": .text(share.whole),
      ]
    case .tiers(let tiers):
      let steps = tiers.tiers.map { tier -> JSONOutput in
        ["from": .integer(tier.from), "points": .hundredths(tier.points)]
      }
      return [
        "kind": .string("tiers"), "binding": binding, "by": .string(tiers.measure.rawValue), "tiers": .array(steps),
      ]
    case .standard(let standard):
      let limits = standard.limits.map { limit -> JSONOutput in
        ["stage": .string(limit.stage), "learners": .integer(limit.learnersPerUnit)]
      }
      return [
        "kind": .string("standard"), "binding": binding, "unit": .text(standard.unit), "limits": .array(limits),
      ]
    }
  }
}

extension JSONOutput {
  fileprivate static func hundredths(_ points: Points) -> JSONOutput { .integer(points.hundredths) }

  /// The text in Vietnamese and in English, or null for nil.
  fileprivate static func text(_ text: LocalizedText?) -> JSONOutput {
    text.map { .array([.string($0.vi), .string($0.en)]) } ?? .null
  }
}
