extension Evidence {
  /// The evidence as an evidence file in JSON has it, the answers in the order of the set.
  public var json: JSONOutput {
    file(answers: zip(rowIDs, answers).compactMap { id, answer in answer.map { .init(key: id, value: $0.json) } })
  }

  /// The evidence as a file to be filled in: also what is not answered yet, with what people need to answer it under
  /// `about`, and null for each answer.
  ///
  /// - Parameter language: The language of the explanations.
  public func jsonToFillIn(_ language: Language) -> JSONOutput {
    file(
      answers: zip(set.criteria.answeredRows, answers).map { row, answer in
        .init(key: row.id, value: answer?.json ?? row.openAnswer(language))
      })
  }

  private func file(answers: [JSONOutput.Member]) -> JSONOutput {
    [
      "format": .string(Self.format.description), "criteria": .string(set.criteria.id),
      "schoolYear": .string(schoolYear.description), "school": school.fileJSON, "answers": .object(answers),
    ]
  }
}

extension Evidence.School {
  /// The school without what it does not say, as people write it.
  fileprivate var fileJSON: JSONOutput {
    var members: [JSONOutput.Member] = []
    members.add("code", code.map { .string($0) })
    members.add("name", .string(name))
    members.add("stages", .array(stages.map { .string($0) }))
    members.add("commune", commune.map { .string($0) })
    members.add("province", province.map { .string($0) })
    members.add("managedBy", managedBy.map { .string($0) })
    return .object(members)
  }
}

extension Answer {
  fileprivate var json: JSONOutput {
    var members: [JSONOutput.Member] = []
    members.add("met", met.map { .bool($0) })
    members.add("points", points.map { .points($0) })
    members.add("part", part.map { .integer($0) })
    members.add("whole", whole.map { .integer($0) })
    members.add("count", count.map { .integer($0) })
    if !byStage.isEmpty {
      let stages = byStage.map { facts in
        JSONOutput.Member(
          key: facts.stage, value: ["learners": .integer(facts.learners), "units": .integer(facts.units)])
      }
      members.add("byStage", .object(stages))
    }
    if !documents.isEmpty { members.add("documents", .array(documents.map { $0.json })) }
    members.add("note", note.map { .string($0) })
    return .object(members)
  }
}

extension Answer.Document {
  fileprivate var json: JSONOutput {
    var members: [JSONOutput.Member] = []
    members.add("title", .string(title))
    members.add("number", number.map { .string($0) })
    members.add("date", date.map { .string($0.description) })
    members.add("link", link.map { .string($0) })
    members.add("file", file.map { .string($0) })
    return .object(members)
  }
}

extension [JSONOutput.Member] {
  /// Adds a member, unless there is nothing to say.
  fileprivate mutating func add(_ key: String, _ value: JSONOutput?) {
    if let value { append(.init(key: key, value: value)) }
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

  /// An answer that says nothing yet.
  fileprivate func openAnswer(_ language: Language) -> JSONOutput {
    let about = JSONOutput.Member(key: "about", value: .string(about(language)))
    return .object([about] + openKeys + [.init(key: "documents", value: .array([]))])
  }

  /// The keys by which the row can be answered, with nothing answered.
  private var openKeys: [JSONOutput.Member] {
    let facts = item.map { Facts($0.rule.kind) } ?? .condition
    return ((item == nil ? [] : ["points"]) + facts.keys).map { .init(key: $0, value: .null) }
  }
}
