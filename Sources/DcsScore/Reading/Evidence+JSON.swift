extension Evidence {
  /// The evidence as an evidence file in JSON has it, the answers in the order of the set.
  public var json: JSONOutput {
    file { json in
      for (id, answer) in zip(rowIDs, answers) {
        guard let answer else { continue }
        json.key(id)
        answer.write(to: &json)
      }
    }
  }

  /// The evidence as a file to be filled in: also what is not answered yet, with what people need to answer it under
  /// `about`, and null for each answer.
  ///
  /// - Parameter language: The language of the explanations.
  public func jsonToFillIn(_ language: Language) -> JSONOutput {
    file { json in
      for (row, answer) in zip(set.criteria.answeredRows, answers) {
        json.key(row.id)
        if let answer { answer.write(to: &json) } else { row.writeOpenAnswer(to: &json, language) }
      }
    }
  }

  private func file(answers: @escaping @Sendable (inout JSONWriter) -> Void) -> JSONOutput {
    JSONOutput { json in
      json.object { json in
        json.text("format", Self.format.description)
        json.text("criteria", set.criteria.id)
        json.text("schoolYear", schoolYear.description)
        json.member("school", school) { $1.writeSaid(to: &$0) }
        json.object("answers", answers)
      }
    }
  }
}

extension Evidence.School {
  /// Writes the school without what it does not say, as people write it.
  fileprivate func writeSaid(to json: inout JSONWriter) {
    json.object { json in
      if let code { json.text("code", code) }
      json.text("name", name)
      json.list("stages", of: stages)
      if let commune { json.text("commune", commune) }
      if let province { json.text("province", province) }
      if let managedBy { json.text("managedBy", managedBy) }
    }
  }
}

extension Answer {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      if let met { json.bool("met", met) }
      if let points { json.points("points", points) }
      if let part { json.number("part", part) }
      if let whole { json.number("whole", whole) }
      if let count { json.number("count", count) }
      if !byStage.isEmpty { json.object("byStage") { json in byStage.forEach { $0.write(to: &json) } } }
      if !documents.isEmpty { json.list("documents", documents) { $1.write(to: &$0) } }
      if let note { json.text("note", note) }
    }
  }
}

extension Answer.StageFacts {
  fileprivate func write(to json: inout JSONWriter) {
    json.key(stage)
    json.object { json in
      json.number("learners", learners)
      json.number("units", units)
    }
  }
}

extension Answer.Document {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("title", title)
      if let number { json.text("number", number) }
      if let date { json.text("date", date.description) }
      if let link { json.text("link", link) }
      if let file { json.text("file", file) }
    }
  }
}

extension AnsweredRow {
  /// What the row is, its maximum, and what shows it.
  private func about(_ language: Language) -> String {
    let kind =
      item.map { item in
        LocalizedText(
          vi: "tối đa \(item.maxPoints.formatted(.vietnamese)) điểm", en: "maximum: \(item.maxPoints)")
      } ?? LocalizedText(vi: "điều kiện bắt buộc", en: "a mandatory condition")
    let start = "\(title[language]) (\(kind[language]))."
    guard let what = evidence.what else { return start }
    return start + LocalizedText(vi: " Minh chứng: \(what.vi)", en: " Evidence: \(what.en)")[language]
  }

  /// Writes an answer that says nothing yet, with the keys by which the row can be answered.
  fileprivate func writeOpenAnswer(to json: inout JSONWriter, _ language: Language) {
    let facts = item.map { Facts($0.rule.kind) } ?? .condition
    json.object { json in
      json.text("about", about(language))
      if item != nil { json.null("points") }
      for key in facts.keys {
        json.key(key)
        json.null()
      }
      json.list("documents", of: [])
    }
  }
}
