import DcsScore

extension CriteriaSet {
  /// What the page for filling in evidence has to know of the set, with nothing left to be defaulted.
  ///
  /// Points and thresholds are whole numbers of hundredths; a text is a list of its Vietnamese and its English.
  func formData(_ language: Language) -> JSONOutput {
    JSONOutput { json in
      json.object { json in
        json.text("language", language.rawValue)
        json.text("format", Evidence.format.description)
        json.number("most", Evidence.mostUnits)
        json.text("id", id)
        json.text("version", version.description)
        json.text("title", title)
        json.text("issuer", issuer)
        json.object("decision") { json in
          json.text("number", decision.number)
          json.text("date", decision.date.description)
        }
        json.list("stages", stages) { json, stage in
          json.object { json in
            json.text("id", stage.id)
            json.text("name", stage.name)
          }
        }
        if let schoolCodeLength { json.number("schoolCodeLength", schoolCodeLength) }
        json.list("levels", levels) { json, level in
          json.object { json in
            json.number("level", level.number)
            json.text("name", level.name)
          }
        }
        json.hundredths("pointStep", max(pointStep, Points(hundredths: 1)))
        json.hundredths("maxPoints", maxPoints)
        json.member("overall", overall?.rule) { $1.writeFormData(to: &$0) }
        json.number("unconfirmed", unconfirmedCount)
        json.writeTableWords()
        json.list("groups", groups) { $1.writeFormData(to: &$0) }
      }
    }
  }
}

extension CriteriaSet.Overall.Rule {
  fileprivate func writeFormData(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .lowestGroup: json.text("rule", "lowest-group")
      case .total(let scale):
        json.text("rule", "total")
        json.member("scale", scale) { $1.writeFormData(to: &$0) }
      }
    }
  }
}

extension LevelScale {
  /// Writes the levels with the fewest points that reach them; points are whole hundredths, so that "above" is a
  /// hundredth more.
  fileprivate func writeFormData(to json: inout JSONWriter) {
    json.object { json in
      json.number("lowest", lowest)
      json.list("steps", steps) { json, step in
        json.object { json in
          json.number("level", step.level)
          json.hundredths("least", step.threshold.least)
        }
      }
    }
  }
}

extension Group {
  fileprivate func writeFormData(to json: inout JSONWriter) {
    json.object { json in
      json.text("id", id)
      json.text("title", title)
      json.hundredths("maxPoints", maxPoints)
      json.member("scale", scale) { $1.writeFormData(to: &$0) }
      json.list("criteria", criteria) { $1.writeFormData(to: &$0) }
    }
  }
}

extension Criterion {
  fileprivate func writeFormData(to json: inout JSONWriter) {
    json.object { json in
      json.text("id", id)
      json.text("title", title)
      switch kind {
      case .mandatory(let condition):
        json.text("kind", "mandatory")
        json.number("levelAtMost", condition.levelAtMost)
      case .scored(let scored):
        json.text("kind", "scored")
        json.hundredths("maxPoints", scored.maxPoints)
        json.member("scale", scored.scale) { $1.writeFormData(to: &$0) }
      }
      json.list("rows", answeredRows) { $1.writeFormData(to: &$0) }
    }
  }
}

extension AnsweredRow {
  fileprivate func writeFormData(to json: inout JSONWriter) {
    json.object { json in
      json.text("id", id)
      json.text("title", title)
      json.hundredths("maxPoints", item?.maxPoints)
      json.object("rule") { json in
        if let rule = item?.rule {
          rule.writeFormData(to: &json)
        } else {
          json.text("kind", "condition")
          json.bool("binding", false)
        }
      }
      json.bool("needsDocument", evidence.isRequired)
      json.text("what", evidence.what)
      json.text("advice", advice)
    }
  }
}

extension SuggestionRule {
  /// Writes the members of a rule.
  fileprivate func writeFormData(to json: inout JSONWriter) {
    json.text("kind", kind.name)
    json.bool("binding", isBinding)
    switch kind {
    case .council, .met: break
    case .proportion(let share):
      json.text("part", share.part)
      json.text("whole", share.whole)
    case .tiers(let tiers):
      json.text("by", tiers.measure.rawValue)
      json.list("tiers", tiers.tiers) { json, tier in
        json.object { json in
          json.number("from", tier.from)
          json.hundredths("points", tier.points)
        }
      }
    case .standard(let standard):
      json.text("unit", standard.unit)
      json.list("limits", standard.limits) { json, limit in
        json.object { json in
          json.text("stage", limit.stage)
          json.number("learners", limit.learnersPerUnit)
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func hundredths(_ key: StaticString, _ points: Points?) { number(key, points?.hundredths) }

  /// Writes a text in Vietnamese and in English, or null for nil.
  fileprivate mutating func text(_ key: StaticString, _ text: LocalizedText?) {
    member(key, text) { $0.list(of: [$1.vi, $1.en]) }
  }
}
