/// A result as an unsigned in-toto Statement (v1), for whoever signs with tools that take such: the result is its
/// predicate, and what the result was made of are its subjects.
///
/// See <https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md>.
enum ResultStatement {
  static let type = "https://in-toto.io/Statement/v1"
  static let predicateType = "urn:dcs:result:\(ResultFile.format.version)"

  private enum Key: String, CaseIterable {
    case type = "_type"
    case subject, predicateType, predicate
  }

  /// Puts a result in a statement.
  ///
  /// - Parameters:
  ///   - criteria: By which set the result was made.
  ///   - evidence: The digest of the evidence.
  static func json(of result: JSONOutput, _ criteria: ResultFile.Criteria, evidence: SHA256) -> JSONOutput {
    JSONOutput { json in
      json.object { json in
        json.text("_type", type)
        json.member("subject", subjects(criteria, evidence: evidence)) { $1.write(to: &$0) }
        json.text("predicateType", predicateType)
        json.member("predicate", result) { $1.write(to: &$0) }
      }
    }
  }

  /// The evidence and the criteria file. Their names are what they are and not where they lie, which differs from
  /// machine to machine.
  private static func subjects(_ criteria: ResultFile.Criteria, evidence: SHA256) -> JSONOutput {
    let subjects = [("evidence", evidence), ("criteria/\(criteria.id)/\(criteria.version)", criteria.sha256)]
    return JSONOutput { json in
      json.list(nil, subjects) { json, subject in
        json.object { json in
          json.text("name", subject.0)
          json.object("digest") { $0.text("sha256", subject.1.hex) }
        }
      }
    }
  }

  /// Whether a file is a statement, of whatever.
  static func isNamed(by root: JSONNode) -> Bool { root[Key.type.rawValue] != nil }

  /// The result in a statement.
  static func predicate(of root: JSONNode) -> JSONNode? { root[Key.predicate.rawValue] }

  /// Reads a statement; its subjects must be those of its result.
  static func read(_ root: JSONNode, _ log: inout FaultLog) -> ResultFile? {
    guard var object = ObjectReader<Key>(root, named: Key.type.rawValue, &log) else { return nil }
    check(object.requiredNode(.type, &log), .type, type, &log)
    check(object.requiredNode(.predicateType, &log), .predicateType, predicateType, &log)
    let subject = object.requiredNode(.subject, &log)
    let result = object.requiredNode(.predicate, &log).flatMap { ResultFile($0, &log) }
    object.finish(&log)
    guard let subject, let result else { return nil }
    if subject.canonicalBytes != subjects(result.criteria, evidence: result.evidence.sha256).canonicalBytes {
      log.report(
        .resultDigest, at: subject.opening, vi: "'subject' không phải hồ sơ và bộ chỉ số mà kết quả bên trong ghi",
        en: "'subject' is not the evidence and the criteria that the result within names")
    }
    return result
  }

  private static func check(_ node: JSONNode?, _ key: Key, _ expected: String, _ log: inout FaultLog) {
    guard let node, !node.says(expected) else { return }
    log.report(
      .format, at: node.range, vi: "'\(key.rawValue)' phải là '\(expected)'",
      en: "'\(key.rawValue)' must be '\(expected)'")
  }
}

extension JSONDocument {
  /// The result of a result file: the whole of it, or within a statement.
  var resultRoot: JSONNode? {
    root.flatMap { ResultStatement.isNamed(by: $0) ? ResultStatement.predicate(of: $0) : $0 }
  }
}

extension ResultFile {
  /// The digest of a result's own bytes, which are the same in every form that it is written in.
  static func digest(of file: ParsedFile) -> SHA256 {
    guard let root = file.document.root, ResultStatement.isNamed(by: root), let result = file.document.resultRoot else {
      return SHA256(file.source.bytes)
    }
    return SHA256(Array(file.source.utf8[result.range]))
  }
}
