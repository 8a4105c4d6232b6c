extension OutcomeComparison {
  /// The format of a comparison written as JSON.
  public static let format = FileFormat(name: "dcs-comparison", version: 1)

  /// The comparison as a `dcs-comparison/1` document, which is the same in every language.
  public var json: JSONOutput {
    JSONOutput { json in
      json.object { json in
        json.text("format", Self.format.description)
        json.tool()
        json.member("old", old) { $1.write(to: &$0) }
        json.member("new", new) { $1.write(to: &$0) }
        json.list("why", why) { $1.write(to: &$0) }
        json.list("groups", groups) { $1.writeGroup(to: &$0) }
        let others = rows.filter { !$0.isGroup }
        json.list("rows", others.filter { $0.course != .unchanged }) { $1.write(to: &$0, hasAnswers: hasAnswers) }
        json.list("onlyInOld", onlyInOld) { $1.write(to: &$0) }
        json.list("onlyInNew", onlyInNew) { $1.write(to: &$0) }
        json.number("unchanged", others.count { !$0.isSum && $0.course == .unchanged })
        json.bool("documentsCompared", hasAnswers)
        json.list("losses", losses) { $1.write(to: &$0) }
      }
    }
  }
}

extension SchoolOutcome {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("kind", result?.council.kind.rawValue ?? "evidence")
      json.text("date", result?.date.description)
      json.object("criteria") { json in
        json.text("id", criteriaID)
        json.text("version", criteriaVersion.description)
      }
      json.member("school", school) { $1.write(to: &$0) }
      json.text("schoolYear", schoolYear.description)
      json.number("level", level)
      json.points("points", points)
      json.points("maxPoints", maxPoints)
    }
  }
}

extension RowPair {
  fileprivate func writeGroup(to json: inout JSONWriter) {
    json.object { json in
      json.text("id", id)
      writeWorth(to: &json)
    }
  }

  /// - Parameter hasAnswers: Whether answers were compared, so that what has changed in them is known.
  fileprivate func write(to json: inout JSONWriter, hasAnswers: Bool) {
    let isAnswered = hasAnswers && !isSum
    json.object { json in
      json.text("id", id)
      writeWorth(to: &json)
      json.texts("state", old.state?.rawValue, new.state?.rawValue)
      json.bool("factsChanged", isAnswered ? change?.areFactsChanged ?? false : nil)
      json.bool("noteChanged", isAnswered ? change?.isNoteChanged ?? false : nil)
      json.titles("documentsAdded", isAnswered ? change?.added ?? [] : nil)
      json.titles("documentsRemoved", isAnswered ? change?.removed ?? [] : nil)
      json.titles("documentsEdited", isAnswered ? change?.edited ?? [] : nil)
      json.member("documentsRenamed", isAnswered ? change?.renamed ?? [] : nil) { json, renamed in
        json.list(nil, renamed) { $0.texts(nil, $1.old.title, $1.new.title) }
      }
    }
  }

  /// Writes what the row was and is worth.
  private func writeWorth(to json: inout JSONWriter) {
    json.text("course", course.rawValue)
    json.points("points", old.points, new.points)
    json.points("maxPoints", old.maxPoints, new.maxPoints)
    json.levels("level", old.level, new.level)
  }
}

extension ResultFile.Row {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("id", id)
      json.points("points", points)
      json.points("maxPoints", maxPoints)
      json.number("level", level)
      json.text("state", state?.rawValue)
    }
  }
}

extension OutcomeComparison.Reason {
  fileprivate func write(to json: inout JSONWriter) {
    switch self {
    case .group(let id, let old, let new): json.reason("group", id, level: (old, new))
    case .threshold(let id, let step, let isReached):
      json.reason("threshold", id, threshold: (step, isReached))
    case .thresholdsChanged(let id): json.reason("thresholds-changed", id)
    case .condition(let id, let old, let new): json.reason("condition", id, state: (old, new))
    }
  }
}

extension OutcomeComparison.Loss {
  fileprivate func write(to json: inout JSONWriter) {
    switch self {
    case .level(let id, let old, let new): json.loss("level", id, level: (old, new))
    case .points(let id, let old, let new): json.loss("points", id, points: (old, new))
    case .condition(let id, let now): json.loss("condition", id, state: (.met, now))
    case .answer(let id): json.loss("answer", id)
    case .document(let title, let id): json.loss("document", id, document: title)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func reason(
    _ kind: String, _ id: String?, level: (Int?, Int?)? = nil, threshold: (LevelScale.Step, Bool)? = nil,
    state: (ItemState?, ItemState?)? = nil
  ) {
    object { json in
      json.text("kind", kind)
      json.text("id", id)
      json.member("level", level) { $0.levels(nil, $1.0, $1.1) }
      json.member("threshold", threshold) { $1.0.write(to: &$0, isReached: $1.1) }
      json.member("state", state) { $0.texts(nil, $1.0?.rawValue, $1.1?.rawValue) }
    }
  }

  fileprivate mutating func loss(
    _ kind: String, _ id: String?, level: (Int, Int)? = nil, points: (Points, Points)? = nil,
    state: (ItemState, ItemState)? = nil, document: String? = nil
  ) {
    object { json in
      json.text("kind", kind)
      json.text("id", id)
      json.member("level", level) { $0.levels(nil, $1.0, $1.1) }
      json.member("points", points) { $0.points(nil, $1.0, $1.1) }
      json.member("state", state) { $0.texts(nil, $1.0.rawValue, $1.1.rawValue) }
      json.text("document", document)
    }
  }

  fileprivate mutating func points(_ key: StaticString?, _ old: Points?, _ new: Points?) {
    object(key) { json in
      json.points("old", old)
      json.points("new", new)
    }
  }

  fileprivate mutating func levels(_ key: StaticString?, _ old: Int?, _ new: Int?) {
    object(key) { json in
      json.number("old", old)
      json.number("new", new)
    }
  }

  fileprivate mutating func texts(_ key: StaticString?, _ old: String?, _ new: String?) {
    object(key) { json in
      json.text("old", old)
      json.text("new", new)
    }
  }

  fileprivate mutating func titles(_ key: StaticString, _ documents: [Answer.Document]?) {
    member(key, documents) { json, documents in json.list(nil, of: documents.map { $0.title }) }
  }
}

extension LevelScale.Step {
  /// Writes the level with its threshold, of which one of the two keys says from where on it holds.
  fileprivate func write(to json: inout JSONWriter, isReached: Bool) {
    let (least, bound): (Points?, Points?) =
      switch threshold {
      case .atLeast(let least): (least, nil)
      case .above(let bound): (nil, bound)
      }
    json.object { json in
      json.number("level", level)
      json.points("atLeast", least)
      json.points("above", bound)
      json.bool("reached", isReached)
    }
  }
}
