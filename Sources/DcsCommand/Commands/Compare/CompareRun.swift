import DcsReports
import DcsScore
import Papers

/// One run of `dcs compare`.
struct CompareRun {
  /// An assessment with the set that it is by, where that is at hand.
  private struct Side {
    let outcome: SchoolOutcome
    let set: IndexedSet?
  }

  private let arguments: Arguments
  private let console: Console
  private var store: CriteriaStore

  init(_ arguments: Arguments, _ console: Console) throws(Failure) {
    self.arguments = arguments
    self.console = console
    store = try CriteriaStore(arguments)
  }

  /// Reports how the two assessments differ and, where that is asked for, whether something was lost.
  mutating func compare() throws(Failure) -> ExitCode {
    let old = try side(arguments.operands[0])
    let new = try side(arguments.operands[1])
    let set = new.set ?? old.set
    let comparison = try comparison(from: old.outcome, to: new.outcome, by: set)
    try console.print(
      ReportFormat(arguments), comparison.paper(set?.criteria, console.language), json: comparison.json)
    guard arguments.has(CompareOption.failOnRegression), let lost = comparison.lossMessage else { return .done }
    console.report(Failure(.doesNotHold, lost))
    return .doesNotHold
  }

  private func comparison(
    from old: SchoolOutcome, to new: SchoolOutcome, by set: IndexedSet?
  ) throws(Failure) -> OutcomeComparison {
    do throws(OutcomeComparison.Mismatch) {
      return try OutcomeComparison(from: old, to: new, by: set)
    } catch {
      let (first, second) = (arguments.operands[0], arguments.operands[1])
      switch error {
      case .school:
        let (one, other) = (old.school.name.quoted, new.school.name.quoted)
        throw Failure(
          .usage,
          vi: "'\(first)' là của \(one), '\(second)' là của \(other); chỉ so sánh được hai lần đánh giá của một trường",
          en: "'\(first)' is of \(one), '\(second)' of \(other); only two assessments of one school can be compared")
      case .criteria:
        let (one, other) = (old.criteriaID, new.criteriaID)
        throw Failure(
          .usage,
          vi:
            "'\(first)' theo bộ chỉ số '\(one)', '\(second)' theo '\(other)' nên không so sánh được; xem dcs help migrate",
          en:
            "'\(first)' is by the set '\(one)', '\(second)' by '\(other)', and they cannot be compared; see dcs help migrate"
        )
      }
    }
  }

  /// Reads evidence, which is scored, or a result, which must be as it was exported.
  private mutating func side(_ path: String) throws(Failure) -> Side {
    let file = ParsedFile(try InputFile.read(path, store.limit), ignoring: Rule.notes)
    if FileKind(of: file.document) == .result { return try result(file) }
    let choice = file.document.root == nil ? SetChoice() : try store.choice(for: file.document)
    let evidence = try EvidenceFile(file, by: choice)
    return Side(outcome: SchoolOutcome(of: evidence.assessment), set: evidence.evidence.set)
  }

  private mutating func result(_ file: ParsedFile) throws(Failure) -> Side {
    let set = try store.set(of: file.document)
    let checked = Validation.result(file, by: set)
    guard let result = checked.model, !checked.faults.hasErrors else { throw Failure(file.source, checked.faults) }
    console.warn(checked.faults, of: file.source)
    return Side(outcome: SchoolOutcome(of: result), set: set?.criteria.id == result.criteria.id ? set : nil)
  }
}
