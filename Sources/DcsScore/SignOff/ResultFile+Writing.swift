extension ResultFile {
  /// How a result is written down.
  public enum Form: String, CaseIterable, Sendable {
    /// By itself.
    case json
    /// As an unsigned in-toto Statement (v1).
    case statement = "intoto"
  }

  /// The bytes of a result file (RFC 8785), its own digest among them.
  ///
  /// - Parameters:
  ///   - assessment: What the evidence is worth.
  ///   - evidence: The digests of the evidence file and of what it names.
  ///   - council: Who answers for the result.
  ///   - date: The day on which the file is made.
  ///   - replaces: The earlier result that this one stands in for.
  ///   - examines: The digest of the self-assessment's result that an external team examined.
  ///   - form: How the result is written down.
  ///   - language: The language of advice and messages in the file.
  public static func bytes(
    of assessment: Assessment, evidence: EvidenceFile, council: Council, date: CalendarDate,
    replaces: Replacement? = nil, examines: SHA256? = nil, form: Form = .json, _ language: Language
  ) -> [UInt8] {
    let sha256 = assessment.evidence.set.sha256
    var members = assessment.json(reference: assessment.criteria.reference(sha256), language).members
    members.removeAll { $0.key == "format" }
    members += [
      .init(key: "format", value: .string(format.description)),
      .init(key: "date", value: .string(date.description)),
      .init(key: "language", value: .string(language.rawValue)),
      .init(key: "evidence", value: evidence.json),
      .init(key: "council", value: council.json),
    ]
    if let replaces { members.append(.init(key: "replaces", value: replaces.json)) }
    if let examines { members.append(.init(key: "examines", value: ["sha256": .string(examines.hex)])) }
    let digest = SHA256(JSONOutput.object(members).canonicalBytes)
    members.append(.init(key: digestKey, value: .string(digest.hex)))
    let result = JSONOutput.object(members)
    switch form {
    case .json: return result.canonicalBytes
    case .statement:
      let criteria = Criteria(
        id: assessment.criteria.id, version: assessment.criteria.version, sha256: sha256,
        unconfirmed: assessment.criteria.unconfirmedCount)
      let subjects = ResultStatement.subjects(criteria, evidence: evidence.sha256)
      return ResultStatement.json(of: result, subjects: subjects).canonicalBytes
    }
  }
}

extension JSONOutput {
  fileprivate var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }
}

extension ResultFile.EvidenceFile {
  fileprivate var json: JSONOutput {
    let attachments = attachments?.map { attachment -> JSONOutput in
      ["file": .string(attachment.file), "sha256": .string(attachment.sha256.hex)]
    }
    return ["sha256": .string(sha256.hex), "attachments": attachments.map { .array($0) } ?? .null]
  }
}

extension ResultFile.Replacement {
  fileprivate var json: JSONOutput { ["sha256": .string(sha256.hex), "reason": .string(reason)] }
}
