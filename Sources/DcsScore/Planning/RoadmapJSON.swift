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
    JSONOutput { json in
      json.object { json in
        json.text("format", Self.format.description)
        json.tool()
        json.member("criteria", start.evidence.set.reference) { $1.write(to: &$0) }
        json.member("school", start.school) { $1.write(to: &$0) }
        json.text("schoolYear", start.schoolYear.description)
        json.number("target", target)
        json.text("outcome", outcome.rawValue)
        json.number("highestLevel", highestLevel)
        json.list("assumed", assumptions) { $1.write(to: &$0) }
        json.member("present", present) { $1.writeStanding(to: &$0) }
        json.member("start", start) { $1.writeStanding(to: &$0) }
        json.member("end", end) { $1.writeStanding(to: &$0) }
        json.list("parts", parts) { $1.write(to: &$0, start, language) }
      }
    }
  }
}

extension Assumption {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("id", id)
      switch value {
      case .points(let points): json.points("points", points)
      case .met(let holds): json.bool("met", holds)
      }
    }
  }
}

extension Assessment {
  /// Writes the level and the points, of the whole and of the groups.
  fileprivate func writeStanding(to json: inout JSONWriter) {
    json.object { json in
      json.number("level", level)
      json.points("points", points)
      json.list("groups", groups) { json, group in
        json.object { json in
          json.text("id", group.id)
          json.points("points", group.points)
          json.number("level", group.level)
        }
      }
    }
  }
}

extension Roadmap.Part {
  fileprivate func write(to json: inout JSONWriter, _ start: Assessment, _ language: Language) {
    json.object { json in
      json.text("group", groupID)
      json.points("points", points)
      json.points("needed", needed)
      json.points("missing", missing)
      json.points("then", then)
      json.points("maxPoints", maxPoints)
      json.bool("reachable", isReachable)
      json.list("conditions", conditions) { json, condition in
        json.object { json in
          json.text("id", condition.id)
          json.text("kind", condition.kind.rawValue)
          json.text("advice", start.evidence.set.advice(condition.id)?[language])
        }
      }
      json.list("steps", steps) { $1.write(to: &$0, start.evidence.set.advice($1.id)?[language]) }
    }
  }
}

extension Roadmap.Step {
  fileprivate func write(to json: inout JSONWriter, _ advice: String?) {
    json.object { json in
      json.text("id", id)
      json.text("kind", kind.rawValue)
      json.text("state", state.rawValue)
      json.points("points", points)
      json.points("then", then)
      json.points("gain", gain)
      json.points("maxPoints", maxPoints)
      json.list("shortfalls", shortfalls) { $1.write(to: &$0) }
      json.text("advice", advice)
    }
  }
}
