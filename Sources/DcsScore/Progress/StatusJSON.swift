extension SchoolStatus {
  /// The format of a status written as JSON.
  public static let format = FileFormat(name: "dcs-status", version: 1)

  /// The whole status as a `dcs-status/1` document.
  ///
  /// - Parameter language: The language of messages; keys, codes and ids are the same in every language.
  public func json(_ language: Language) -> JSONOutput {
    let assessment = progress.assessment
    return [
      "format": .string(Self.format.description),
      "tool": ["name": .string("dcs"), "version": .string(DcsVersion.current)],
      "criteria": progress.assessment.evidence.set.reference,
      "school": assessment.school.json,
      "schoolYear": .string(assessment.schoolYear.description),
      "date": .string(date.description),
      "level": .integer(assessment.level),
      "points": .points(assessment.points),
      "maxPoints": .points(assessment.criteria.maxPoints),
      "progress": progress.count.json,
      "groups": .array(zip(progress.groups, assessment.groups).map { $0.json($1) }),
      "unanswered": .array(progress.rows.filter { !$0.isAnswered }.map { .string($0.id) }),
      "evidenceMissing": .array(progress.rows.filter { $0.lacksDocument }.map { .string($0.id) }),
      "documents": .integer(progress.documentCount),
      "attachments": [
        "count": .integer(attachments.count), "missing": .array(attachments.missing.map { .string($0) }),
        "notFiles": .array(attachments.notFiles.map { .string($0) }),
      ],
      "milestones": .array(milestones.map { $0.json(from: date) }),
      "products": .array(products.map { $0.json }),
      "unusedFiles": .array(unused.map { $0.json(language) }),
      "since": since?.json ?? .null,
    ]
  }
}

extension ProgressCount {
  fileprivate var json: JSONOutput {
    [
      "rows": .integer(rows), "answered": .integer(answered), "needDocument": .integer(wanting),
      "haveDocument": .integer(evidenced), "finished": .integer(finished),
    ]
  }
}

extension SchoolProgress.GroupPart {
  fileprivate func json(_ result: GroupResult) -> JSONOutput {
    [
      "id": .string(group.id), "points": .points(result.points), "maxPoints": .points(result.maxPoints),
      "level": .integer(result.level), "progress": group.count.json,
      "criteria": .array(criteria.map { ["id": .string($0.id), "progress": $0.count.json] }),
    ]
  }
}

extension MilestoneDate {
  fileprivate func json(from date: CalendarDate) -> JSONOutput {
    [
      "id": .string(milestone.id), "due": .string(due.description), "daysLeft": .integer(date.days(until: due)),
      "provenance": .string(milestone.provenance?.status.rawValue),
    ]
  }
}

extension ProcessProduct {
  fileprivate var json: JSONOutput {
    [
      "kind": .string(kind.rawValue), "state": .string(state.rawValue), "number": .string(document?.number),
      "date": .string((document?.date ?? result?.date)?.description), "level": .integer(result?.level),
      "isOfThisEvidence": result.map { .bool($0.isOfThisEvidence) } ?? .null,
    ]
  }
}

extension ProcessFiles.Unused {
  fileprivate func json(_ language: Language) -> JSONOutput {
    ["file": .string(name), "reason": .string(reason.rawValue), "message": .string(message[language])]
  }
}
