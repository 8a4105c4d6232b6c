package import DcsScore
package import Papers

/// What the papers of a school's assessment are made of: the files of one school and year, as far as they are at hand.
package struct Dossier: Sendable {
  /// By what a paper's reader can tell the files that it was made of.
  package struct Origin: Sendable {
    package let kind: FileKind
    package let sha256: SHA256

    package init(_ kind: FileKind, _ sha256: SHA256) {
      (self.kind, self.sha256) = (kind, sha256)
    }
  }

  package let language: Language
  /// The set of the assessment, for the names of its rows.
  package let criteria: CriteriaSet
  /// What the assessment came to; nil where only a council file is at hand.
  package let outcome: SchoolOutcome?
  /// The evidence as it was scored; nil where only a result is at hand.
  package let assessment: Assessment?
  /// Who assessed the school.
  package let council: Council?
  /// What has changed since an earlier assessment; nil where none is at hand.
  package let comparison: OutcomeComparison?
  /// What the office above sets its schools to do, with what the school reports; nil where no list is at hand.
  package let tasks: TaskList?
  package let origins: [Origin]
  /// Why the council may not close the evidence yet; none where a result is at hand, or no council.
  package let refusals: [Refusal]

  /// - Parameters:
  ///   - criteria: The set of the assessment.
  ///   - assessment: The evidence as it was scored.
  ///   - result: The result that a council closed, which counts before the evidence.
  ///   - council: A council file, which counts before the council of the result.
  ///   - comparison: What has changed since an earlier assessment.
  ///   - tasks: The list of tasks that the office above sets.
  ///   - origins: The files that all this was read from.
  package init(
    _ criteria: CriteriaSet, _ assessment: Assessment?, _ result: ResultFile?, _ council: Council?,
    _ comparison: OutcomeComparison? = nil, _ tasks: TaskList? = nil, origins: [Origin], _ language: Language
  ) {
    (self.criteria, self.assessment, self.origins, self.language) = (criteria, assessment, origins, language)
    (self.comparison, self.tasks) = (comparison, tasks)
    outcome = result.map { SchoolOutcome(of: $0) } ?? assessment.map { SchoolOutcome(of: $0) }
    self.council = council ?? result?.council
    refusals = result == nil ? Self.refusals(assessment, council, criteria) : []
  }

  private static func refusals(
    _ assessment: Assessment?, _ council: Council?, _ criteria: CriteriaSet
  ) -> [Refusal] {
    guard let assessment, let council else { return [] }
    let date =
      council.approval.document.date ?? council.minutes.date ?? council.decision.date ?? criteria.decision.date
    return SignOff(of: assessment, by: council, under: criteria, on: date).refusals
  }
}

extension Dossier {
  /// A paper; nil where a file that it needs is not at hand, see ``missing(for:)``.
  package func paper(_ kind: PaperKind) -> Paper? {
    switch kind {
    case .summary: outcome.map { summary(of: $0) }
    case .scoresheet: outcome.map { scoresheet(of: $0) }
    case .evidenceList: assessment.map { evidenceList(of: $0) }
    case .councilDecision: council.map { councilDecision(of: $0) }
    case .minutes: council.flatMap { council in outcome.map { minutes(of: council, on: $0) } }
    case .approval: council.flatMap { council in outcome.map { approval(by: council, of: $0) } }
    case .request: body == .own ? outcome.map { request(of: $0) } : nil
    case .gapPlan: assessment.map { gapPlan(of: $0) }
    case .quarterly: isQuarterTold && body == .own ? assessment.map { quarterly(of: $0) } : nil
    case .comparison: comparison?.paper(criteria, language, checked: council?.criteriaCheck)
    }
  }

  /// What a paper is made of.
  package enum Need: Hashable, Sendable {
    case file(FileKind)
    /// An earlier assessment of the school.
    case earlier
    /// An earlier assessment, or the office's tasks.
    case quarter
    /// The school's own assessment in place of an external one.
    case own
  }

  /// What a paper needs beside what is at hand.
  package func missing(for kind: PaperKind) -> [Need] {
    let needed: [(need: Need, isThere: Bool)] =
      switch kind {
      case .summary, .scoresheet: [(.file(.evidence), outcome != nil)]
      case .request: [(.file(.evidence), outcome != nil), (.own, body == .own)]
      case .evidenceList, .gapPlan: [(.file(.evidence), assessment != nil)]
      case .councilDecision: [(.file(.council), council != nil)]
      case .minutes, .approval: [(.file(.evidence), outcome != nil), (.file(.council), council != nil)]
      case .quarterly:
        [(.file(.evidence), assessment != nil), (.quarter, isQuarterTold), (.own, body == .own)]
      case .comparison: [(.file(.evidence), outcome != nil), (.earlier, comparison != nil)]
      }
    return needed.filter { !$0.isThere }.map { $0.need }
  }
}

extension Dossier {
  /// Whether anything is known of the quarter: what was before it, or what was to be done.
  private var isQuarterTold: Bool { comparison != nil || tasks != nil }
}

// What all papers speak of.
extension Dossier {
  /// Whether the result is settled: a council has closed it, or may. What is not settled is left open in papers.
  package var isClosed: Bool { outcome?.result != nil || council != nil && outcome != nil && refusals.isEmpty }

  var school: String { outcome?.school.name ?? council?.school ?? Blank.name }

  var year: String { (outcome?.schoolYear ?? council?.schoolYear)?.description ?? Blank.word }

  /// What the papers say that no other file has.
  var details: Council.Papers { council?.papers ?? .open }

  /// Whose assessment it is: where nobody says, the school's own.
  var body: Council.Kind { council?.kind ?? .own }

  /// The office directly above the school; a dotted blank where no file names it.
  var superior: String { details.superior ?? outcome?.school.managedBy ?? Blank.name }

  /// What is assessed, within a sentence.
  var subject: String { language.text(vi: "mức độ chuyển đổi số", en: "level of digital transformation") }

  /// The assessment, within a sentence: `tự đánh giá` or `đánh giá ngoài`.
  var assessing: String {
    body == .own
      ? language.text(vi: "tự đánh giá", en: "self-assessment")
      : language.text(vi: "đánh giá ngoài", en: "external assessment")
  }

  /// The decision that issues the set, within a sentence.
  var decision: String {
    let decision = criteria.decision
    return language.text(
      vi: "Quyết định số \(decision.number) \(words(decision.date)) của \(criteria.issuer.vi)",
      en: "Decision \(decision.number) of \(decision.date) of the \(criteria.issuer.en)")
  }

  /// The level with its name, within a sentence: `Mức 2 (…)`.
  func name(ofLevel number: Int) -> String {
    let name = criteria.level(number).map { " (\($0.name[language]))" } ?? ""
    return language.text(vi: "Mức \(number)\(name)", en: "Level \(number)\(name)")
  }
}

/// Room for what no file says.
enum Blank {
  static let word = String(repeating: "…", count: 4)
  static let name = String(repeating: "…", count: 14)
  static let line = String(repeating: "…", count: 40)
}
