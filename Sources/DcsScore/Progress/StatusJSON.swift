extension SchoolStatus {
  /// The format of a status written as JSON.
  public static let format = FileFormat(name: "dcs-status", version: 1)

  /// The whole status as a `dcs-status/1` document.
  ///
  /// - Parameter language: The language of messages; keys, codes and ids are the same in every language.
  public func json(_ language: Language) -> JSONOutput {
    let assessment = progress.assessment
    return JSONOutput { json in
      json.object { json in
        json.text("format", Self.format.description)
        json.tool()
        json.member("criteria", assessment.evidence.set.reference) { $1.write(to: &$0) }
        json.member("school", assessment.school) { $1.write(to: &$0) }
        json.text("schoolYear", assessment.schoolYear.description)
        json.text("date", date.description)
        json.number("level", assessment.level)
        json.points("points", assessment.points)
        json.points("maxPoints", assessment.criteria.maxPoints)
        progress.write(to: &json)
        json.member("attachments", attachments) { $1.write(to: &$0) }
        json.list("milestones", milestones) { $1.write(to: &$0, from: date, proof(of: $1.milestone)) }
        json.list("products", products) { $1.write(to: &$0) }
        json.member("criteriaChecked", criteriaCheck) { $1.write(to: &$0) }
        json.list("unusedFiles", unused) { $1.write(to: &$0, language) }
        json.member("since", since) { $1.write(to: &$0) }
      }
    }
  }
}

extension SchoolProgress {
  /// Writes what is done, of the whole and of the groups, what is not, and how many documents there are.
  fileprivate func write(to json: inout JSONWriter) {
    json.member("progress", count) { $1.write(to: &$0) }
    json.list("groups", zip(groups, assessment.groups)) { $1.0.write(to: &$0, $1.1) }
    json.list("unanswered", of: rows.filter { !$0.isAnswered }.map { $0.id })
    json.list("evidenceMissing", of: rows.filter { $0.lacksDocument }.map { $0.id })
    json.number("documents", documentCount)
  }
}

extension ProgressCount {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.number("rows", rows)
      json.number("answered", answered)
      json.number("needDocument", wanting)
      json.number("haveDocument", evidenced)
      json.number("finished", finished)
    }
  }
}

extension SchoolProgress.GroupPart {
  fileprivate func write(to json: inout JSONWriter, _ result: GroupResult) {
    json.object { json in
      json.text("id", group.id)
      json.points("points", result.points)
      json.points("maxPoints", result.maxPoints)
      json.number("level", result.level)
      json.member("progress", group.count) { $1.write(to: &$0) }
      json.list("criteria", criteria) { json, criterion in
        json.object { json in
          json.text("id", criterion.id)
          json.member("progress", criterion.count) { $1.write(to: &$0) }
        }
      }
    }
  }
}

extension SchoolStatus.Attachments {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.number("count", count)
      json.list("missing", of: missing)
      json.list("notFiles", of: notFiles)
    }
  }
}

extension MilestoneDate {
  fileprivate func write(to json: inout JSONWriter, from date: CalendarDate, _ proof: ProcessProduct?) {
    json.object { json in
      json.text("id", milestone.id)
      json.text("due", due.description)
      json.number("daysLeft", date.days(until: due))
      json.bool("done", proof != nil)
      json.text("doneOn", proof?.date?.description)
      json.text("provenance", milestone.provenance?.status.rawValue)
    }
  }
}

extension ProcessProduct {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("kind", kind.rawValue)
      json.text("state", state.rawValue)
      json.text("number", document?.number)
      json.text("date", (document?.date ?? result?.date)?.description)
      json.number("level", result?.level)
      json.bool("isOfThisEvidence", result?.isOfThisEvidence)
      json.bool("sameContent", result.map { $0.isOfThisEvidence || !$0.differences.isEmpty })
    }
  }
}

extension Council.CriteriaCheck {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("by", name)
      json.text("date", date.description)
    }
  }
}

extension ProcessFiles.Unused {
  fileprivate func write(to json: inout JSONWriter, _ language: Language) {
    json.object { json in
      json.text("file", name)
      json.text("reason", reason.rawValue)
      json.text("message", message[language])
    }
  }
}
