import DcsScore

/// A file that says what an assessment came to: evidence, which is scored, or a result as it was exported.
struct OutcomeFile {
  let path: String
  let outcome: SchoolOutcome
  /// The set that it is by, where that is at hand.
  let set: IndexedSet?

  /// Reads a file. What is no fault but looks wrong in a result is told.
  ///
  /// - Parameter isEarlier: Whether a later assessment is held against it: a copy that was kept for that needs no
  ///   attached files.
  static func read(
    _ path: String, isEarlier: Bool = false, _ store: inout CriteriaStore, _ console: Console
  ) throws(Failure) -> OutcomeFile {
    let file = ParsedFile(try InputFile.read(path, store.limit), ignoring: Rule.notes)
    if FileKind(of: file.document) == .result { return try result(file, path, &store, console) }
    let choice = file.document.root == nil ? SetChoice() : try store.choice(for: file.document)
    let evidence = try EvidenceFile(file, by: choice)
    if !isEarlier, let note = evidence.noteOfMissingFiles { console.note(note) }
    return OutcomeFile(path: path, outcome: SchoolOutcome(of: evidence.assessment), set: evidence.evidence.set)
  }

  private static func result(
    _ file: ParsedFile, _ path: String, _ store: inout CriteriaStore, _ console: Console
  ) throws(Failure) -> OutcomeFile {
    let set = try store.set(of: file.document)
    let result = try Validation.result(file, by: set).model(telling: console)
    let isBySet = set?.criteria.id == result.criteria.id
    return OutcomeFile(path: path, outcome: SchoolOutcome(of: result), set: isBySet ? set : nil)
  }

  /// Holds a later assessment of the school against this one.
  func comparison(with new: OutcomeFile) throws(Failure) -> OutcomeComparison {
    do throws(OutcomeComparison.Mismatch) {
      return try OutcomeComparison(from: outcome, to: new.outcome, by: new.set ?? set)
    } catch {
      throw Self.failure(error, path, outcome, new.path, new.outcome)
    }
  }

  private static func failure(
    _ mismatch: OutcomeComparison.Mismatch, _ first: String, _ old: SchoolOutcome, _ second: String,
    _ new: SchoolOutcome
  ) -> Failure {
    switch mismatch {
    case .school:
      let (one, other) = (old.school.name.quoted, new.school.name.quoted)
      return Failure(
        .usage,
        vi: "'\(first)' là của \(one), '\(second)' là của \(other); chỉ so sánh được hai lần đánh giá của một trường",
        en: "'\(first)' is of \(one), '\(second)' of \(other); only two assessments of one school can be compared")
    case .criteria:
      let (one, other) = (old.criteriaID, new.criteriaID)
      return Failure(
        .usage,
        vi:
          "'\(first)' theo bộ chỉ số '\(one)', '\(second)' theo '\(other)' nên không so sánh được; xem dcs help migrate",
        en:
          "'\(first)' is by the set '\(one)', '\(second)' by '\(other)', and they cannot be compared; see dcs help migrate"
      )
    }
  }
}
