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
    let criteria = assessment.evidence.set.reference
    let members: @Sendable (inout JSONWriter) -> Void = { json in
      json.text("format", format.description)
      assessment.write(criteria, to: &json, language)
      json.text("date", date.description)
      json.text("language", language.rawValue)
      json.member("evidence", evidence) { $1.write(to: &$0) }
      json.member("council", council) { $1.write(to: &$0) }
      if let replaces { json.member("replaces", replaces) { $1.write(to: &$0) } }
      if let examines { json.object("examines") { $0.text("sha256", examines.hex) } }
    }
    let digest = SHA256(JSONOutput { $0.object { members(&$0) } }.canonicalBytes)
    let result = JSONOutput { json in
      json.object { json in
        members(&json)
        json.key(digestKey)
        json.text(nil, digest.hex)
      }
    }
    switch form {
    case .json: return result.canonicalBytes
    case .statement: return ResultStatement.json(of: result, criteria, evidence: evidence.sha256).canonicalBytes
    }
  }
}

extension ResultFile.EvidenceFile {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("sha256", sha256.hex)
      json.member("attachments", attachments) { json, attachments in
        json.list(nil, attachments) { json, attachment in
          json.object { json in
            json.text("file", attachment.file)
            json.text("sha256", attachment.sha256.hex)
          }
        }
      }
    }
  }
}

extension ResultFile.Replacement {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("sha256", sha256.hex)
      json.text("reason", reason)
    }
  }
}
