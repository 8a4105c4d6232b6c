/// Looks at an evidence file for what can be used but looks wrong, and at the files that it names.
struct EvidenceCheck {
  private let answers: JSONMember
  private(set) var log: FaultLog

  /// Fails where the file has no answers.
  ///
  /// - Parameter log: What is known to be wrong already.
  init?(_ root: JSONNode, _ log: FaultLog) {
    guard let answers = root.members.first(where: { $0.key == "answers" }) else { return nil }
    self.answers = answers
    self.log = log
  }

  /// Looks at every document of every answer.
  mutating func checkDocuments(_ root: JSONNode, attachment: @escaping (String) -> Attachment) {
    var check = DocumentCheck(root, log, attachment: attachment)
    for answer in answers.node.members {
      for document in answer.node.list("documents") { check.check(document) }
    }
    log = check.log
  }

  /// Takes over what looks wrong in the assessment, each at the answer that it is about.
  mutating func take(_ warnings: [Warning]) {
    for warning in warnings where !Rule.documents.contains(warning.rule) {
      let rows = warning.ids.compactMap { id in answers.node.members.first { $0.key == id } }
      let message = LocalizedText(vi: "cũng ở đây", en: "and here")
      log.report(
        warning.rule, at: (rows.first ?? answers).keyRange, warning.message,
        related: rows.dropFirst().map { Fault.Related(range: $0.keyRange, message: message) })
    }
  }
}
